/** Derives the facts of {@link reception.visit.secrecy}. */
package reception.derivation.secrecy;

