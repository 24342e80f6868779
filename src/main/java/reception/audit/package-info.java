/** Entries of many plans and ledgers, gathered by what they share, and what is worked out of each group for the rules in {@code rules/across/}. */
package reception.audit;

