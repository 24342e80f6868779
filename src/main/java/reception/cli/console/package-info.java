/** The one way in and out, the exit codes, and what commands may ask of the program. */
package reception.cli.console;

