/** Judges a case file by rules. Only this package and those below it know Drools. */
package reception.engine;

