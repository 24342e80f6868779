/** What files under rules/standards are written in. */
package reception.standard.file;

