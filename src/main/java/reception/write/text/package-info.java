/** Reports as lines of text. */
package reception.write.text;

