package taohua.report.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import taohua.intake.Gathered;
import taohua.intake.LeftOut;
import taohua.intake.LeftPart;
import taohua.intake.Read;
import taohua.intake.Reading;
import taohua.intake.Rejected;
import taohua.text.Document;
import taohua.text.DocumentIds;
import taohua.text.Heading;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.When;
import taohua.words.Lang;
import taohua.words.Messages;

/** What was read of each input, for people: heading, what was dropped, numbered paragraphs. */
public final class ExtractText {
  private static final char DELETE = 0x7F;

  private final boolean showDropped;
  private final Messages messages;
  private final StringBuilder out = new StringBuilder();

  private ExtractText(boolean showDropped, Lang lang) {
    this.showDropped = showDropped;
    messages = Messages.of(lang);
  }

  /**
   * All inputs by id, a blank line between two; empty if there are none.
   *
   * @param showDropped whether all that is no body is listed, or only counted
   */
  public static String of(Gathered gathered, boolean showDropped, Lang lang) {
    List<Reading> readings = new ArrayList<>(gathered.read());
    readings.addAll(gathered.rejected());
    readings.sort(Comparator.comparing(reading -> reading.source().id(), DocumentIds.ORDER));
    ExtractText text = new ExtractText(showDropped, lang);
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
      read.origin().told().ifPresent(told -> line(told.in(messages)));
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
    LeftOut left = LeftOut.of(read);
    LeftText told = new LeftText(left, messages);
    line(told.summary(showDropped));
    if (showDropped) {
      told.parts(document.text()).forEach(this::line);
    }
    left.warnings().forEach(one -> line(messages.get("extract.warning", one.in(messages))));
    List<String> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      paragraphs.add(paragraph.text(document.text()));
    }
    line(
        messages.get(
            "extract.paragraphs",
            paragraphs.size(),
            paragraphs.stream().mapToInt(LeftPart::count).sum()));
    out.append('\n');
    for (int i = 0; i < paragraphs.size(); i++) {
      String number = String.valueOf(i + 1);
      line(
          " ".repeat(Math.max(0, 3 - number.length())) + number + "  " + paragraphs.get(i).strip());
    }
  }

  /** One line; a text may hold control characters that turn or clear what a terminal shows. */
  private void line(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c < ' ' || c == DELETE ? ' ' : c);
    }
    out.append('\n');
  }
}
