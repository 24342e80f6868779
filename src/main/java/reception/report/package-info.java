/** What is told of a plan: the values of a report. */
package reception.report;

