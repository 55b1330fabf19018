package taohua.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which words mean the same, by the synonym dictionary that HanLP brings (同义词词林, extended): its
 * classes of equals, such as 改进 and 改善, not those of words that are merely related. A word that
 * means several things is in several classes. Immutable and safe for threads; the first use reads
 * the dictionary (about 50 ms).
 */
public final class Synonyms {
  private static final String DICTIONARY = "data/dictionary/synonym/CoreSynonym.txt";
  // Ends the name of a class whose words are equals.
  private static final char EQUALS = '=';
  private static final int[] NONE = {};
  private static final Map<String, int[]> CLASSES = read();

  private Synonyms() {}

  /**
   * The numbers of the classes that hold a word, ascending; empty if none does. Not to be changed.
   */
  public static int[] classes(String word) {
    return CLASSES.getOrDefault(word, NONE);
  }

  private static Map<String, int[]> read() {
    Map<String, int[]> classes = new HashMap<>();
    try (InputStream file = Synonyms.class.getClassLoader().getResourceAsStream(DICTIONARY)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + DICTIONARY);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ", -1);
        if (!words[0].isEmpty() && words[0].charAt(words[0].length() - 1) == EQUALS) {
          for (int w = 1; w < words.length; w++) {
            classes.merge(words[w], new int[] {number}, Synonyms::joined);
          }
          number++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
  }

  private static int[] joined(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return Arrays.stream(all).distinct().toArray();
  }
}
