/**
 * Who is worth comparing: paragraphs that share an LSH bucket, documents that share rare shingles.
 * A candidate is not a finding.
 */
@NullMarked
package taohua.candidate;

import org.jspecify.annotations.NullMarked;
