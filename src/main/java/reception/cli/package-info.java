/** The command line. */
package reception.cli;

