/**
 * What people add to a report: the numbers by which they speak of findings, and their reviews. In
 * come findings and {@code review.csv}; out go numbers that a new run keeps, and reviews by number.
 */
@NullMarked
package taohua.report.review;

import org.jspecify.annotations.NullMarked;
