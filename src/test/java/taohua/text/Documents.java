package taohua.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small documents for tests. */
final class Documents {
  private Documents() {}

  /** One paragraph a line; an empty line is an empty paragraph. */
  static Document lines(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      paragraphs.add(Paragraph.of(start, start + line.length()));
      start += line.length() + 1;
    }
    return new Document("d", Heading.EMPTY, text, paragraphs);
  }

  static NormalText normal(String text) {
    return Normalizer.normalize(lines(text));
  }

  static Document by(String id, Official official) {
    Heading heading = new Heading("", official, Optional.empty(), Optional.empty(), Map.of());
    return lines(id).withId(id).with(heading);
  }

  static Official official(String name, String role, String place, String series) {
    return new Official(name, role, place, Optional.empty(), series);
  }

  static Heading heading(When when) {
    return new Heading("", Official.UNKNOWN, Optional.ofNullable(when), Optional.empty(), Map.of());
  }

  static When days(String from, String to, When.Kind kind) {
    return new When(LocalDate.parse(from), LocalDate.parse(to), kind);
  }
}
