/**
 * Possible rewording: text that says the same as another document in other words, which no run of
 * characters shows. In: a corpus, who is compared with whom, and what is known of them already.
 * Out: {@link taohua.reword.Rewording}s, each a row of clauses that resemble those of another
 * document by the classes of their words far more than any other document's do, and how many such
 * rows chance alone would give.
 */
@NullMarked
package taohua.reword;

import org.jspecify.annotations.NullMarked;
