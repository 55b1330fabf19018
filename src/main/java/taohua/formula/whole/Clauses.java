package taohua.formula.whole;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import taohua.language.Words;

/** Clauses divided into words. What many documents say alike is divided once. Safe for threads. */
public final class Clauses {
  /** Words that never open a phrase. */
  public static final Set<String> NEVER_FIRST =
      Set.of("的", "地", "得", "了", "着", "过", "之", "等", "和", "与", "及", "以及", "或");

  /** Words that never close one. */
  public static final Set<String> NEVER_LAST =
      Set.of(
          "的", "地", "之", "和", "与", "及", "以及", "或", "并", "而", "在", "把", "将", "被", "对", "从", "向",
          "以");

  private static final int CLASS = (1 << 5) - 1;
  private static final int OPENS = 1 << 5;
  private static final int CLOSES = 1 << 6;
  private static final List<WordClass> CLASSES = List.of(WordClass.values());

  private final Map<String, byte[]> known = new ConcurrentHashMap<>();

  /**
   * A number for each character: 0 inside of a word, else what the word that starts there is.
   *
   * @param clause not empty
   */
  public byte[] words(String clause) {
    return known.computeIfAbsent(clause, Clauses::divide);
  }

  private static byte[] divide(String clause) {
    byte[] words = new byte[clause.length()];
    for (Words.Word word : Words.of(clause)) {
      int opens = NEVER_FIRST.contains(word.text()) ? 0 : OPENS;
      int closes = NEVER_LAST.contains(word.text()) ? 0 : CLOSES;
      words[word.start()] = (byte) (CLASSES.indexOf(WordClass.of(word)) | opens | closes);
    }
    return words;
  }

  /** Whether a phrase may start with a word. */
  public static boolean opens(byte word) {
    return (word & OPENS) != 0;
  }

  /** Whether a phrase may end with a word. */
  public static boolean closes(byte word) {
    return (word & CLOSES) != 0;
  }

  static WordClass classOf(int word) {
    return CLASSES.get(word & CLASS);
  }
}
