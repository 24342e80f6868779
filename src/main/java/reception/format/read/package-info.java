/** YAML and JSON as trees. Nothing else knows the parser. */
package reception.format.read;

