/** Judges groups of entries of many plans. */
package reception.engine.across;

