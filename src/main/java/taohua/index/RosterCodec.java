package taohua.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import taohua.intake.files.Source;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;

/**
 * What the catalogue knows of documents, in bytes: first the officials and the dates, each once,
 * then the documents. What {@link RowCodec} gives for a row comes back.
 */
final class RosterCodec {
  // By their numbers in the file.
  private static final List<When.Kind> KINDS =
      List.of(
          When.Kind.DELIVERED,
          When.Kind.PUBLISHED,
          When.Kind.TITLE,
          When.Kind.UPLOADED,
          When.Kind.MANIFEST);

  private RosterCodec() {}

  /**
   * Writes documents.
   *
   * @param files the number of each file, and its hash
   */
  static void write(List<Indexed> documents, FilesOf files, Output out) throws IOException {
    Numbers<Official> officials = new Numbers<>();
    Numbers<When> dates = new Numbers<>();
    for (Indexed one : documents) {
      officials.add(written(one.heading().official()), one.heading().official());
      one.heading().when().ifPresent(when -> dates.add(written(when), when));
    }
    out.count(officials.values.size());
    for (Official official : officials.values) {
      official(official, out);
    }
    out.count(dates.values.size());
    for (When when : dates.values) {
      out.count(KINDS.indexOf(when.kind()));
      out.signed((int) when.from().toEpochDay());
      out.signed((int) when.to().toEpochDay());
    }
    out.count(documents.size());
    for (Indexed one : documents) {
      Heading heading = one.heading();
      Origin file = files.of(one);
      out.number(one.number());
      out.text(RowCodec.plain(one.id()));
      out.number(file.number());
      out.text(Origin.sha256(one.source(), file));
      out.text(RowCodec.plain(heading.title()));
      out.count(officials.of(written(heading.official())));
      out.count(heading.when().map(when -> 1 + dates.of(written(when))).orElse(0));
      extra(heading.extra(), out);
      out.text(one.stored().content());
      out.text(one.stored().body());
      out.count(one.stored().characters() << 1 | (one.stored().isLossy() ? 1 : 0));
    }
  }

  /** Gives the file of a document. */
  @FunctionalInterface
  interface FilesOf {
    Origin of(Indexed one) throws IOException;
  }

  /** Different values by what they say: the first call of a record's hash takes a while. */
  private static final class Numbers<T> {
    final List<T> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    void add(String written, T value) {
      if (numbers.putIfAbsent(written, values.size()) == null) {
        values.add(value);
      }
    }

    int of(String written) {
      return numbers.getOrDefault(written, 0);
    }
  }

  private static String written(Official official) {
    return String.join("\0", parts(official));
  }

  private static List<String> parts(Official official) {
    return List.of(
        RowCodec.plain(official.name()),
        RowCodec.plain(official.role()),
        RowCodec.plain(official.place()),
        official.level().map(Level::chinese).orElse(""),
        RowCodec.plain(official.series()));
  }

  private static String written(When when) {
    return when.kind().word() + " " + when.from() + " " + when.to();
  }

  private static void official(Official official, Output out) throws IOException {
    for (String part : parts(official)) {
      out.text(part);
    }
  }

  private static void extra(Map<String, String> fields, Output out) throws IOException {
    out.count(fields.size());
    for (Map.Entry<String, String> field : fields.entrySet()) {
      out.text(field.getKey());
      out.text(field.getValue());
    }
  }

  /**
   * Reads documents.
   *
   * @param files by number
   * @throws IOException if the bytes are none
   */
  static List<Indexed> read(Input in, Map<Long, Origin> files) throws IOException {
    Official[] officials = new Official[in.count()];
    for (int i = 0; i < officials.length; i++) {
      officials[i] = new Official(in.text(), in.text(), in.text(), Level.of(in.text()), in.text());
    }
    List<Optional<When>> dates = new ArrayList<>();
    dates.add(Optional.empty());
    for (int left = in.count(); left > 0; left--) {
      When.Kind kind = KINDS.get(in.count());
      LocalDate from = LocalDate.ofEpochDay(in.signed());
      dates.add(Optional.of(new When(from, LocalDate.ofEpochDay(in.signed()), kind)));
    }
    int count = in.count();
    List<Indexed> documents = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      documents.add(document(in, files, officials, dates));
    }
    return documents;
  }

  private static Indexed document(
      Input in, Map<Long, Origin> files, Official[] officials, List<Optional<When>> dates)
      throws IOException {
    long number = in.number();
    String id = in.text();
    Origin file = files.get(in.number());
    if (file == null) {
      throw new IOException("a file is missing");
    }
    String own = in.text();
    Source source = new Source(id, file.path(), own.isEmpty() ? file.sha256() : own);
    String title = in.text();
    Official official = officials[in.count()];
    Optional<When> when = dates.get(in.count());
    Heading heading = new Heading(title, official, when, Optional.empty(), extra(in));
    String content = in.text();
    String body = in.text();
    int characters = in.count();
    return new Indexed(
        number,
        source,
        heading,
        new Indexed.Stored(content, body, characters >>> 1, (characters & 1) != 0));
  }

  private static Map<String, String> extra(Input in) throws IOException {
    int count = in.count();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> fields = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      fields.put(in.text(), in.text());
    }
    return fields;
  }

  /** Writes the numbers of documents. */
  static void dropped(List<Indexed> documents, Output out) throws IOException {
    out.count(documents.size());
    for (Indexed one : documents) {
      out.number(one.number());
    }
  }

  /** Reads numbers. */
  static long[] dropped(Input in) throws IOException {
    long[] numbers = new long[in.count()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.number();
    }
    return numbers;
  }

  /** Writes files. */
  static void files(Collection<Origin> files, Output out) throws IOException {
    out.count(files.size());
    for (Origin file : files) {
      out.number(file.number());
      out.text(file.path().toString());
      out.text(file.sha256());
      out.text(file.reading());
    }
  }

  /** Reads files into those that are known. */
  static void files(Input in, Map<Long, Origin> known) throws IOException {
    for (int left = in.count(); left > 0; left--) {
      long number = in.number();
      Origin file = new Origin(number, Path.of(in.text()), in.text(), in.text());
      known.put(number, file);
    }
  }

  /** Writes the segments that there are. */
  static void segments(List<Catalogue.Row> segments, Output out) throws IOException {
    out.count(segments.size());
    for (Catalogue.Row row : segments) {
      out.text(row.name());
      out.number(row.first());
      out.count(row.count());
      out.number(row.bytes());
    }
  }

  /** Reads the segments. */
  static List<Catalogue.Row> segments(Input in) throws IOException {
    List<Catalogue.Row> segments = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      segments.add(new Catalogue.Row(in.text(), in.number(), in.count(), in.number()));
    }
    return segments;
  }
}
