/** What git says has changed. */
package reception.cli.git;

