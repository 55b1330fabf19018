package taohua.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import taohua.intake.page.label.Page;
import taohua.intake.page.label.UnitLabel;
import taohua.intake.page.unit.Copies;
import taohua.intake.page.unit.SharedLines;
import taohua.language.Stops;
import taohua.text.Dropped;
import taohua.text.Dropped.Why;
import taohua.text.Paragraph;
import taohua.text.Span;
import taohua.words.Notice;

/**
 * What of a text is a speech.
 *
 * @param paragraphs the speech, in order; none only for a text without any
 * @param head the lines above it that may tell of it, in order
 * @param foot the lines below it, in order, among which may be a signature
 * @param dropped what is not the speech, ascending and disjoint
 * @param incomplete why the speech is known to break off, if it does
 */
public record Body(
    List<Paragraph> paragraphs,
    List<String> head,
    List<String> foot,
    List<Dropped> dropped,
    Optional<Notice> incomplete) {
  // A shorter part below a speech may quote it.
  private static final int LONG = 100;
  private static final int SENTENCE = 12;

  public Body {
    paragraphs = List.copyOf(paragraphs);
    head = List.copyOf(head);
    foot = List.copyOf(foot);
    dropped = List.copyOf(dropped);
  }

  /**
   * Finds the speeches of a page, at least one.
   *
   * @param text in simplified characters; all spans are UTF-16 units of it
   * @param links where it is a link, ascending and disjoint
   * @param shared what other pages of the run have as well
   */
  public static List<Body> allOf(String text, List<Span> links, SharedLines shared) {
    List<List<Span>> narrow = Narrow.paragraphs(text);
    if (!narrow.isEmpty()) {
      Widened widened = Widened.of(text, narrow);
      return widened.inOriginal(allOn(widened.text(), List.of(), shared));
    }
    return allOn(text, links, shared);
  }

  private static List<Body> allOn(String text, List<Span> links, SharedLines shared) {
    Page page = Page.of(text, links, shared);
    List<Body> bodies = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= page.size(); i++) {
      boolean isNext = page.is(i, UnitLabel.NEXT) && !page.is(i - 1, UnitLabel.NEXT);
      if (i == page.size() || isNext) {
        int start = from == 0 ? 0 : page.unit(from).start();
        int end = isNext ? page.unit(i).start() : text.length();
        add(of(page, from, i, new Span(start, end)), new Span(start, end), text, bodies);
        from = i;
      }
    }
    return bodies;
  }

  /** Adds a speech; one that says what an earlier one said is dropped as its second print. */
  private static void add(Body body, Span part, String text, List<Body> bodies) {
    String said = body.text(text);
    String whole = text.substring(part.start(), part.end());
    int last = bodies.size() - 1;
    boolean isCopy =
        bodies.stream()
            .map(one -> one.text(text))
            .anyMatch(
                one ->
                    Copies.share(said, one) >= Copies.MOST
                        || Copies.share(whole, one) >= Copies.MOST);
    if (!isCopy) {
      bodies.add(body);
    } else {
      Dropped repeated =
          new Dropped(Dropped.around(text, List.of(), part).get(0).span(), Why.REPEATED);
      bodies.set(last, bodies.get(last).with(repeated));
    }
  }

  /** What is not the speech; what says it again says so. */
  private static List<Dropped> dropped(
      String text, List<Paragraph> paragraphs, String body, Span part) {
    return Dropped.around(text, paragraphs, part).stream()
        .map(
            one -> {
              String own = text.substring(one.span().start(), one.span().end());
              boolean isRepeated =
                  one.why() == Why.BELOW
                      && own.length() >= LONG
                      && Copies.share(own, body) >= Copies.MOST;
              return isRepeated ? new Dropped(one.span(), Why.REPEATED) : one;
            })
        .toList();
  }

  private Body with(Dropped more) {
    List<Dropped> all = new ArrayList<>(dropped);
    all.add(more);
    return new Body(paragraphs, head, foot, all, incomplete);
  }

  private String text(String page) {
    return paragraphs.stream().map(one -> one.text(page)).collect(Collectors.joining());
  }

  /** Finds the first speech. */
  static Body of(String text) {
    return allOf(text, List.of(), SharedLines.NONE).get(0);
  }

  private static Body of(Page page, int from, int to, Span part) {
    List<Paragraph> paragraphs = Paragraphs.of(page.text(), BodyLines.of(page, from, to));
    List<String> texts = paragraphs.stream().map(paragraph -> paragraph.text(page.text())).toList();
    return new Body(
        paragraphs,
        head(page, from, to),
        foot(page, from, to),
        dropped(page.text(), paragraphs, String.join("", texts), part),
        Completeness.reason(texts, besides(page, from, to, true), besides(page, from, to, false)));
  }

  /**
   * The lines above a speech; what was cut within one is one again, as at the blank of 市长 江晚秋, but
   * a sentence begins a line of its own.
   */
  private static List<String> head(Page page, int from, int to) {
    List<String> head = new ArrayList<>();
    int start = 0;
    for (int i = from; i < to; i++) {
      if (page.is(i, UnitLabel.HEAD) || page.is(i, UnitLabel.NEXT)) {
        boolean goesOn =
            i > from
                && !page.unit(i).opens()
                && page.label(i) == page.label(i - 1)
                && !isSentence(page.unit(i).text())
                && !isSentence(page.unit(i - 1).text());
        start = goesOn ? start : page.unit(i).start();
        if (goesOn) {
          head.remove(head.size() - 1);
        }
        head.add(page.text().substring(start, page.unit(i).end()));
      }
    }
    return head;
  }

  /** Whether a unit is a sentence with a pause, and not the end of one that was cut at a blank. */
  private static boolean isSentence(String unit) {
    String bare = unit.strip();
    return bare.length() >= SENTENCE
        && (bare.indexOf('，') > 0 || bare.indexOf(',') > 0)
        && Stops.endsSentence(bare.charAt(bare.length() - 1));
  }

  private static List<String> foot(Page page, int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> page.is(i, UnitLabel.TAIL))
        .mapToObj(i -> page.unit(i).text())
        .toList();
  }

  /** What is not the speech, between its parts or behind the last of them. */
  private static List<String> besides(Page page, int from, int to, boolean isBetween) {
    int first = to;
    int last = from - 1;
    for (int i = from; i < to; i++) {
      if (page.is(i, UnitLabel.BODY)) {
        first = Math.min(first, i);
        last = i;
      }
    }
    int end = last;
    return IntStream.range(isBetween ? Math.min(first, end + 1) : end + 1, isBetween ? end + 1 : to)
        .filter(i -> !page.is(i, UnitLabel.BODY))
        .mapToObj(i -> page.unit(i).text())
        .toList();
  }
}
