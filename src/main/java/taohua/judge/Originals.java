package taohua.judge;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
  private static final IntArrayList NONE = new IntArrayList(0);
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

  private final Corpus corpus;
  private final String[] titles;
  private final Map<String, IntArrayList> titled = new HashMap<>();

  Originals(Corpus corpus) {
    this.corpus = corpus;
    titles = new String[corpus.size()];
    for (int d = 0; d < titles.length; d++) {
      String title = corpus.document(d).heading().title();
      titles[d] = MARKS.matcher(title).replaceAll("");
      titled.computeIfAbsent(titles[d], unknown -> new IntArrayList(1)).add(d);
    }
  }

  /**
   * The quoted characters of a document whose original is at hand.
   *
   * @param quotations what the document marks as somebody else's words
   * @param shared what it shares with others, as target or as source
   */
  BitSet of(int document, Quotations quotations, List<Shared> shared) {
    BitSet verified = new BitSet();
    for (Span quotation : quotations.characters()) {
      titled(document, quotation, verified);
    }
    for (Quotations.Attributed quotation : quotations.attributed()) {
      String attribution =
          quotation.speaker() + sentence(corpus.text(document), quotation.characters());
      for (Shared one : shared) {
        boolean isTarget = one.target() == document;
        if (isOf(attribution, document, isTarget ? one.source() : one.target())) {
          matched(one, isTarget, quotation.characters(), verified);
        }
      }
    }
    return verified;
  }

  /** The words of the sentence before the quotation. */
  private static String sentence(NormalText text, Span quotation) {
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
    IntArrayList documents = titled.getOrDefault(words, NONE);
    if (documents.size() > 1 || documents.size() == 1 && documents.getInt(0) != document) {
      verified.set(quotation.start(), quotation.end());
    }
  }

  /** Whether the words before a quotation name the official or the title of a document. */
  private boolean isOf(String attribution, int document, int original) {
    Official speaker = corpus.document(original).heading().official();
    String title = titles[original];
    return title.length() > 3 && attribution.contains(title)
        || Meetings.isIssuedBy(title, attribution)
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
