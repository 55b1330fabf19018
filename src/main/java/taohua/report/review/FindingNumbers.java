package taohua.report.review;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taohua.engine.OutsideFinding;
import taohua.engine.Run;
import taohua.judge.Finding;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.DocumentKey;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * The number of each finding, such as {@code K7M9-Q2TX}. It is made of what both documents say and
 * of the passage in both, and of nothing else: other documents in the run, their order, file names,
 * dates and speakers do not change it, nor which of the two is called the later one. Immutable.
 *
 * <p>Where two findings have the same content (a passage twice in one document, or two speakers
 * with one body) the first by document ids and place keeps the number, and the others are numbered
 * on from it, those outside of bodies last.
 *
 * <p>Scheme 1: a text is hashed as its {@link DocumentKey} says, and a passage in the same way:
 * normalised characters in UTF-16, most significant byte first, half a surrogate pair as U+FFFD. A
 * side is the hash of two things: the hash of the whole text, and the passage's characters. The
 * number is eight signs of the hash of both sides, that with the smaller bytes (signed, as {@link
 * Arrays#compare(byte[], byte[])} has it) first. Where it is taken, the hash of that hash is tried
 * next, and so on; findings come by the ids of target and source, then by the places of both.
 */
public final class FindingNumbers {
  // 19 · 27^7 ≈ 2·10^11 numbers: among 10^5 findings, two meet by chance in one run of forty.
  private static final int SIGNS = 8;

  private final Map<Integer, String> byId;
  private final Map<String, Integer> byNumber = new HashMap<>();

  private FindingNumbers(Map<Integer, String> byId) {
    this.byId = byId;
    byId.forEach((id, number) -> byNumber.put(number, id));
  }

  /** The numbers of all findings of a run, those outside of bodies included. */
  public static FindingNumbers of(Run run) {
    return new Numbering(run.corpus())
        .add(run.findings().passages())
        .addOutside(run.findings().outside())
        .numbers();
  }

  /** The numbers of findings in bodies; the order in which they come does not matter. */
  public static FindingNumbers of(Corpus corpus, List<Finding> findings) {
    return new Numbering(corpus).add(findings).numbers();
  }

  /** Deals out the numbers. */
  private static final class Numbering {
    private final Corpus corpus;
    private final Map<Integer, byte[]> bodies = new HashMap<>();
    private final Map<Integer, String> byId = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Numbering(Corpus corpus) {
      this.corpus = corpus;
    }

    FindingNumbers numbers() {
      return new FindingNumbers(byId);
    }

    Numbering add(List<Finding> findings) {
      for (Finding finding : findings.stream().sorted(byPlace(corpus)).toList()) {
        number(
            finding.id(), side(finding.alignment().target()), side(finding.alignment().source()));
      }
      return this;
    }

    Numbering addOutside(List<OutsideFinding> findings) {
      findings.forEach(one -> number(one.id(), side(one.target()), side(one.source())));
      return this;
    }

    private void number(int id, byte[] target, byte[] source) {
      boolean inOrder = Arrays.compare(target, source) <= 0;
      byte[] hash = NumberWriting.hash(inOrder ? target : source, inOrder ? source : target);
      String number = written(hash);
      while (!taken.add(number)) {
        hash = NumberWriting.hash(hash);
        number = written(hash);
      }
      byId.put(id, number);
    }

    private byte[] side(Passage passage) {
      String characters = corpus.text(passage.document()).characters(passage.characters());
      return NumberWriting.hash(body(passage.document()), bytes(characters));
    }

    private byte[] side(OutsideFinding.Place place) {
      Document document = corpus.document(place.document());
      Span span = place.passage();
      List<Paragraph> passage = List.of(Paragraph.of(span.start(), span.end()));
      NormalText text =
          Normalizer.normalize(
              new Document(document.id(), document.heading(), document.text(), passage));
      return NumberWriting.hash(
          body(place.document()), bytes(text.characters(new Span(0, text.length()))));
    }

    private byte[] body(int document) {
      return bodies.computeIfAbsent(document, d -> DocumentKey.of(corpus.text(d)).bytes());
    }
  }

  private static Comparator<Finding> byPlace(Corpus corpus) {
    return Comparator.comparing((Finding one) -> id(corpus, one.alignment().target()))
        .thenComparing(one -> id(corpus, one.alignment().source()))
        .thenComparing(one -> one.alignment().target().characters())
        .thenComparing(one -> one.alignment().source().characters());
  }

  private static String id(Corpus corpus, Passage passage) {
    return corpus.document(passage.document()).id();
  }

  private static byte[] bytes(String characters) {
    return characters.getBytes(StandardCharsets.UTF_16BE);
  }

  private static String written(byte[] hash) {
    return NumberWriting.written(hash, SIGNS);
  }

  /**
   * The number of a finding.
   *
   * @throws IllegalArgumentException if the run has no finding of that id
   */
  public String of(int finding) {
    String number = byId.get(finding);
    if (number == null) {
      throw new IllegalArgumentException("no finding " + finding);
    }
    return number;
  }

  /** Whether a finding of the run has that number. */
  public boolean has(String number) {
    return byNumber.containsKey(number);
  }

  /** The id of the finding that has that number, if any has it. */
  public Optional<Integer> finding(String number) {
    return Optional.ofNullable(byNumber.get(number));
  }
}
