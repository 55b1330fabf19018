package taohua.align;

import java.util.ArrayList;
import java.util.List;
import taohua.text.NormalText;
import taohua.text.Passage;
import taohua.text.Span;

/** The steps of one alignment, in tokens, gathered in the order of the target. */
final class Steps {
  /** What a step does. */
  enum Kind {
    EQUAL,
    SLOT,
    REPLACED,
    INSERTED,
    DELETED
  }

  private record Step(Kind kind, int target, int targetEnd, int source, int sourceEnd) {}

  private final List<Step> steps = new ArrayList<>();

  /** Adds a step; one of the same kind that continues the last one lengthens it. */
  void add(Kind kind, int target, int targetEnd, int source, int sourceEnd) {
    if (target == targetEnd && source == sourceEnd) {
      return;
    }
    if (!steps.isEmpty()) {
      Step last = steps.get(steps.size() - 1);
      if (last.kind == kind
          && kind != Kind.SLOT
          && last.targetEnd == target
          && last.sourceEnd == source) {
        Step joined = new Step(kind, last.target, targetEnd, last.source, sourceEnd);
        steps.set(steps.size() - 1, joined);
        return;
      }
    }
    steps.add(new Step(kind, target, targetEnd, source, sourceEnd));
  }

  /**
   * Adds equal tokens, numbers among them as slots of their own where they are written differently.
   */
  void addEqual(AlignedText target, AlignedText source, int t, int s, int length) {
    int from = 0;
    for (int i = 0; i < length; i++) {
      if (target.text().token(t + i) <= NormalText.PLACEHOLDER
          && !sameCharacters(target.text(), t + i, source.text(), s + i)) {
        add(Kind.EQUAL, t + from, t + i, s + from, s + i);
        add(Kind.SLOT, t + i, t + i + 1, s + i, s + i + 1);
        from = i + 1;
      }
    }
    add(Kind.EQUAL, t + from, t + length, s + from, s + length);
  }

  void addAll(Steps others) {
    for (Step step : others.steps) {
      add(step.kind, step.target, step.targetEnd, step.source, step.sourceEnd);
    }
  }

  boolean isEmpty() {
    return steps.isEmpty();
  }

  Alignment alignment(AlignedText target, AlignedText source) {
    List<Edit> edits = new ArrayList<>();
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Step step : steps) {
      edits.add(edit(step, target.text(), source.text()));
      from = Math.min(from, step.source);
      to = Math.max(to, step.sourceEnd);
    }
    Span tokens = new Span(steps.get(0).target, steps.get(steps.size() - 1).targetEnd);
    return new Alignment(
        new Passage(target.document(), target.text().charactersOf(tokens)),
        new Passage(source.document(), source.text().charactersOf(new Span(from, to))),
        edits);
  }

  private static Edit edit(Step step, NormalText target, NormalText source) {
    Span t = target.charactersOf(new Span(step.target, step.targetEnd));
    Span s = source.charactersOf(new Span(step.source, step.sourceEnd));
    return switch (step.kind) {
      case EQUAL -> new Edit.Equal(t, s);
      case SLOT -> new Edit.Slot(t, s);
      case REPLACED -> new Edit.Replaced(t, s);
      case INSERTED -> new Edit.Inserted(t, s);
      case DELETED -> new Edit.Deleted(t, s);
    };
  }

  private static boolean sameCharacters(NormalText a, int tokenA, NormalText b, int tokenB) {
    int length = a.tokenStart(tokenA + 1) - a.tokenStart(tokenA);
    if (length != b.tokenStart(tokenB + 1) - b.tokenStart(tokenB)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (a.character(a.tokenStart(tokenA) + i) != b.character(b.tokenStart(tokenB) + i)) {
        return false;
      }
    }
    return true;
  }
}
