/**
 * What users state of documents, in a manifest or in the fields of a record. In: a table, or names
 * and values. Out: what stands in the place of what was read, and what is odd about it.
 */
@NullMarked
package taohua.intake.stated;

import org.jspecify.annotations.NullMarked;
