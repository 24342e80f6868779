/** The formats of reports. */
package reception.write;

