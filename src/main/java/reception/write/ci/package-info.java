/** Reports as annotations of pipelines. */
package reception.write.ci;

