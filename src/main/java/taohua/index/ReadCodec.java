package taohua.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import taohua.intake.Origin;
import taohua.intake.Read;
import taohua.intake.files.Source;
import taohua.text.Document;
import taohua.text.Dropped;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Span;
import taohua.text.When;
import taohua.words.Notice;

/**
 * A document as bytes: all that reading gave but where it came from, which is the catalogue's. In
 * order: title, official, date, why it breaks off, further fields, text, paragraphs, what was
 * dropped, hidden texts, origin. Texts are written by {@link Output}; counts and places are
 * variable-length integers, places as the distance from the one before.
 */
final class ReadCodec {
  private ReadCodec() {}

  static byte[] encode(Read read) throws IOException {
    Document document = read.document();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.text().length() * 3 + 200);
    Output out = new Output(new DataOutputStream(bytes));
    heading(document.heading(), out);
    out.text(document.text());
    out.count(document.paragraphs().size());
    int at = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      out.count(paragraph.pieces().size());
      for (Span piece : paragraph.pieces()) {
        at = span(piece, at, out);
      }
    }
    out.count(read.dropped().size());
    at = 0;
    for (Dropped dropped : read.dropped()) {
      at = span(dropped.span(), at, out);
      out.text(dropped.why().word());
    }
    out.texts(read.hidden());
    origin(read.origin(), out);
    return bytes.toByteArray();
  }

  private static int span(Span span, int at, Output out) throws IOException {
    out.signed(span.start() - at);
    out.count(span.length());
    return span.end();
  }

  private static void heading(Heading heading, Output out) throws IOException {
    Official official = heading.official();
    out.text(heading.title());
    out.text(official.name());
    out.text(official.role());
    out.text(official.place());
    out.text(official.level().map(Level::chinese).orElse(""));
    out.text(official.series());
    out.text(heading.when().map(when -> when.kind().word()).orElse(""));
    if (heading.when().isPresent()) {
      out.signed((int) heading.when().get().from().toEpochDay());
      out.signed((int) heading.when().get().to().toEpochDay());
    }
    out.count(heading.incomplete().isPresent() ? 1 : 0);
    if (heading.incomplete().isPresent()) {
      out.notice(heading.incomplete().get());
    }
    out.count(heading.extra().size());
    for (Map.Entry<String, String> field : heading.extra().entrySet()) {
      out.text(field.getKey());
      out.text(field.getValue());
    }
  }

  private static void origin(Origin origin, Output out) throws IOException {
    out.text(origin.format());
    out.text(origin.charset());
    out.count(origin.asides().size());
    for (Origin.Part part : origin.asides()) {
      out.text(part.kind());
      out.count(part.count());
      out.count(part.characters());
    }
  }

  /**
   * The document that was written so.
   *
   * @param source where it came from
   * @throws IOException if the bytes are none
   */
  static Read decode(byte[] bytes, Source source) throws IOException {
    Input in = new Input(bytes);
    Heading heading = heading(in);
    String text = in.text();
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    for (int left = in.count(); left > 0; left--) {
      List<Span> pieces = new ArrayList<>();
      for (int more = in.count(); more > 0; more--) {
        Span piece = span(in, at);
        pieces.add(piece);
        at = piece.end();
      }
      paragraphs.add(new Paragraph(pieces));
    }
    List<Dropped> dropped = new ArrayList<>();
    at = 0;
    for (int left = in.count(); left > 0; left--) {
      Span span = span(in, at);
      dropped.add(new Dropped(span, Dropped.Why.valueOf(upper(in.text()))));
      at = span.end();
    }
    List<String> hidden = in.texts();
    Document document = new Document(source.id(), heading, text, paragraphs);
    return new Read(source, document, dropped, hidden, origin(in));
  }

  private static Span span(Input in, int at) throws IOException {
    int start = at + in.signed();
    return new Span(start, start + in.count());
  }

  private static Heading heading(Input in) throws IOException {
    String title = in.text();
    String name = in.text();
    String role = in.text();
    String place = in.text();
    Optional<Level> level = Level.of(in.text());
    Official official = new Official(name, role, place, level, in.text());
    String kind = in.text();
    Optional<When> when = Optional.empty();
    if (!kind.isEmpty()) {
      LocalDate from = LocalDate.ofEpochDay(in.signed());
      LocalDate to = LocalDate.ofEpochDay(in.signed());
      when = Optional.of(new When(from, to, When.Kind.valueOf(upper(kind))));
    }
    boolean breaksOff = in.count() > 0;
    Optional<Notice> incomplete = breaksOff ? Optional.of(in.notice()) : Optional.empty();
    Map<String, String> extra = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      extra.put(in.text(), in.text());
    }
    return new Heading(title, official, when, incomplete, extra);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static Origin origin(Input in) throws IOException {
    String format = in.text();
    String charset = in.text();
    List<Origin.Part> parts = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      parts.add(new Origin.Part(in.text(), in.count(), in.count()));
    }
    return new Origin(format, charset, parts);
  }
}
