/** JSON Schemas of records. */
package reception.format.schema;

