/** Derives the facts of {@link reception.visit.text}. */
package reception.derivation.text;

