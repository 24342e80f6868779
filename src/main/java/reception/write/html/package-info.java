/** Reports as HTML that is printed, signed and filed. */
package reception.write.html;

