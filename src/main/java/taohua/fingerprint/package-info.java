/**
 * What a paragraph looks like from afar: floating k-shingles as 64-bit rolling hashes, winnowing,
 * MinHash signatures by one-permutation hashing, LSH bands, exact resemblance and containment, and
 * the {@link taohua.fingerprint.Rarity} of a shingle among officials.
 */
@NullMarked
package taohua.fingerprint;

import org.jspecify.annotations.NullMarked;
