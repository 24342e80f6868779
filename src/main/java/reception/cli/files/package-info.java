/** Which files are plans, and how files are read and written. */
package reception.cli.files;

