package taohua.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import taohua.intake.Read;
import taohua.text.Heading;

/** Looks things up in an archive. */
record Search(Archive archive) {
  static final int MOST = 200;

  // By day, those without one last.
  private static final Comparator<Read> FIRST =
      Comparator.comparing((Read read) -> day(read).isEmpty())
          .thenComparing(Search::day)
          .thenComparing(Search::id);

  /** The documents that are wanted, by day, the latest first. */
  Map<String, Object> documents(DocumentFilter wanted) {
    List<Read> found =
        archive.documents().stream()
            .filter(wanted::is)
            .sorted(Comparator.comparing(Search::day).reversed().thenComparing(Search::id))
            .toList();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("of", archive.documents().size());
    told.put("found", found.size());
    told.put("documents", found.stream().limit(MOST).map(Search::told).toList());
    return told;
  }

  /**
   * Who says a phrase: the uses in the bodies of the archive by day (undated ones last), how many
   * speakers have it, and how many of these with other words around it.
   */
  Map<String, Object> phrase(Phrase phrase, DocumentFilter wanted) throws IOException {
    List<Phrase.Use> all =
        phrase.in(archive, archive.documents().stream().filter(wanted::is).toList()).stream()
            .sorted(Comparator.comparing(Phrase.Use::read, FIRST))
            .toList();
    Set<String> speakers = new HashSet<>();
    Set<String> around = new HashSet<>();
    Set<String> apart = new HashSet<>();
    List<Map<String, Object>> uses = new ArrayList<>();
    for (Phrase.Use use : all) {
      String speaker = speaker(use.read());
      speakers.add(speaker);
      if (around.add(use.around())) {
        apart.add(speaker);
      }
      if (uses.size() < MOST) {
        Map<String, Object> told = told(use.read());
        told.put("before", use.before());
        told.put("phrase", use.phrase());
        told.put("after", use.after());
        uses.add(told);
      }
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("of", archive.documents().size());
    told.put("found", all.size());
    told.put("speakers", speakers.size());
    told.put("independent", apart.size());
    told.put("since", all.isEmpty() ? "" : day(all.get(0).read()));
    told.put("uses", uses);
    return told;
  }

  private static String speaker(Read read) {
    String speaker = read.document().heading().official().identity();
    return speaker.isEmpty() ? "\0" + id(read) : speaker;
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

  private static String day(Read read) {
    return read.document().heading().orderingDate().map(Object::toString).orElse("");
  }

  private static String id(Read read) {
    return read.document().id();
  }
}
