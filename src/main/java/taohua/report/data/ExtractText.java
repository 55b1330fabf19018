package taohua.report.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.Reading;
import taohua.intake.Rejected;
import taohua.language.Characters;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Span;
import taohua.text.When;
import taohua.words.Lang;
import taohua.words.Messages;

/** What was read of each input, for people: heading, what was dropped, numbered paragraphs. */
public final class ExtractText {
  // As much of a dropped part as tells what it is.
  private static final int EXCERPT = 40;

  private final Messages messages;
  private final StringBuilder out = new StringBuilder();

  private ExtractText(Lang lang) {
    messages = Messages.of(lang);
  }

  /** All inputs by id, a blank line between two; empty if there are none. */
  public static String of(Gathered gathered, Lang lang) {
    List<Reading> readings = new ArrayList<>(gathered.read());
    readings.addAll(gathered.rejected());
    readings.sort(Comparator.comparing(reading -> reading.source().id()));
    ExtractText text = new ExtractText(lang);
    for (Reading reading : readings) {
      text.add(reading);
    }
    return text.out.toString();
  }

  private void add(Reading reading) {
    if (!out.isEmpty()) {
      out.append('\n');
    }
    line("== " + reading.source().id());
    if (reading instanceof Read read) {
      heading(read.document().heading());
      body(read);
    } else if (reading instanceof Rejected rejected) {
      String reason = messages.get("reason." + rejected.word());
      line(messages.get("extract.rejected", reason, rejected.detail().in(messages)));
    }
  }

  private void heading(Heading heading) {
    line(messages.get("extract.title", orUnknown(heading.title())));
    line(messages.get("extract.official", speaker(heading.official())));
    line(messages.get("extract.date", orUnknown(heading.when().map(this::date).orElse(""))));
    line(
        heading
            .incomplete()
            .map(why -> messages.get("extract.incomplete", why.in(messages)))
            .orElse(messages.get("extract.complete")));
  }

  private String speaker(Official official) {
    String level =
        official
            .level()
            .map(one -> messages.get("level." + one.name().toLowerCase(Locale.ROOT)))
            .orElse("");
    return Stream.of(orUnknown(official.name()), official.role(), official.place(), level)
        .filter(part -> !part.isEmpty())
        .reduce("", (before, part) -> before.isEmpty() ? part : list(before, part));
  }

  private String list(String before, String part) {
    return messages.get("extract.list", before, part);
  }

  private String date(When when) {
    return messages.get("extract.dated", when, messages.get("date." + when.kind().word()));
  }

  private String orUnknown(String text) {
    return text.isEmpty() ? messages.get("extract.unknown") : text;
  }

  private void body(Read read) {
    Document document = read.document();
    List<String> dropped = read.dropped().stream().map(one -> text(document, one.span())).toList();
    line(
        dropped.isEmpty()
            ? messages.get("extract.whole")
            : messages.get("extract.clutter", dropped.size(), chars(dropped)));
    dropped.forEach(text -> line("  - " + excerpt(text)));
    List<String> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      paragraphs.add(paragraph.text(document.text()));
    }
    line(messages.get("extract.paragraphs", paragraphs.size(), chars(paragraphs)));
    out.append('\n');
    for (int i = 0; i < paragraphs.size(); i++) {
      line(String.format(Locale.ROOT, "%3d  ", i + 1) + paragraphs.get(i).strip());
    }
  }

  private static String text(Document document, Span span) {
    return document.text().substring(span.start(), span.end());
  }

  private static String excerpt(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= EXCERPT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
  }

  /** Letters, ideographs and digits, as everywhere in a report. */
  private static int chars(List<String> texts) {
    long chars = texts.stream().flatMapToInt(String::codePoints).filter(Characters::counts).count();
    return Math.toIntExact(chars);
  }

  /** One line; a text may hold control characters that turn or clear what a terminal shows. */
  private void line(String text) {
    out.append(text.replaceAll("\\p{Cntrl}", " ")).append('\n');
  }
}
