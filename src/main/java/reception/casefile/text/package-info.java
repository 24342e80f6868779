/** How derivations read texts and names. */
package reception.casefile.text;

