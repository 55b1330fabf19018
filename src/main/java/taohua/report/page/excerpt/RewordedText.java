package taohua.report.page.excerpt;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.report.page.site.Site;
import taohua.reword.Rewording;
import taohua.reword.SharedWords;
import taohua.text.NormalText;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * One side of a possible rewording as one reads it, with the words marked that the other side has.
 *
 * @param role the key of the word for what it is
 * @param document index in the corpus
 * @param before the sentence's part before it
 * @param pieces the passage
 * @param after the sentence's part after it
 */
public record RewordedText(
    String role, int document, String before, List<Piece> pieces, String after) {
  public RewordedText {
    pieces = List.copyOf(pieces);
  }

  /**
   * Some text.
   *
   * @param mark the class of what is marked
   */
  public record Piece(String text, @Nullable String mark) {}

  /** The source first, then the target. */
  public static List<RewordedText> both(Site site, Rewording one) {
    NormalText target = site.corpus().text(one.target().document());
    NormalText source = site.corpus().text(one.source().document());
    List<SharedWords.Shared> inTarget = new ArrayList<>();
    List<SharedWords.Shared> inSource = new ArrayList<>();
    for (Rewording.Pair pair : one.pairs()) {
      inTarget.addAll(SharedWords.of(target, pair.target(), source, pair.source()));
      inSource.addAll(SharedWords.of(source, pair.source(), target, pair.target()));
    }
    return List.of(
        of(site, "reworded.source", one.source(), inSource),
        of(site, "reworded.target", one.target(), inTarget));
  }

  private static RewordedText of(
      Site site, String role, Passage place, List<SharedWords.Shared> shared) {
    int d = place.document();
    NormalText text = site.corpus().text(d);
    Body body = new Body(site.corpus().document(d), text);
    List<Piece> pieces = new ArrayList<>();
    int at = text.offset(place.characters().start());
    for (SharedWords.Shared word :
        shared.stream().sorted((a, b) -> a.characters().compareTo(b.characters())).toList()) {
      Span original = text.original(word.characters());
      add(body.text(new Span(at, original.start())), null, pieces);
      add(body.text(original), word.isSame() ? "d-changed" : "d-slot", pieces);
      at = original.end();
    }
    add(body.text(new Span(at, body.end(place.characters().end() - 1))), null, pieces);
    return new RewordedText(
        role, d, body.before(place.characters()), pieces, body.after(place.characters()));
  }

  private static void add(String text, @Nullable String mark, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, mark));
    }
  }
}
