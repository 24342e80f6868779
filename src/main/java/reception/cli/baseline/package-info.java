/** Findings that are known already. */
package reception.cli.baseline;

