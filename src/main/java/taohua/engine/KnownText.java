package taohua.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import taohua.judge.Finding;
import taohua.reword.Compared;
import taohua.text.Chronology;
import taohua.text.Corpus;
import taohua.text.Passage;

/**
 * What the passages of a run tell of its documents already. A clause that a document shares, as it
 * stands, with any text of a speaker needs no other text of that speaker to explain it. But that
 * one document took a clause says nothing of how another took it: of the source only what the two
 * share themselves is known. Immutable.
 */
final class KnownText implements Compared.Known {
  private static final BitSet NONE = new BitSet();

  private final Run run;
  private final Map<Share, BitSet> byDocument = new HashMap<>();
  private final Map<Share, BitSet> bySpeaker = new HashMap<>();

  KnownText(Run run) {
    this.run = run;
    for (Finding finding : run.findings().passages()) {
      Passage target = finding.alignment().target();
      Passage source = finding.alignment().source();
      mark(target, source.document());
      mark(source, target.document());
    }
  }

  /** A document and the other, or the speaker of the other, by their numbers in the corpus. */
  private record Share(int document, int other) {}

  @Override
  public BitSet in(int document, int other) {
    return mayTakeFrom(document, other)
        ? bySpeaker.getOrDefault(new Share(document, speaker(other)), NONE)
        : byDocument.getOrDefault(new Share(document, other), NONE);
  }

  // Where every document is checked, each of two may be the target if dates do not tell.
  private boolean mayTakeFrom(int document, int other) {
    Corpus corpus = run.corpus();
    return isTarget(document)
        && !(isTarget(other)
            && Chronology.isBefore(
                corpus.document(document).heading(), corpus.document(other).heading()));
  }

  private boolean isTarget(int document) {
    return run.entries().get(document).side().isTarget();
  }

  private int speaker(int document) {
    return run.corpus().official(document);
  }

  private void mark(Passage passage, int other) {
    mark(passage, byDocument, new Share(passage.document(), other));
    mark(passage, bySpeaker, new Share(passage.document(), speaker(other)));
  }

  private static void mark(Passage passage, Map<Share, BitSet> known, Share share) {
    known
        .computeIfAbsent(share, first -> new BitSet())
        .set(passage.characters().start(), passage.characters().end());
  }
}
