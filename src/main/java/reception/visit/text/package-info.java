/** What is read off the texts of a plan, whatever part they stand in. */
package reception.visit.text;

