/**
 * Files that hold many documents as records: JSON, one object a line or several in a list, and
 * tables, one document a row. In: a stream, bytes or a packed workbook, and which columns may hold
 * the text ({@link taohua.intake.record.TextNames}). Out: {@link taohua.intake.record.Records}, one
 * {@link taohua.intake.record.TextRecord} after the other, under the same names of fields whatever
 * the file is. A record that cannot be read costs no other one.
 *
 * <p>{@code Rows} are what a table has, of {@code CsvRows} or of {@code XlsxRows}; {@code
 * TableRecords} finds the line of names in them and makes records of what stands below.
 */
@NullMarked
package taohua.intake.record;

import org.jspecify.annotations.NullMarked;
