package taohua.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.language.Characters;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Paragraph;
import taohua.text.Span;

/** From the text of a page, a file or a preview to the speech in it. */
final class Officialese {
  // Below its first sentences a speech may still have lines that tell of it, if something was put
  // in front of them.
  private static final int HEAD_LINES = 25;

  private final String text;
  private final List<Line> lines;
  private final LineKind[] kinds;
  private final BodyRegion region;
  private final List<Line> head = new ArrayList<>();
  private final List<Line> body = new ArrayList<>();
  private final List<Line> clutter = new ArrayList<>();

  private Officialese(String text) {
    this.text = text;
    lines = PageNumbers.strip(Line.of(text));
    kinds = new LineKind[lines.size()];
    Arrays.setAll(kinds, i -> LineKind.of(lines.get(i).text()));
    region = BodyRegion.find(lines, kinds);
  }

  /**
   * Reads a page. Traditional characters are read as their simplified ones, of which there are as
   * many, so that one set of patterns serves both and a heading names the same official in either;
   * the text stays as it is.
   */
  static Read read(Source source, String text) {
    String simplified = Characters.simplify(text);
    Officialese page = new Officialese(simplified);
    page.sort();
    page.trim();
    List<Paragraph> paragraphs = Paragraphs.of(simplified, page.body);
    List<String> texts = paragraphs.stream().map(paragraph -> paragraph.text(simplified)).toList();
    List<Line> after = page.lines.subList(page.region.end(), page.lines.size());
    String incomplete = Completeness.reason(texts, after);
    Heading heading = HeadingReader.read(page.head, String.join("\n", texts), incomplete);
    return new Read(
        source, new Document(source.id(), heading, text, paragraphs), page.clutterSpans());
  }

  /** Each line to heading, body or clutter. */
  private void sort() {
    for (int i = 0; i < lines.size(); i++) {
      LineKind kind = kinds[i];
      boolean isPages = kind == LineKind.CLUTTER || kind == LineKind.PAGE_NUMBER;
      if (i < region.start()) {
        boolean tells =
            kind == LineKind.PLAIN
                || kind == LineKind.HEAD
                || kind == LineKind.PROSE && lines.get(i).length() <= 100;
        (tells ? head : clutter).add(lines.get(i));
      } else if (i >= region.end() || isPages || kind == LineKind.TAIL) {
        clutter.add(lines.get(i));
      } else if (i < region.start() + HEAD_LINES && tellsOfSpeech(i)) {
        head.add(lines.get(i));
      } else {
        body.add(lines.get(i));
      }
    }
    if (body.isEmpty()) {
      body.addAll(head.isEmpty() ? clutter : head);
      (head.isEmpty() ? clutter : head).clear();
    }
  }

  /** A line of the heading that stands below some prose, as a salutation does not. */
  private boolean tellsOfSpeech(int at) {
    String line = lines.get(at).text();
    return kinds[at] == LineKind.HEAD
        || kinds[at] == LineKind.PLAIN
            && line.length() <= 8
            && isBesideHead(at)
            && Names.isName(line);
  }

  private boolean isBesideHead(int at) {
    return at > 0 && kinds[at - 1] == LineKind.HEAD
        || at + 1 < kinds.length && kinds[at + 1] == LineKind.HEAD;
  }

  /** Cuts what is glued to the first and the last line. */
  private void trim() {
    Line first = body.get(0);
    int cut = Edges.headingOf(first, head);
    if (cut > 0) {
      head.add(first.upTo(cut));
      body.set(0, first.from(cut));
    }
    int lastIndex = body.size() - 1;
    Line last = body.get(lastIndex);
    int end = Edges.ownEnd(last);
    if (end < last.length()) {
      clutter.add(last.from(end));
      body.set(lastIndex, last.upTo(end));
    }
  }

  private List<Span> clutterSpans() {
    List<Line> sorted = new ArrayList<>(clutter);
    sorted.sort((a, b) -> Integer.compare(a.start(), b.start()));
    List<Span> spans = new ArrayList<>();
    for (Line line : sorted) {
      int last = spans.size() - 1;
      if (last >= 0 && text.substring(spans.get(last).end(), line.start()).isBlank()) {
        spans.set(last, new Span(spans.get(last).start(), line.end()));
      } else {
        spans.add(new Span(line.start(), line.end()));
      }
    }
    return spans;
  }
}
