/**
 * Common language as counts: phrases, and runs of four characters, with how many officials use
 * each, and no text. In: the bytes of a baseline file, or counts to write as one. Out: {@link
 * taohua.baseline.Baseline}, evidence beside what the compared documents tell of themselves.
 *
 * <p>The file is text, packed with gzip, in UTF-8 with {@code \n} behind every line; its {@link
 * taohua.baseline.BaselineWriter} describes it line by line. {@code zcat} shows it, {@code diff}
 * compares two.
 */
@NullMarked
package taohua.baseline;

import org.jspecify.annotations.NullMarked;
