/** Where meals and programme meet the guests' needs and observances. */
package reception.visit.diet;

