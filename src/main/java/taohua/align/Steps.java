package taohua.align;

import java.util.ArrayList;
import java.util.List;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * The steps of one alignment, in tokens, gathered in the order of the target; what goes on becomes
 * one step.
 */
final class Steps {
  private enum Kind {
    EQUAL,
    SLOT,
    REPLACED,
    INSERTED,
    DELETED
  }

  private record Step(Kind kind, Span target, Span source) {
    /** Whether another step only lengthens this one; each slot stays a step of its own. */
    boolean goesOnIn(Step next) {
      return kind == next.kind
          && kind != Kind.SLOT
          && target.end() == next.target.start()
          && source.end() == next.source.start();
    }
  }

  private final NormalText target;
  private final NormalText source;
  private final List<Step> steps = new ArrayList<>();

  Steps(NormalText target, NormalText source) {
    this.target = target;
    this.source = source;
  }

  /**
   * Adds tokens that answer each other: one of each, some for a placeholder, or none on one side.
   *
   * @param t the first of the target
   * @param targets how many of the target
   * @param s the first of the source
   * @param sources how many of the source
   */
  void addTokens(int t, int targets, int s, int sources) {
    if (targets == 1 && sources == 1 && target.token(t) == source.token(s)) {
      addEqual(t, s, 1);
    } else if (targets == 0 || sources == 0) {
      addGap(new Span(t, t + targets), new Span(s, s + sources));
    } else {
      boolean filled = isPlaceholder(target, t) || isPlaceholder(source, s);
      Kind kind = filled ? Kind.SLOT : Kind.REPLACED;
      add(new Step(kind, new Span(t, t + targets), new Span(s, s + sources)));
    }
  }

  /**
   * Adds equal tokens, numbers and placeholders among them as slots of their own where they are
   * written differently, different pairs that only have the same token as replaced.
   */
  void addEqual(int t, int s, int length) {
    int from = 0;
    for (int i = 0; i < length; i++) {
      char token = target.token(t + i);
      if (NormalText.isLoose(token) && !sameCharacters(t + i, s + i)) {
        addRun(Kind.EQUAL, t + from, s + from, i - from);
        addRun(NormalText.isPair(token) ? Kind.REPLACED : Kind.SLOT, t + i, s + i, 1);
        from = i + 1;
      }
    }
    addRun(Kind.EQUAL, t + from, s + from, length - from);
  }

  /** Adds what does not answer each other: tokens of the target, then those of the source. */
  void addGap(Span targets, Span sources) {
    add(new Step(Kind.INSERTED, targets, new Span(sources.start(), sources.start())));
    add(new Step(Kind.DELETED, new Span(targets.end(), targets.end()), sources));
  }

  void addAll(Steps others) {
    others.steps.forEach(this::add);
  }

  private void addRun(Kind kind, int t, int s, int length) {
    add(new Step(kind, new Span(t, t + length), new Span(s, s + length)));
  }

  private void add(Step step) {
    int last = steps.size() - 1;
    if (last >= 0 && steps.get(last).goesOnIn(step)) {
      Step before = steps.get(last);
      steps.set(
          last,
          new Step(step.kind, before.target.cover(step.target), before.source.cover(step.source)));
    } else if (!step.target.isEmpty() || !step.source.isEmpty()) {
      steps.add(step);
    }
  }

  /** The edits, in characters; none if there is no step. */
  List<Edit> edits() {
    return steps.stream().map(this::edit).toList();
  }

  /** The characters of the target from the first step to the last; there is at least one. */
  Span targetCharacters() {
    return target.charactersOf(steps.get(0).target.cover(steps.get(steps.size() - 1).target));
  }

  /** The characters of the source that hold all steps, of which there is at least one. */
  Span sourceCharacters() {
    return source.charactersOf(
        steps.stream().map(Step::source).reduce(steps.get(0).source, Span::cover));
  }

  private Edit edit(Step step) {
    Span t = target.charactersOf(step.target);
    Span s = source.charactersOf(step.source);
    return switch (step.kind) {
      case EQUAL -> new Edit.Equal(t, s);
      case SLOT -> new Edit.Slot(t, s);
      case REPLACED -> new Edit.Replaced(t, s);
      case INSERTED -> new Edit.Inserted(t, s);
      case DELETED -> new Edit.Deleted(t, s);
    };
  }

  private static boolean isPlaceholder(NormalText text, int token) {
    return text.token(token) == NormalText.PLACEHOLDER;
  }

  private boolean sameCharacters(int t, int s) {
    Span here = target.charactersOf(new Span(t, t + 1));
    Span there = source.charactersOf(new Span(s, s + 1));
    return target.characters(here).equals(source.characters(there));
  }
}
