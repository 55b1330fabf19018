/**
 * What each unit of a page is. In: what is seen of the page. Out: {@link
 * taohua.intake.page.label.Page}: the units with a label each, which say what is above, in, inside
 * of and below a speech, and where another one begins.
 *
 * <p>{@code Page} tells the story: where another speech surely begins is known beforehand ({@code
 * Parts}); all other labels are those that together weigh most ({@code Decoder}), by weights that
 * annotated pages taught ({@code Weights}, {@code weights.tsv}); last, some rules hold whatever the
 * weights say ({@code Corrections}). They keep more than they drop: losing speech harms more than
 * keeping clutter. CONTRIBUTING.md tells how a page that is read wrongly teaches better weights.
 */
@NullMarked
package taohua.intake.page.label;

import org.jspecify.annotations.NullMarked;
