package taohua.report.review;

import java.util.Optional;

/**
 * What a person says about a finding.
 *
 * @param finding its number
 * @param conclusion empty where there is but a note
 * @param note or empty
 * @param reviewer who says so, or empty
 */
public record Review(
    String finding, Optional<Conclusion> conclusion, String note, String reviewer) {}
