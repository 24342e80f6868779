/** Reports of audits in every format. */
package reception.audit.write;

