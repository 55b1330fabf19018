package taohua.report.anonymous;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import taohua.engine.GivenParts;
import taohua.engine.Side;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.Rejected;
import taohua.intake.files.Skipped;
import taohua.intake.files.Source;
import taohua.text.Document;
import taohua.words.Notice;

/** What was read, and what was not, by numbers instead of names, paths and hashes. */
final class ConcealedInputs {
  // The words at the places of a notice may quote a file's name, a table's cell, a path.
  private static final String LEFT_OUT = "…";
  private static final Pattern KIND = Pattern.compile("\\.[a-z0-9]{1,8}");

  private final GivenParts given;
  private final Map<String, Document> renamed;
  private final UnaryOperator<String> concealed;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * @param renamed the documents under pseudonyms by their true ids
   * @param concealed a text without names
   */
  ConcealedInputs(
      GivenParts given, Map<String, Document> renamed, UnaryOperator<String> concealed) {
    this.given = given;
    this.concealed = concealed;
    this.renamed = renamed;
    renamed.forEach((id, document) -> ids.put(id, document.id()));
  }

  /** As the data files number texts, so that ids and files go together. */
  static String id(String kind, int index) {
    return String.format(Locale.ROOT, "%s-%04d", kind, index + 1);
  }

  // A hash would name a public file as well as its path does.
  private static Source source(String id) {
    return new Source(id, Path.of(""), "");
  }

  /**
   * All inputs.
   *
   * @param more to be told before what was told of them
   */
  GivenParts given(List<Notice> more) {
    Map<Side, Gathered> parts = new EnumMap<>(Side.class);
    Map<Side, List<String>> elsewhere = new EnumMap<>(Side.class);
    given.parts().forEach((side, part) -> parts.put(side, gathered(part)));
    given
        .elsewhere()
        .forEach((side, all) -> elsewhere.put(side, all.stream().map(this::elsewhere).toList()));
    List<Notice> warnings = new ArrayList<>(more);
    given.warnings().forEach(warning -> warnings.add(told(warning)));
    return new GivenParts(parts, elsewhere, warnings);
  }

  private Gathered gathered(Gathered part) {
    List<Read> read = new ArrayList<>();
    for (Read one : part.read()) {
      Document document = renamed.get(one.document().id());
      if (document == null) {
        throw new IllegalArgumentException(one.document().id() + " is not in the corpus");
      }
      List<String> hidden = one.hidden().stream().map(concealed).toList();
      read.add(new Read(source(document.id()), document, one.dropped(), hidden, one.origin()));
    }
    read.sort(Comparator.comparing(one -> one.source().id()));
    return new Gathered(
        read,
        part.rejected().stream().map(this::rejected).toList(),
        part.skipped().stream().map(this::skipped).toList(),
        part.warnings().stream().map(this::told).toList());
  }

  // A document that plays two parts may be among the documents of the run under the same id.
  private String elsewhere(String id) {
    String known = ids.get(id);
    return known == null ? next("elsewhere") : known;
  }

  private String next(String kind) {
    return id(kind, counts.merge(kind, 1, Integer::sum) - 1);
  }

  private Rejected rejected(Rejected rejected) {
    return rejected.from(source(next("unreadable"))).saying(told(rejected.detail()));
  }

  private Skipped skipped(Skipped skipped) {
    return new Skipped(next("skipped"), Path.of(""), told(skipped.reason()));
  }

  /** The same notice; of its words, kinds of files are told, and documents by their numbers. */
  private Notice told(Notice notice) {
    return notice.withTexts(
        text -> KIND.matcher(text).matches() ? text : ids.getOrDefault(text, LEFT_OUT));
  }
}
