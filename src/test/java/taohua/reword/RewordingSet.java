package taohua.reword;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Official;
import taohua.text.Paragraph;

/**
 * Speeches on a few subjects, each by an official who does not exist, and passages of them that two
 * hands reworded, each lightly, more and much. {@code hosts.txt}: a line {@code # id|…} and a
 * paragraph a line. {@code rewordings.txt}: {@code @ id source host}, the passage (S), its three
 * rewordings (L, M, H) and the ways that were used (W). Passages H… are by the hand on whose set
 * the method was chosen, I… by another one.
 */
final class RewordingSet {
  static final List<String> STRENGTHS = List.of("L", "M", "H");

  private final List<Document> hosts = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();

  /**
   * A passage.
   *
   * @param id of the item
   * @param source the id of the speech that it stands in
   * @param host the id of the speech, by another official, into which its rewordings are put
   * @param texts by letter
   */
  record Item(String id, String source, String host, Map<String, String> texts) {
    String text(String letter) {
      return texts.getOrDefault(letter, "");
    }
  }

  RewordingSet() {
    for (String block : blocks("hosts.txt", "# ")) {
      String[] lines = block.split("\n", 2);
      hosts.add(document(lines[0].split("\\|", 2)[0], "", lines[1].strip()));
    }
    for (String block : blocks("rewordings.txt", "@ ")) {
      String[] lines = block.strip().split("\n", -1);
      String[] ids = lines[0].split(" ", -1);
      Map<String, String> texts = new HashMap<>();
      for (int i = 1; i < lines.length; i++) {
        texts.put(lines[i].substring(0, 1), lines[i].substring(2));
      }
      items.add(new Item(ids[0], ids[1], ids[2], texts));
    }
  }

  List<Document> hosts() {
    return hosts;
  }

  List<Item> items(String hand) {
    return items.stream().filter(item -> item.id().startsWith(hand)).toList();
  }

  /**
   * What was found.
   *
   * @param items those whose source was found
   * @param others how many findings were something else
   */
  record Found(TreeSet<String> items, int others) {}

  /** Seeks the rewordings of one strength, each by itself, among all speeches. */
  Found found(String hand, String strength) {
    List<Item> sought = items(hand);
    List<Document> documents = new ArrayList<>(hosts);
    for (Item item : sought) {
      documents.add(document("P" + item.id(), item.host(), item.text(strength)));
    }
    int first = hosts.size();
    Corpus corpus = Corpus.of(documents);
    Compared compared = compared(d -> d >= first, d -> d < first, d -> d < first);
    TreeSet<String> found = new TreeSet<>();
    int others = 0;
    for (Rewording one : Rewordings.find(corpus, compared, Workers.ALONE).found()) {
      Item item = sought.get(one.target().document() - first);
      boolean isIt =
          corpus.document(one.source().document()).id().equals(item.source())
              && touches(one, item, corpus);
      others += isIt ? 0 : 1;
      if (isIt) {
        found.add(item.id());
      }
    }
    return new Found(found, others);
  }

  /** Seeks the rewording of one passage inside of its host, among the other speeches. */
  boolean isFoundInside(Item item, String strength) {
    List<Document> documents = new ArrayList<>();
    for (Document host : hosts) {
      if (!host.id().equals(item.host())) {
        documents.add(host);
      } else {
        List<String> lines = new ArrayList<>(List.of(host.text().split("\n", -1)));
        lines.add(lines.size() / 2, item.text(strength));
        documents.add(0, document("draft", item.host(), String.join("\n", lines)));
      }
    }
    Corpus corpus = Corpus.of(documents);
    Compared compared = compared(d -> d == 0, d -> d > 0, d -> d > 0);
    return Rewordings.find(corpus, compared, Workers.ALONE).found().stream()
        .filter(one -> corpus.document(one.source().document()).id().equals(item.source()))
        .anyMatch(one -> touches(one, item, corpus));
  }

  /** Nothing is common language, and nothing is known already. */
  static Compared compared(IntPredicate targets, IntPredicate sources, IntPredicate background) {
    return new Compared(
        targets, sources, background, d -> new BitSet(), (document, other) -> new BitSet());
  }

  /** The same where everybody is compared with everybody. */
  static Compared everybody() {
    return compared(d -> true, d -> true, d -> true);
  }

  private static boolean touches(Rewording one, Item item, Corpus corpus) {
    String passage = item.text("S").replaceAll("[^\\p{L}\\p{N}]", "");
    return one.pairs().stream()
            .map(pair -> corpus.text(one.source().document()).characters(pair.source()))
            .filter(passage::contains)
            .count()
        >= 2;
  }

  static Document document(String id, String series, String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      paragraphs.add(Paragraph.of(start, start + line.length()));
      start += line.length() + 1;
    }
    Official official = new Official("", "", "", Optional.empty(), series.isEmpty() ? id : series);
    Heading heading = new Heading("", official, Optional.empty(), Optional.empty(), Map.of());
    return new Document(id, heading, text, paragraphs);
  }

  private static List<String> blocks(String file, String mark) {
    try (InputStream in = RewordingSet.class.getResourceAsStream(file)) {
      String all = "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(all.substring(mark.length() + 1).split("\n" + mark, -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
