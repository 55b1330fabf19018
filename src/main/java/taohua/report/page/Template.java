package taohua.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import taohua.family.Family;
import taohua.family.Slot;

/** A family's template in pieces, and how its witnesses fill it. */
record Template(Family family) {
  // More columns than this do not fit beside each other.
  private static final int COLUMNS = 6;

  // A slot, or a brace of the text, which stands twice.
  private static final Pattern SLOT = Pattern.compile("\\{(?:\\{|(\\d{1,4})})");

  /**
   * Fixed text or a slot.
   *
   * @param slot null for fixed text
   */
  record Piece(String text, @Nullable Slot slot) {}

  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    String text = family.template();
    Matcher slots = SLOT.matcher(text);
    int at = 0;
    while (slots.find()) {
      if (slots.group(1) != null) {
        addText(pieces, text.substring(at, slots.start()));
        int number = Integer.parseInt(slots.group(1));
        pieces.add(new Piece(slots.group(), family.slots().get(number - 1)));
        at = slots.end();
      }
    }
    addText(pieces, text.substring(at));
    return pieces;
  }

  private static void addText(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text.replace("{{", "{"), null));
    }
  }

  /** Whether each slot has a column of its own. */
  boolean hasColumns() {
    return family.slots().size() <= COLUMNS;
  }
}
