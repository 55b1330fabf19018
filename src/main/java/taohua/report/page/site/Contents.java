package taohua.report.page.site;

import java.util.ArrayList;
import java.util.List;

/** The parts of a long page in their order, for the list at its side. */
public final class Contents {
  // Fewer need no list.
  private static final int FEW = 2;

  private final List<Part> parts = new ArrayList<>();

  /**
   * A part of the page.
   *
   * @param link where it stands
   * @param text whether its name is text of a document, whatever the page's language
   */
  record Part(String link, String name, boolean text) {}

  /** Adds a part by its id. */
  public Contents add(String id, String name) {
    return addLink("#" + id, name);
  }

  /** Adds a part that is not on every page of its kind. */
  public Contents addIf(boolean there, String id, String name) {
    return there ? add(id, name) : this;
  }

  /** Adds a part with the number of what it lists, unless it lists nothing. */
  public Contents addCounted(int count, String id, String name) {
    return addIf(count > 0, id, name + " (" + count + ")");
  }

  /** Adds a part that is called by words of a document. */
  public Contents addText(String id, String name) {
    parts.add(new Part("#" + id, name, true));
    return this;
  }

  /** Adds another page. */
  public Contents addLink(String link, String name) {
    parts.add(new Part(link, name, false));
    return this;
  }

  /** The parts; none of a page that has too few of them for a list. */
  List<Part> parts() {
    return parts.size() < FEW ? List.of() : List.copyOf(parts);
  }
}
