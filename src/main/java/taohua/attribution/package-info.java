/**
 * Whose words these are: labels every reused character, tells direction and relation of a finding,
 * and counts the ladder of a document.
 */
@NullMarked
package taohua.attribution;

import org.jspecify.annotations.NullMarked;
