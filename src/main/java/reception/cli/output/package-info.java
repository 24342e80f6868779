/** Where reports go. */
package reception.cli.output;

