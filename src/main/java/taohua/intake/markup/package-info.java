/**
 * What a reader sees of a web page. In: its source. Out: {@link taohua.intake.markup.PageText}: the
 * text that is seen, where it is a link, and the texts that are there but not seen.
 *
 * <p>{@code PageText} writes the text down; {@code Look} is how the text in an element looks, from
 * its {@code Style}, which says what {@code StyleRules}, attributes and its own style declare;
 * {@code Reveal} finds what is only hidden until a script shows it.
 */
@NullMarked
package taohua.intake.markup;

import org.jspecify.annotations.NullMarked;
