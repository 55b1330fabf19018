/**
 * Files of any kind to documents. In: paths and an optional {@link taohua.intake.Manifest}. Out:
 * {@link taohua.intake.Gathered}, where a file that cannot be read is a value ({@link
 * taohua.intake.Rejected}), never an exception.
 *
 * <p>{@link taohua.intake.Intake} tells the story: {@code Inputs} lists the files, {@code
 * TextDecoder}, {@code HtmlText}, {@code DocxText} and {@code JsonRecords} turn bytes into text,
 * and {@code Officialese} keeps the speech: lines are classified ({@code LineKind}, {@code
 * Clutter}), the body is found among them ({@code BodyRegion}), broken sentences are joined ({@code
 * Paragraphs}), and what stands above the body becomes the heading ({@code HeadingReader}).
 */
@NullMarked
package taohua.intake;

import org.jspecify.annotations.NullMarked;
