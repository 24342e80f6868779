/** Derives the facts of {@link reception.visit.welcome}. */
package reception.derivation.welcome;

