package taohua.report.anonymous;

import java.util.HashMap;
import java.util.Map;
import taohua.text.Heading;
import taohua.text.Official;

/** What is known beside the texts, under pseudonyms. Levels and dates stay. */
final class Headings {
  private final Concealment concealment;
  private final Map<String, String> others = new HashMap<>();

  Headings(Concealment concealment) {
    this.concealment = concealment;
  }

  /** Further fields may hold anything and are dropped. */
  Heading of(Heading heading) {
    return new Heading(
        concealment.of(heading.title()),
        of(heading.official()),
        heading.when(),
        heading.incomplete(),
        Map.of());
  }

  Official of(Official official) {
    return new Official(
        person(official.name()),
        concealment.of(official.role()),
        concealment.ofName(official.place()),
        official.level(),
        person(official.series()));
  }

  // A name that is not looked for, such as a placeholder.
  private String person(String name) {
    String concealed = concealment.ofName(name);
    return name.isEmpty() || !concealed.equals(name)
        ? concealed
        : others.computeIfAbsent(name, any -> "发言人" + (others.size() + 1));
  }
}
