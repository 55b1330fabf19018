package taohua.index.code;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Writes {@code characters.txt} anew: how many bits each character takes (Huffman 1952,
 * doi:10.1109/JRPROC.1952.273898), by how often it stands in the words of one and two characters of
 * HanLP's dictionary, counted as often as that says, and with shares of our own for what no word
 * holds.
 */
public final class CodeLengths {
  // Shares of all characters, at least: a dictionary knows no lines and few figures.
  private static final Map<String, Double> LEAST =
      Map.of(
          "，",
          0.06,
          "。",
          0.03,
          "\n",
          0.005,
          "、\1",
          0.01,
          "0123456789",
          0.0015,
          "“”；：（）《》%.",
          0.001,
          " \0\2",
          0.0005,
          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
          0.00004,
          ",;:?!()-/+\"'　！？—…·％０１２３４５６７８９",
          0.00004);

  // What is rarer, and what stands for all others: no code is longer than about 19 bits.
  private static final double RAREST = 1.0 / (1 << 19);

  private CodeLengths() {}

  private record Node(double share, int order, List<Character> characters) {}

  /** Writes the file whose path is the only argument. */
  public static void main(String[] arguments) throws IOException {
    Map<Character, Double> shares = shares();
    Map<Character, Integer> lengths = lengths(shares);
    Map<Integer, StringBuilder> lines = new TreeMap<>();
    shares.keySet().stream()
        .sorted(
            Comparator.comparing((Character c) -> -shares.getOrDefault(c, 0.0))
                .thenComparing(c -> c))
        .forEach(
            c ->
                lines
                    .computeIfAbsent(lengths.getOrDefault(c, 0), bits -> new StringBuilder())
                    .append(written(c)));
    List<String> file = new ArrayList<>();
    lines.forEach((bits, characters) -> file.add(bits + " " + characters));
    Files.write(Path.of(arguments[0]), file, StandardCharsets.UTF_8);
  }

  private static String written(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\\' -> "\\\\";
      case CharacterCode.OTHER -> "\\u";
      case '\0', '\1', '\2' -> "\\" + (int) c;
      default -> String.valueOf(c);
    };
  }

  private static Map<Character, Double> shares() {
    Map<Character, Double> counts = new TreeMap<>();
    List<Character> ideographs = new ArrayList<>();
    for (char c = ' '; c < Character.MIN_SURROGATE; c++) {
      count(String.valueOf(c), counts);
      if (Character.isIdeographic(c)) {
        ideographs.add(c);
      }
    }
    char[] word = new char[2];
    for (char first : ideographs) {
      word[0] = first;
      for (char second : ideographs) {
        word[1] = second;
        count(new String(word), counts);
      }
    }
    double all = counts.values().stream().mapToDouble(count -> count).sum();
    counts.replaceAll((c, count) -> Math.max(RAREST, count / all));
    LEAST.forEach(
        (characters, least) ->
            characters.chars().forEach(c -> counts.merge((char) c, least, Math::max)));
    counts.put(CharacterCode.OTHER, 64 * RAREST);
    return counts;
  }

  private static void count(String word, Map<Character, Double> counts) {
    CoreDictionary.Attribute known = CoreDictionary.get(word);
    if (known != null && known.nature[0] != Nature.begin) {
      word.chars().forEach(c -> counts.merge((char) c, (double) known.totalFrequency, Double::sum));
    }
  }

  private static Map<Character, Integer> lengths(Map<Character, Double> shares) {
    PriorityQueue<Node> nodes =
        new PriorityQueue<>(Comparator.comparingDouble(Node::share).thenComparingInt(Node::order));
    shares.forEach((c, share) -> nodes.add(new Node(share, c, List.of(c))));
    Map<Character, Integer> lengths = new HashMap<>();
    for (int order = Character.MAX_VALUE; nodes.size() > 1; order++) {
      Node one = nodes.remove();
      Node other = nodes.remove();
      List<Character> both = new ArrayList<>(one.characters);
      both.addAll(other.characters);
      both.forEach(c -> lengths.merge(c, 1, Integer::sum));
      nodes.add(new Node(one.share + other.share, order, both));
    }
    return lengths;
  }
}
