package taohua.report.page.excerpt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import taohua.text.Span;

/** Cuts overlapping spans into disjoint ones that say which of them lie over each place. */
public final class Cover {
  private final List<Border> borders = new ArrayList<>();
  private final TreeSet<Integer> cuts = new TreeSet<>();

  private record Border(int at, boolean opens, int key) {}

  /**
   * A stretch under the same spans.
   *
   * @param keys of the spans over it, ascending; at least one
   */
  public record Part(Span characters, List<Integer> keys) {}

  /** Lays a span under its key; an empty one covers nothing. */
  public void add(Span span, int key) {
    if (!span.isEmpty()) {
      borders.add(new Border(span.start(), true, key));
      borders.add(new Border(span.end(), false, key));
    }
  }

  /** No part reaches across this place. */
  public void cut(int at) {
    cuts.add(at);
  }

  /** The parts, by place; where spans of one key touch, no part ends. */
  public List<Part> parts() {
    borders.sort(Comparator.comparingInt(Border::at));
    List<Part> parts = new ArrayList<>();
    TreeMap<Integer, Integer> open = new TreeMap<>();
    int at = 0;
    for (Border border : borders) {
      if (border.at() > at && !open.isEmpty()) {
        append(parts, new Span(at, border.at()), List.copyOf(open.keySet()));
      }
      at = border.at();
      // What is open no more is taken out.
      open.merge(
          border.key(),
          border.opens() ? 1 : -1,
          (a, b) -> a + b == 0 ? null : Integer.valueOf(a + b));
    }
    return parts;
  }

  private void append(List<Part> parts, Span characters, List<Integer> keys) {
    int start = characters.start();
    Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last != null
        && last.characters().end() == start
        && last.keys().equals(keys)
        && !cuts.contains(start)) {
      parts.remove(parts.size() - 1);
      start = last.characters().start();
    }
    for (Integer cut = cuts.higher(start); cut != null && cut < characters.end(); ) {
      parts.add(new Part(new Span(start, cut), keys));
      start = cut;
      cut = cuts.higher(start);
    }
    parts.add(new Part(new Span(start, characters.end()), keys));
  }
}
