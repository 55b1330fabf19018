package taohua.intake.page.label;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import taohua.intake.page.unit.Unit;
import taohua.language.Blanks;
import taohua.language.Characters;
import taohua.text.Span;

/**
 * A page with the truth: which parts are head, body, clutter, tail or the next speech's heading,
 * and what its heading tells. CONTRIBUTING.md says how one is written.
 *
 * @param name of its file
 * @param told the lines {@code # key: value}
 * @param text the page without its tags
 * @param labels of each of its UTF-16 units
 * @param links the lines that are links
 */
@SuppressWarnings({"EnumOrdinal", "ArrayRecordComponent"})
public record AnnotatedPage(
    String name, Map<String, String> told, String text, UnitLabel[] labels, List<Span> links) {
  private static final Map<Character, UnitLabel> TAGS =
      Map.of(
          'H', UnitLabel.HEAD,
          'B', UnitLabel.BODY,
          'C', UnitLabel.CLUTTER,
          'T', UnitLabel.TAIL,
          'N', UnitLabel.NEXT);

  /** The pages of this project. */
  public static List<AnnotatedPage> all() throws IOException {
    return of(Path.of("src/test/resources/pages"));
  }

  /** The pages of a folder, by name. */
  static List<AnnotatedPage> of(Path folder) throws IOException {
    List<AnnotatedPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
        pages.add(of(file.getFileName().toString().replace(".txt", ""), Files.readString(file)));
      }
    }
    return pages;
  }

  static AnnotatedPage of(String name, String written) {
    Map<String, String> told = new HashMap<>();
    int at = 0;
    while (written.startsWith("# ", at)) {
      int end = written.indexOf('\n', at);
      int colon = written.indexOf(':', at);
      told.put(written.substring(at + 2, colon).strip(), written.substring(colon + 1, end).strip());
      at = end + 1;
    }
    StringBuilder text = new StringBuilder();
    List<UnitLabel> labels = new ArrayList<>();
    List<Span> links = new ArrayList<>();
    UnitLabel label = UnitLabel.HEAD;
    for (; at < written.length(); at++) {
      if (written.charAt(at) != '⟦') {
        text.append(written.charAt(at));
        labels.add(label);
        continue;
      }
      char tag = written.charAt(at + 1);
      if (tag == 'L') {
        links.add(new Span(text.lastIndexOf("\n") + 1, text.length()));
      } else if (TAGS.containsKey(tag)) {
        label = TAGS.get(tag);
      } else {
        throw new IllegalArgumentException(name + ": unknown tag " + tag);
      }
      at += 2;
      boolean alone = (text.isEmpty() || text.charAt(text.length() - 1) == '\n') && tag != 'L';
      if (alone && at + 1 < written.length() && written.charAt(at + 1) == '\n') {
        at++;
      }
    }
    return new AnnotatedPage(
        name,
        told,
        Characters.simplify(text.toString()),
        labels.toArray(new UnitLabel[0]),
        links.stream().filter(span -> !span.isEmpty()).toList());
  }

  String told(String key) {
    return told.getOrDefault(key, "");
  }

  /** The label of most of a unit's characters. */
  UnitLabel label(Unit unit) {
    int[] counts = new int[UnitLabel.values().length];
    int best = 0;
    for (int i = unit.start(); i < unit.end(); i++) {
      if (!Blanks.isBlank(text.charAt(i))) {
        int label = labels[i].ordinal();
        counts[label]++;
        best = counts[label] > counts[best] ? label : best;
      }
    }
    return UnitLabel.values()[best];
  }

  /** The bodies of its speeches, letters and digits alone. */
  public List<String> bodies() {
    List<String> bodies = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (labels[i] == UnitLabel.NEXT && !body.isEmpty()) {
        bodies.add(body.toString());
        body.setLength(0);
      }
      if (labels[i] == UnitLabel.BODY && Characters.counts(text.charAt(i))) {
        body.append(text.charAt(i));
      }
    }
    bodies.add(body.toString());
    return bodies;
  }
}
