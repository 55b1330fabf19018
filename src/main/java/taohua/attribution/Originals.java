package taohua.attribution;

import java.util.BitSet;
import java.util.List;
import taohua.align.Edit;
import taohua.language.PlaceNames;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Official;
import taohua.text.Span;

/**
 * Which quoted characters stand in the quoted original: in a document of the official or the body
 * that the sentence names, or under the title that it names. Of all others only the marks tell that
 * they are a quotation.
 */
final class Originals {
  private final Corpus corpus;

  Originals(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * The quoted characters of a document whose original is at hand.
   *
   * @param quotations what the document marks as somebody else's words
   * @param shared what it shares with others, as target or as source
   */
  BitSet of(int document, List<Span> quotations, List<Shared> shared) {
    BitSet verified = new BitSet();
    for (Span quotation : quotations) {
      titled(document, quotation, verified);
      String attribution = attribution(corpus.text(document), quotation);
      for (Shared one : shared) {
        boolean isTarget = one.target() == document;
        if (isOf(attribution, document, isTarget ? one.source() : one.target())) {
          matched(one, isTarget, quotation, verified);
        }
      }
    }
    return verified;
  }

  /** The words of the sentence before the quotation. */
  private static String attribution(NormalText text, Span quotation) {
    int start = text.sentence(quotation.start()).start();
    return text.characters(new Span(Math.min(start, quotation.start()), quotation.start()));
  }

  private static void matched(Shared shared, boolean isTarget, Span quotation, BitSet verified) {
    for (Edit edit : shared.alignment().edits()) {
      Span here = isTarget ? edit.target() : edit.source();
      if (edit.matches() && here.overlaps(quotation)) {
        verified.set(
            Math.max(here.start(), quotation.start()), Math.min(here.end(), quotation.end()));
      }
    }
  }

  // 《…》 names a document; if the corpus holds it, the name needs no other proof.
  private void titled(int document, Span quotation, BitSet verified) {
    String words = corpus.text(document).characters(quotation);
    for (int d = 0; d < corpus.size(); d++) {
      if (d != document && words.equals(title(d))) {
        verified.set(quotation.start(), quotation.end());
        return;
      }
    }
  }

  private String title(int document) {
    String title = corpus.document(document).heading().title();
    return title.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether the words before a quotation name the official or the title of a document. */
  private boolean isOf(String attribution, int document, int original) {
    Official speaker = corpus.document(original).heading().official();
    String title = title(original);
    return title.length() > 3 && attribution.contains(title)
        || speaker.name().length() > 1 && attribution.contains(speaker.name())
        || isOffice(attribution, speaker, corpus.document(document).heading().official());
  }

  // 闻书记, 栖梧市委书记; or the bare 省长 of one's own province.
  private static boolean isOffice(String attribution, Official speaker, Official quoting) {
    String role = speaker.role();
    if (role.length() < 2 || !attribution.contains(role)) {
      String title = role.length() < 2 ? role : role.substring(role.length() - 2);
      return title.length() == 2
          && speaker.name().length() > 1
          && attribution.contains(speaker.name().charAt(0) + title);
    }
    List<String> parts = PlaceNames.parts(speaker.place());
    String place = parts.isEmpty() ? "" : PlaceNames.stem(parts.get(parts.size() - 1));
    return place.length() > 1 && attribution.contains(place)
        || Relations.of(quoting, speaker) == Relation.SUPERIOR;
  }
}
