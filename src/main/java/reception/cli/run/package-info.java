/** How many plans are checked or mended in one run. */
package reception.cli.run;

