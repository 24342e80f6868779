/** A plan under judgement: the regimes that bind it, what standards are asked about its things, and what a derivation may know. */
package reception.casefile;

