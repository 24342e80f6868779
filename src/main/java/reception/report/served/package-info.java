/** What those who provide meals and rooms are told. */
package reception.report.served;
