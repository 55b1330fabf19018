/**
 * What is seen of a page. In: its text and its links. Out: {@link
 * taohua.intake.page.unit.Observations}: its lines, the units that these are cut to, and the traits
 * of each unit. Nothing is decided here.
 *
 * <p>{@code Observations} tells the story: the text is cut to lines ({@code Line}), page numbers at
 * their beginnings are taken out ({@code PageNumbers}), and lines are cut where what belongs to the
 * page is glued to what does not ({@code Units}). A unit is body as a whole, or not at all. {@code
 * Trait} lists what can be seen of one: by itself ({@code Looks}, with the words of {@code
 * PageWords}, what its pairs of characters say in {@code Pairs}, and where {@code Mark} finds what
 * a look needs) or among the others ({@code PageTraits}, with {@code Copies}). {@code Punctuation},
 * {@code Enumerators} and {@code Salutation} read a single line. All spans are UTF-16 units of the
 * text.
 */
@NullMarked
package taohua.intake.page.unit;

import org.jspecify.annotations.NullMarked;
