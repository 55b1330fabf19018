package taohua.hint;

import java.util.BitSet;
import taohua.align.Edits;
import taohua.judge.View;
import taohua.text.Corpus;
import taohua.text.NormalText;

/** Which characters of a document match its partner's in a finding, of those that count. */
final class MatchedCharacters {
  private MatchedCharacters() {}

  static BitSet of(Corpus corpus, View view) {
    BitSet matched = new BitSet();
    NormalText text = corpus.text(view.alignment().target().document());
    Edits edits = view.alignment().edits();
    for (int i = 0; i < edits.size(); i++) {
      for (int c = edits.targetStart(i); edits.matches(i) && c < edits.targetEnd(i); c++) {
        if (text.counts(c)) {
          matched.set(c);
        }
      }
    }
    return matched;
  }
}
