/** Derives the facts of {@link reception.visit.paper}. */
package reception.derivation.paper;

