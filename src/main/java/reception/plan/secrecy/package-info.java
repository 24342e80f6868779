/** What of a plan must not be told: marks of state secrets, personal data. */
package reception.plan.secrecy;

