package taohua.intake.page.unit;

import java.util.List;

/**
 * A set of traits, in three words: it is asked some hundred times for each unit of a page. Not safe
 * for threads while it is added to.
 */
// The bits are the constants in their order.
@SuppressWarnings("EnumOrdinal")
public final class Traits {
  private long low;
  private long middle;
  private long high;

  private Traits() {}

  /** A set of some traits. */
  public static Traits of(Trait... traits) {
    Traits all = new Traits();
    for (Trait trait : traits) {
      all.add(trait);
    }
    return all;
  }

  /** What some units have, the first included, the last not; units that are none have nothing. */
  public static Traits ofAny(List<Traits> units, int from, int to) {
    Traits all = new Traits();
    for (int i = Math.max(0, from); i < Math.min(to, units.size()); i++) {
      Traits one = units.get(i);
      all.low |= one.low;
      all.middle |= one.middle;
      all.high |= one.high;
    }
    return all;
  }

  void add(Trait trait) {
    int bit = trait.ordinal();
    // A shift is by the bit's place within its word.
    if (bit < Long.SIZE) {
      low |= 1L << bit;
    } else if (bit < 2 * Long.SIZE) {
      middle |= 1L << bit;
    } else {
      high |= 1L << bit;
    }
  }

  private long word(int bit) {
    return bit < Long.SIZE ? low : bit < 2 * Long.SIZE ? middle : high;
  }

  /** Whether a trait is among them. */
  public boolean contains(Trait trait) {
    int bit = trait.ordinal();
    return (word(bit) >>> bit & 1) != 0;
  }

  /** Whether one of others is among them. */
  public boolean containsAny(Traits others) {
    return (low & others.low | middle & others.middle | high & others.high) != 0;
  }

  /**
   * The place in the order of {@link Trait} of the first trait at or behind another place; -1 if
   * there is none.
   */
  public int next(int from) {
    for (int bit = from; bit < 3 * Long.SIZE; bit = (bit | Long.SIZE - 1) + 1) {
      long rest = word(bit) >>> bit;
      if (rest != 0) {
        return bit + Long.numberOfTrailingZeros(rest);
      }
    }
    return -1;
  }
}
