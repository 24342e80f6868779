/** One class for each command. */
package reception.cli.command;

