/**
 * Who delivered a speech, when, under which title. In: the lines above and below a speech that may
 * tell of it, in order, and its body. Out: {@link taohua.text.Heading}; what the lines do not say
 * stays empty.
 *
 * <p>{@link taohua.intake.heading.HeadingReader} tells the story: lines are taken apart into parts
 * (title, subtitle, byline, date, posting), the title is chosen among them, speaker and date are
 * read from what stands beside it. {@link taohua.intake.heading.HeadLines}, {@link
 * taohua.intake.heading.Titles} and {@link taohua.intake.heading.Names} also tell whoever looks for
 * the body which lines belong to a heading.
 */
@NullMarked
package taohua.intake.heading;

import org.jspecify.annotations.NullMarked;
