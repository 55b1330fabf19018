package taohua.intake.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import taohua.language.Characters;

/** Counts what a format sets apart. For one document. */
public final class Asides {
  private final Map<Aside.Kind, Integer> parts = new EnumMap<>(Aside.Kind.class);
  private final Map<Aside.Kind, Integer> characters = new EnumMap<>(Aside.Kind.class);

  /** Adds a text; one that shows nothing does not count. */
  public void add(Aside.Kind kind, CharSequence text) {
    int shown = (int) text.codePoints().filter(Characters::counts).count();
    if (shown > 0) {
      parts.merge(kind, 1, Integer::sum);
      characters.merge(kind, shown, Integer::sum);
    }
  }

  /** Adds several texts of one kind. */
  public Asides with(Aside.Kind kind, List<String> texts) {
    texts.forEach(text -> add(kind, text));
    return this;
  }

  /** All of them, one for each kind. */
  public List<Aside> list() {
    List<Aside> all = new ArrayList<>();
    parts.forEach(
        (kind, count) -> all.add(new Aside(kind, count, characters.getOrDefault(kind, 0))));
    return all;
  }
}
