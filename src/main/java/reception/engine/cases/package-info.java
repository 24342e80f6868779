/** Runs the cases on rules' cards. */
package reception.engine.cases;

