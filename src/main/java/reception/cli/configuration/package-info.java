/** The configurations that commands go by. */
package reception.cli.configuration;

