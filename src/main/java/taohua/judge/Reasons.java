package taohua.judge;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of reasons, and the one rule that turns it into a label. Immutable; equal sets are the same
 * object.
 */
public final class Reasons {
  private static final Reasons[] ALL = all();

  /** No reason. */
  public static final Reasons NONE = ALL[0];

  private final int bits;
  private final List<Reason> reasons;
  private final int settled;
  private final @Nullable Label label;

  private Reasons(int bits) {
    this.bits = bits;
    reasons = EnumSet.allOf(Reason.class).stream().filter(this::has).toList();
    int edited = bits & Reason.EDITED.bit();
    settled = isOverlap(reasons) ? bits ^ edited : edited;
    label = rule(reasons, Set.of());
  }

  private static Reasons[] all() {
    Reasons[] all = new Reasons[1 << Reason.values().length];
    for (int bits = 0; bits < all.length; bits++) {
      all[bits] = new Reasons(bits);
    }
    return all;
  }

  /** The set of these reasons. */
  public static Reasons of(Reason... reasons) {
    return ofBits(Stream.of(reasons).mapToInt(Reason::bit).reduce(0, (a, b) -> a | b));
  }

  /** The set of the reasons that have these bits. */
  static Reasons ofBits(int bits) {
    return ALL[bits];
  }

  /** The bits of the reasons. */
  int bits() {
    return bits;
  }

  /** The reasons, in the order of {@link Reason}. */
  public List<Reason> list() {
    return reasons;
  }

  public boolean has(Reason reason) {
    return (bits & reason.bit()) != 0;
  }

  /** The reasons that are in either set. */
  public Reasons or(Reasons other) {
    return ofBits(bits | other.bits);
  }

  /** The reasons that are in both sets. */
  public Reasons and(Reasons other) {
    return ofBits(bits & other.bits);
  }

  /**
   * What bears on the label: for characters that are reused all but an edit, for others nothing but
   * an edit.
   */
  public Reasons settled() {
    return ofBits(settled);
  }

  /** Whether one of them tells by itself that the characters are reused. */
  boolean isOverlap() {
    return isOverlap(reasons);
  }

  /** The label of the characters of which these reasons are known; none if they are not reused. */
  public Optional<Label> label() {
    return Optional.ofNullable(label);
  }

  /** The same as {@link #label}, for loops over characters. */
  @Nullable Label labelOrNull() {
    return label;
  }

  /**
   * The label for a reader who does not accept some: what would bear a refused one bears the next
   * that holds, else it is copied. An overlap stays one, whatever is refused.
   */
  public Optional<Label> labelWithout(Set<Label> refused) {
    return Optional.ofNullable(rule(reasons, refused));
  }

  private static @Nullable Label rule(List<Reason> reasons, Set<Label> refused) {
    if (!isOverlap(reasons)) {
      return reasons.contains(Reason.EDITED) ? Label.EDITED : null;
    }
    Label first = Label.COPIED;
    for (Reason reason : reasons) {
      boolean isEarlier = reason.label().compareTo(first) < 0 && explains(reason, reasons);
      first = isEarlier && !refused.contains(reason.label()) ? reason.label() : first;
    }
    return first;
  }

  // A quotation that was taken over together with the words is none of this speaker's, and what an
  // official says again later explains nothing that others have, too.
  private static boolean explains(Reason reason, List<Reason> all) {
    return switch (reason) {
      case QUOTED -> !all.contains(Reason.RELAYED);
      case OWN_LATER -> !all.contains(Reason.OFFICE) && !all.contains(Reason.COPIED);
      default -> true;
    };
  }

  private static boolean isOverlap(List<Reason> reasons) {
    return reasons.stream().anyMatch(Reason::isOverlap);
  }

  @Override
  public String toString() {
    return reasons.toString();
  }
}
