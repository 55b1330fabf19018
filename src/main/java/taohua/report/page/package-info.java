/**
 * A {@link taohua.engine.Run} as HTML. {@link Pages} puts together what the rooms below make, each
 * of which has the templates of its name in {@code src/main/jte}; these are compiled into the
 * room's package, use what it may use, and escape all they print.
 *
 * <p>Where to look: {@code site} for names and links, {@code excerpt} for quoted text, {@code
 * reading}, {@code pair}, {@code lexicon}, {@code overview} and {@code sheet} for pages, {@code
 * table} and {@code chart} for what stands in them, {@code render} for how they are written.
 */
@NullMarked
package taohua.report.page;

import org.jspecify.annotations.NullMarked;
