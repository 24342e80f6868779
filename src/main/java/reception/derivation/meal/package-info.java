/** Derives the facts of {@link reception.visit.meal}. */
package reception.derivation.meal;

