/** Changes of a text that leave its layout alone. */
package reception.format.edit;

