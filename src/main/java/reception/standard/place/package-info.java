/** Administrative divisions, and the organs that names tell. */
package reception.standard.place;

