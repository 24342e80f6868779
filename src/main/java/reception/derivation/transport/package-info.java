/** Derives the facts of {@link reception.visit.transport}. */
package reception.derivation.transport;

