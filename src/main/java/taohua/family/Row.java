package taohua.family;

import java.util.List;
import taohua.align.Edit;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * A variant beside the centre of its cluster: which of its tokens answer each column, a token of
 * the centre.
 */
final class Row {
  private static final byte OTHER = 0;
  private static final byte SLOT = 1;
  private static final byte EQUAL = 2;

  private final Variant variant;
  private final int[] starts;
  private final int[] ends;
  private final byte[] states;

  /**
   * @param edits from the variant (source) to the centre (target)
   */
  Row(Variant centre, Variant variant, List<Edit> edits) {
    this.variant = variant;
    int first = centre.tokens().start();
    int columns = centre.tokens().length();
    starts = new int[columns + 1];
    ends = new int[columns];
    states = new byte[columns];
    int column = 0;
    int at = variant.tokens().start();
    for (Edit edit : edits) {
      int targets = tokens(centre.text(), edit.target());
      int sources = tokens(variant.text(), edit.source());
      byte state = edit instanceof Edit.Equal ? EQUAL : edit instanceof Edit.Slot ? SLOT : OTHER;
      for (int i = 0; i < targets; i++) {
        // Of several columns that one placeholder fills, the last has it.
        starts[column] = at + Math.min(i, sources);
        ends[column] = i == targets - 1 ? at + sources : at + Math.min(i + 1, sources);
        states[column++] = state;
      }
      at += sources;
    }
    starts[columns] = variant.tokens().end();
    if (column != columns) {
      throw new IllegalArgumentException(
          column + " columns of " + columns + " after token " + first);
    }
  }

  private Row(Variant variant, int[] starts, int[] ends, byte[] states) {
    this.variant = variant;
    this.starts = starts;
    this.ends = ends;
    this.states = states;
  }

  /**
   * This row with some columns of a region answered by the tokens from {@code token} on, which are
   * equal, and the others of the region by none that are; itself if that is so already.
   */
  Row aligned(Region region, Span columns, int token) {
    boolean same = true;
    for (int c = columns.start(); c < columns.end(); c++) {
      same &= equal(c) && starts[c] == token + c - columns.start();
    }
    if (same) {
      return this;
    }
    int[] from = starts.clone();
    int[] to = ends.clone();
    byte[] state = states.clone();
    int last = region.end(this);
    for (int c = region.from(); c < region.to(); c++) {
      boolean within = columns.contains(c);
      int at = c < columns.start() ? token : last;
      from[c] = within ? token + c - columns.start() : at;
      to[c] = within ? from[c] + 1 : at;
      state[c] = within ? EQUAL : OTHER;
    }
    return new Row(variant, from, to, state);
  }

  /** The tokens of a region. */
  String tokens(Region region) {
    StringBuilder tokens = new StringBuilder();
    for (int t = region.start(this); t < region.end(this); t++) {
      tokens.append(variant.text().token(t));
    }
    return tokens.toString();
  }

  Variant variant() {
    return variant;
  }

  /** Whether the variant says the same in that column. */
  boolean equal(int column) {
    return states[column] == EQUAL;
  }

  /** Whether another number stands there, or a placeholder on either side. */
  boolean slot(int column) {
    return states[column] == SLOT;
  }

  /** The first token of the variant that answers the column; one past the last for the end. */
  int start(int column) {
    return starts[column];
  }

  /** One past the last token that answers the column; the paragraph's start for column -1. */
  int end(int column) {
    return column < 0 ? variant.tokens().start() : ends[column];
  }

  /** Whether the variant has tokens of its own before that column. */
  boolean inserts(int column) {
    return end(column - 1) < start(column);
  }

  /**
   * The tokens that both say, to all: Dice in [0, 1]. A number stands for any other. A token whose
   * neighbours both differ does not count: in long texts the alignment finds many by chance.
   */
  double resemblance() {
    int matched = 0;
    for (int c = 0; c < states.length; c++) {
      boolean alone = (c == 0 || differs(c - 1)) && (c + 1 == states.length || differs(c + 1));
      matched += differs(c) || alone ? 0 : 1;
    }
    int tokens = states.length + variant.tokens().length();
    return tokens == 0 ? 0 : Math.min(1, 2.0 * matched / tokens);
  }

  private boolean differs(int column) {
    return states[column] == OTHER;
  }

  private static int tokens(NormalText text, Span characters) {
    return characters.isEmpty()
        ? 0
        : text.tokenOf(characters.end() - 1) + 1 - text.tokenOf(characters.start());
  }
}
