/**
 * Mutated files through reading, and mutated corpora through the whole program. Every file and
 * every corpus is made from a number alone, so what fails is made again from its number;
 * CONTRIBUTING.md says how.
 */
@NullMarked
package taohua.fuzz;

import org.jspecify.annotations.NullMarked;
