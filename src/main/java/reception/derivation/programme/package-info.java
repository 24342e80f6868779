/** Derives the facts of {@link reception.visit.programme}. */
package reception.derivation.programme;

