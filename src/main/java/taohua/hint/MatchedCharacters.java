package taohua.hint;

import java.util.BitSet;
import taohua.align.Edit;
import taohua.judge.View;
import taohua.text.Corpus;
import taohua.text.NormalText;

/** Which characters of a document match its partner's in a finding, of those that count. */
final class MatchedCharacters {
  private MatchedCharacters() {}

  static BitSet of(Corpus corpus, View view) {
    BitSet matched = new BitSet();
    NormalText text = corpus.text(view.alignment().target().document());
    for (Edit edit : view.matches()) {
      for (int c = edit.target().start(); c < edit.target().end(); c++) {
        if (text.counts(c)) {
          matched.set(c);
        }
      }
    }
    return matched;
  }
}
