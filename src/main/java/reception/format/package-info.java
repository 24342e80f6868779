/** A file as a tree in which every value has its place, and its errors. */
package reception.format;

