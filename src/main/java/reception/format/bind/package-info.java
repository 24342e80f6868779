/** From a tree to records. */
package reception.format.bind;

