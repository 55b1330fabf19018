package taohua.align;

import taohua.text.Span;

/**
 * A step of an alignment: which characters of the target answer which of the source. Spans are of
 * normalised characters; edits of an alignment are ordered and disjoint in the target.
 */
public sealed interface Edit {
  Span target();

  Span source();

  /** Whether target and source say the same here, slots included. */
  default boolean matches() {
    return this instanceof Equal || this instanceof Slot;
  }

  /** The same step with target and source exchanged: what one has inserted the other lacks. */
  Edit reversed();

  /** The same characters. */
  record Equal(Span target, Span source) implements Edit {
    @Override
    public Edit reversed() {
      return new Equal(source, target);
    }
  }

  /** Two numbers, or a placeholder and what it stands for. */
  record Slot(Span target, Span source) implements Edit {
    @Override
    public Edit reversed() {
      return new Slot(source, target);
    }
  }

  /** Other characters in the same place. */
  record Replaced(Span target, Span source) implements Edit {
    @Override
    public Edit reversed() {
      return new Replaced(source, target);
    }
  }

  /** Characters that only the target has; the source span is empty. */
  record Inserted(Span target, Span source) implements Edit {
    @Override
    public Edit reversed() {
      return new Deleted(source, target);
    }
  }

  /** Characters that only the source has; the target span is empty. */
  record Deleted(Span target, Span source) implements Edit {
    @Override
    public Edit reversed() {
      return new Inserted(source, target);
    }
  }
}
