/** Reports as JUnit XML. */
package reception.write.junit;

