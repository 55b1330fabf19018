package taohua.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import taohua.intake.Read;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Paragraph;

/** Looks things up in the archive of an office. */
final class Search {
  static final int MOST = 200;

  // Text that is shown beside a phrase, and by which two uses are told apart.
  private static final int BESIDE = 20;

  private final Office office;

  Search(Office office) {
    this.office = office;
  }

  /**
   * The documents whose title, speaker, office, place, day or id holds all words of a query, by
   * day, the latest first.
   */
  Map<String, Object> documents(String query) {
    String[] words = query.strip().toLowerCase(Locale.ROOT).split("\\s+");
    List<Read> found =
        office.documents().stream()
            .filter(read -> holdsAll(known(read), words))
            .sorted(Comparator.comparing(Search::day).reversed().thenComparing(Search::id))
            .toList();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("of", office.documents().size());
    told.put("found", found.size());
    told.put("documents", found.stream().limit(MOST).map(Search::told).toList());
    return told;
  }

  /**
   * Who says a phrase: the uses in the bodies of the archive by day, how many speakers have it, and
   * how many of these with other words around it.
   *
   * @param phrase at least two characters; white space in it and in texts does not count
   */
  Map<String, Object> phrase(String phrase) throws IOException {
    String sought = phrase.replaceAll("\\s+", "");
    List<Map<String, Object>> uses = new ArrayList<>();
    Set<String> speakers = new HashSet<>();
    Set<String> alike = new HashSet<>();
    Set<String> apart = new HashSet<>();
    String since = "";
    List<Read> ordered =
        office.documents().stream()
            .sorted(Comparator.comparing(Search::day).thenComparing(Search::id))
            .toList();
    for (Read light : ordered) {
      Read read = light.document().paragraphs().isEmpty() ? office.whole(light) : light;
      String body = body(read.document());
      int at = body.indexOf(sought);
      if (at < 0) {
        continue;
      }
      String speaker = read.document().heading().official().identity();
      since = since.isEmpty() ? day(read) : since;
      speakers.add(speaker.isEmpty() ? "\0" + id(read) : speaker);
      String before = body.substring(Math.max(0, at - BESIDE), at);
      int end = at + sought.length();
      String after = body.substring(end, Math.min(body.length(), end + BESIDE));
      if (alike.add(before + "\0" + after)) {
        apart.add(speaker.isEmpty() ? "\0" + id(read) : speaker);
      }
      if (uses.size() < MOST) {
        Map<String, Object> use = told(read);
        use.put("before", before);
        use.put("phrase", sought);
        use.put("after", after);
        uses.add(use);
      }
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("of", ordered.size());
    told.put("speakers", speakers.size());
    told.put("independent", apart.size());
    told.put("since", since);
    told.put("uses", uses);
    return told;
  }

  private static String body(Document document) {
    StringBuilder body = new StringBuilder();
    for (Paragraph paragraph : document.paragraphs()) {
      body.append(paragraph.text(document.text())).append('\n');
    }
    return body.toString().replaceAll("\\s+", "");
  }

  private static Map<String, Object> told(Read read) {
    Heading heading = read.document().heading();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", id(read));
    told.put("title", heading.title());
    told.put("name", heading.official().name());
    told.put("office", heading.official().office());
    told.put("date", day(read));
    return told;
  }

  private static String known(Read read) {
    Heading heading = read.document().heading();
    return String.join(
            "\n",
            id(read),
            heading.title(),
            heading.official().name(),
            heading.official().office(),
            heading.official().place(),
            day(read))
        .toLowerCase(Locale.ROOT);
  }

  private static boolean holdsAll(String text, String... words) {
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String day(Read read) {
    return read.document().heading().orderingDate().map(Object::toString).orElse("");
  }

  private static String id(Read read) {
    return read.document().id();
  }
}
