/** Numbers and names that are written in several ways, and who pays by the words of a ledger. */
package reception.audit.name;
