/** Reports as JSON. */
package reception.write.json;

