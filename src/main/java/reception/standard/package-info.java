/** Dated figures and the instruments that they stand in. */
package reception.standard;

