package taohua.report.review;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
import taohua.text.NormalText;
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
 */
public final class FindingNumbers {
  // No vowels: a number is never a word, a month or 1E5, which spreadsheets would rewrite; and
  // nothing that is taken for something else when read aloud or copied by hand (0, 1, L, Y).
  private static final String LETTERS = "BCDFGHJKMNPQRSTVWXZ";
  private static final String SIGNS = LETTERS + "23456789";

  // 19 · 27^7 ≈ 2·10^11 numbers: among 10^5 findings, two meet by chance in one run of forty.
  private static final int LENGTH = 8;
  private static final int GROUP = 4;

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
      byte[] hash = hash(inOrder ? target : source, inOrder ? source : target);
      String number = written(hash);
      while (!taken.add(number)) {
        hash = hash(hash);
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
    return hash(body, bytes(corpus, passage.document(), passage.characters()));
  }

  /** Characters in UTF-16; the encoder takes several times as long. */
  private static byte[] bytes(Corpus corpus, int document, Span characters) {
    NormalText text = corpus.text(document);
    byte[] bytes = new byte[2 * characters.length()];
    for (int i = 0; i < characters.length(); i++) {
      char c = text.character(characters.start() + i);
      if (Character.isSurrogate(c)) {
        // Half a pair is written as U+FFFD.
        return text.characters(characters).getBytes(StandardCharsets.UTF_16BE);
      }
      bytes[2 * i] = (byte) (c >> 8);
      bytes[2 * i + 1] = (byte) c;
    }
    return bytes;
  }

  private static byte[] hash(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A hash as people write it: groups of four, a letter first. */
  static String written(byte[] hash, int length) {
    BigInteger rest = new BigInteger(1, hash);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      String signs = i == 0 ? LETTERS : SIGNS;
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(signs.length()));
      out.append(i > 0 && i % GROUP == 0 ? "-" : "").append(signs.charAt(parts[1].intValue()));
      rest = parts[0];
    }
    return out.toString();
  }

  private static String written(byte[] hash) {
    return written(hash, LENGTH);
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
