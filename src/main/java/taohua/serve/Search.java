package taohua.serve;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * speakers have it, how many of these in a passage of their own, and in how many documents nobody
   * knows who speaks.
   */
  Map<String, Object> phrase(Phrase phrase, DocumentFilter wanted) throws IOException {
    List<Phrase.Use> all =
        phrase.in(archive, archive.documents().stream().filter(wanted::is).toList()).stream()
            .sorted(Comparator.comparing(Phrase.Use::read, FIRST))
            .toList();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("of", archive.documents().size());
    told.put("found", all.size());
    told.putAll(Speakers.of(all).told());
    told.put("since", all.isEmpty() ? "" : day(all.get(0).read()));
    told.put("uses", all.stream().limit(MOST).map(Search::told).toList());
    return told;
  }

  private static Map<String, Object> told(Phrase.Use use) {
    Map<String, Object> told = told(use.read());
    told.put("before", use.before());
    told.put("phrase", use.phrase());
    told.put("after", use.after());
    return told;
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
