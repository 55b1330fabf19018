package taohua.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
    Map<Official, Integer> officials = new LinkedHashMap<>();
    Map<When, Integer> dates = new LinkedHashMap<>();
    for (Indexed one : documents) {
      officials.putIfAbsent(plain(one.heading().official()), officials.size());
      one.heading().when().ifPresent(when -> dates.putIfAbsent(when, dates.size() + 1));
    }
    out.count(officials.size());
    for (Official official : officials.keySet()) {
      official(official, out);
    }
    out.count(dates.size());
    for (When when : dates.keySet()) {
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
      out.count(officials.getOrDefault(plain(heading.official()), 0));
      out.count(heading.when().map(when -> dates.getOrDefault(when, 0)).orElse(0));
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

  private static Official plain(Official official) {
    return new Official(
        RowCodec.plain(official.name()),
        RowCodec.plain(official.role()),
        RowCodec.plain(official.place()),
        official.level(),
        RowCodec.plain(official.series()));
  }

  private static void official(Official official, Output out) throws IOException {
    out.text(official.name());
    out.text(official.role());
    out.text(official.place());
    out.text(official.level().map(Level::chinese).orElse(""));
    out.text(official.series());
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
