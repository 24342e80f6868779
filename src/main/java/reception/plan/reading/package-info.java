/** From a tree to a plan: which file is one, its shapes, its errors. */
package reception.plan.reading;

