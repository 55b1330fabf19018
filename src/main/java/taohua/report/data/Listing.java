package taohua.report.data;

import taohua.intake.files.Source;
import taohua.text.Heading;

/**
 * A document as a list tells of it.
 *
 * @param source where it was read from
 * @param heading what is known of it
 * @param characters letters and digits of its body
 */
public record Listing(Source source, Heading heading, int characters) {}
