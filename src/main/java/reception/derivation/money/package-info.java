/** Derives the facts of {@link reception.visit.money}. */
package reception.derivation.money;

