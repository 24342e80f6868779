/** Derives the facts of {@link reception.visit.lodging}. */
package reception.derivation.lodging;

