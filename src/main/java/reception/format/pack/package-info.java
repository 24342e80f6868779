/** Folders of rules and standards, as files and as packed with the program. */
package reception.format.pack;

