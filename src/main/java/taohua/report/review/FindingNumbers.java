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
import taohua.judge.Finding;
import taohua.text.Corpus;
import taohua.text.DocumentKey;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * The number of each finding, such as {@code K7M9-Q2TX}. It is made of what both documents say and
 * of the passage in both, and of nothing else: other documents in the run, their order, file names,
 * dates and speakers do not change it, nor which of the two is called the later one. Immutable.
 *
 * <p>Where two findings have the same content (a passage twice in one document, or two speakers
 * with one body) the first by document ids and place keeps the number, and the others are numbered
 * on from it.
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

  /** The numbers of all findings of a run; the order in which they come does not matter. */
  public static FindingNumbers of(Corpus corpus, List<Finding> findings) {
    Map<Integer, byte[]> bodies = new HashMap<>();
    Map<Integer, String> byId = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Finding finding : findings.stream().sorted(byPlace(corpus)).toList()) {
      byte[] target = side(corpus, finding.alignment().target(), bodies);
      byte[] source = side(corpus, finding.alignment().source(), bodies);
      boolean inOrder = Arrays.compare(target, source) <= 0;
      byte[] hash = NumberWriting.hash(inOrder ? target : source, inOrder ? source : target);
      String number = written(hash);
      while (!taken.add(number)) {
        hash = NumberWriting.hash(hash);
        number = written(hash);
      }
      byId.put(finding.id(), number);
    }
    return new FindingNumbers(byId);
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

  private static byte[] side(Corpus corpus, Passage passage, Map<Integer, byte[]> bodies) {
    byte[] body =
        bodies.computeIfAbsent(passage.document(), d -> DocumentKey.of(corpus.text(d)).bytes());
    return NumberWriting.hash(body, bytes(corpus, passage.document(), passage.characters()));
  }

  private static byte[] bytes(Corpus corpus, int document, Span characters) {
    return corpus.text(document).characters(characters).getBytes(StandardCharsets.UTF_16BE);
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
