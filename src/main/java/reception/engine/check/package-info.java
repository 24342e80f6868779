/** Finds what is wrong in rules and cards before they are used. */
package reception.engine.check;

