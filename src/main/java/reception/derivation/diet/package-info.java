/** Derives the facts of {@link reception.visit.diet}. */
package reception.derivation.diet;

