package taohua.intake.page.unit;

/**
 * A set of traits, in two words: it is asked some hundred times for each unit of a page. Not safe
 * for threads while it is added to.
 */
// The bits are the constants in their order.
@SuppressWarnings("EnumOrdinal")
public final class Traits {
  private long low;
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

  void add(Trait trait) {
    int bit = trait.ordinal();
    if (bit < Long.SIZE) {
      low |= 1L << bit;
    } else {
      high |= 1L << bit - Long.SIZE;
    }
  }

  /** Whether a trait is among them. */
  public boolean contains(Trait trait) {
    int bit = trait.ordinal();
    return ((bit < Long.SIZE ? low >>> bit : high >>> bit - Long.SIZE) & 1) != 0;
  }

  /** Whether one of others is among them. */
  public boolean containsAny(Traits others) {
    return (low & others.low) != 0 || (high & others.high) != 0;
  }

  /**
   * The place in the order of {@link Trait} of the first trait at or behind another place; -1 if
   * there is none.
   */
  public int next(int from) {
    if (from < Long.SIZE && low >>> from != 0) {
      return from + Long.numberOfTrailingZeros(low >>> from);
    }
    int behind = Math.max(0, from - Long.SIZE);
    boolean isAny = behind < Long.SIZE && high >>> behind != 0;
    return isAny ? Long.SIZE + behind + Long.numberOfTrailingZeros(high >>> behind) : -1;
  }
}
