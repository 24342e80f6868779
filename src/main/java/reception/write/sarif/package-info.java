/** Reports as SARIF. */
package reception.write.sarif;

