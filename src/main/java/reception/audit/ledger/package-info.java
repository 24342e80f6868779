/** Ledgers of receptions and of claims for trips as tables, row by row. */
package reception.audit.ledger;

