/** All derivations in their order. */
package reception.derivation;

