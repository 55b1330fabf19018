package taohua.table;

/**
 * One way to judge the shared passages of a corpus.
 *
 * @param minChars copied characters that make a passage a finding, at least 1
 * @param formulas whether common language is taken out
 * @param datesPermuted whether the dates are dealt out anew among the documents
 */
public record Setting(int minChars, boolean formulas, boolean datesPermuted) {}
