package taohua.report.page.site;

import java.util.ArrayList;
import java.util.List;
import taohua.baseline.Baseline;
import taohua.formula.Lexicon;
import taohua.words.Notice;

/** By whom it was judged what is common language. */
final class EvidenceWords {
  private EvidenceWords() {}

  /** How many officials the documents at hand have, and each baseline. */
  static Notice of(Lexicon lexicon) {
    List<Notice> parts = new ArrayList<>();
    parts.add(Notice.of("basis.documents", lexicon.officials()));
    for (Baseline known : lexicon.baseline().baselines().all()) {
      int officials = known.size().officials();
      parts.add(
          known.origin().isBuiltIn()
              ? Notice.of("basis.built-in", officials)
              : Notice.of("basis.file", known.origin().name(), officials));
    }
    return Notice.joined("basis.list", parts);
  }
}
