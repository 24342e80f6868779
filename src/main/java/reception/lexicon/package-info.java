/** Words: what dishes, drinks, places and texts of a plan mean. */
package reception.lexicon;

