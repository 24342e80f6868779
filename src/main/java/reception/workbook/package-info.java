/**
 * Plans as workbooks: reading one as the same tree that YAML gives, each value with its cell; writing the form, empty or filled. Nothing in a workbook is ever run or worked out: of a formula
 * only the value counts that a program has stored beside it.
 */
package reception.workbook;

