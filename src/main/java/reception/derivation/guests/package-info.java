/** Derives the facts of {@link reception.visit.guests}. */
package reception.derivation.guests;

