package taohua.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import taohua.engine.Holdings;
import taohua.fingerprint.Grams;
import taohua.fingerprint.TermRange;
import taohua.intake.Read;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;
import taohua.text.Span;

/**
 * Words that somebody looks for, as comparison sees them: white space, punctuation and the width of
 * characters do not count.
 *
 * @param words normalised
 */
record Phrase(String words) {
  private static final String CUT = "…";

  /** Reading so many texts in vain takes less time than asking the postings once more. */
  private static final int FEW = 50;

  static Phrase of(String text) {
    return new Phrase(text.isEmpty() ? "" : normal(text).characters());
  }

  private record Normal(NormalText text, String characters) {}

  private static Normal normal(String text) {
    Paragraph all = Paragraph.of(0, text.length());
    return normal(new Document("", Heading.EMPTY, text, List.of(all)));
  }

  private static Normal normal(Document document) {
    NormalText normal = Normalizer.normalize(document);
    return new Normal(normal, normal.characters(new Span(0, normal.length())));
  }

  /**
   * A document that has the words.
   *
   * @param read as the archive lists it
   * @param before the words before the first place, in the same paragraph, behind … if cut
   * @param phrase the words as they stand there
   * @param after those behind it, in the same paragraph, with … if cut
   * @param context the words beside it normalised
   */
  record Use(Read read, String before, String phrase, String after, Context context) {}

  /** The documents that have the words in their bodies, one use of each. */
  List<Use> in(Archive archive, List<Read> documents) throws IOException {
    Optional<BitSet> held = held(archive.holdings());
    List<Use> uses = new ArrayList<>();
    for (Read read : documents) {
      boolean isHeld = archive.holdings().hold(read);
      if (isHeld && held.isPresent() && !held.get().get(archive.holdings().number(read))) {
        continue;
      }
      use(read, isHeld ? archive.holdings().whole(read).document() : read.document())
          .ifPresent(uses::add);
    }
    return uses;
  }

  /** Those of documents that are held elsewhere which may have the words; nothing if any may. */
  private Optional<BitSet> held(Holdings holdings) throws IOException {
    Optional<BitSet> all = Optional.empty();
    for (int from : starts()) {
      if (all.isPresent() && all.get().cardinality() <= FEW) {
        break;
      }
      Optional<List<TermRange>> ranges = TermRange.of(words.substring(from));
      if (ranges.isPresent()) {
        BitSet here = new BitSet();
        for (TermRange range : ranges.get()) {
          here.or(holdings.holders(range.first(), range.last()));
        }
        all.ifPresent(here::and);
        all = Optional.of(here);
      }
    }
    return all;
  }

  /** Where the grams of the words start that are asked for: side by side, and the last one. */
  private List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    for (int from = 0; from == 0 || from + Grams.SIZE <= words.length(); from += Grams.SIZE) {
      starts.add(from);
    }
    int last = words.length() - Grams.SIZE;
    if (last > starts.get(starts.size() - 1)) {
      starts.add(last);
    }
    return starts;
  }

  private Optional<Use> use(Read read, Document document) {
    Normal body = normal(document);
    int at = body.characters.indexOf(words);
    if (at < 0) {
      return Optional.empty();
    }
    int end = at + words.length();
    int first = paragraph(body, at).start();
    int last = paragraph(body, end - 1).end();
    int from = Math.max(first, at - Context.MOST);
    int to = Math.min(last, end + Context.MOST);
    Span around = body.text.original(new Span(from, to));
    Span here = body.text.original(new Span(at, end));
    String text = document.text();
    String before = plain(text.substring(around.start(), here.start()));
    String after = plain(text.substring(here.end(), around.end()));
    return Optional.of(
        new Use(
            read,
            from > first ? CUT + before : before,
            plain(text.substring(here.start(), here.end())),
            to < last ? after + CUT : after,
            new Context(body.characters.substring(from, at), body.characters.substring(end, to))));
  }

  private static Span paragraph(Normal body, int character) {
    return body.text.paragraph(body.text.paragraphOf(character));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Z}]+", "");
  }
}
