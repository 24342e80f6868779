/** What is known beside figures: regimes, claims, what agrees with what, observances, courtesy, silence. */
package reception.standard.knowledge;

