package taohua.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import taohua.engine.Entry;
import taohua.engine.OutsideFinding;
import taohua.engine.Run;
import taohua.engine.Scope;
import taohua.engine.Side;
import taohua.hint.Leftover;
import taohua.intake.Gathered;
import taohua.intake.LeftOut;
import taohua.judge.Ladder;
import taohua.report.page.site.LossWords;
import taohua.report.page.site.ScopeWords;
import taohua.reword.Rewordings;
import taohua.words.Figures;
import taohua.words.Messages;
import taohua.words.Notice;

/** A run in a few lines, for a terminal or beside the way to its page. */
public final class Brief {
  // Documents that a terminal takes, and names that a line takes.
  private static final int MOST = 10;
  private static final int NAMES = 5;

  private final Run run;
  private final Messages messages;
  private final boolean hasPage;
  private final Scope scope;

  /** For a terminal, where commands show more. */
  public Brief(Run run, Messages messages) {
    this(run, messages, false);
  }

  private Brief(Run run, Messages messages, boolean hasPage) {
    this.run = run;
    this.messages = messages;
    this.hasPage = hasPage;
    scope = Scope.of(run);
  }

  /**
   * For somebody who opens the page of the run, and has no commands; what of the files to be
   * checked could not be read is told apart.
   */
  public static Brief besidePage(Run run, Messages messages) {
    return new Brief(run, messages, true);
  }

  /** How much was read and found. */
  public String counts(double seconds) {
    return messages.get(
        "brief.counts",
        (int) run.entries().stream().filter(entry -> entry.side() != Side.BACKGROUND).count(),
        run.findings().tables().officials().size(),
        run.findings().passages().size(),
        run.findings().lexicon().formulas().size(),
        run.gathered().rejected().size() + run.gathered().documentsSkipped().size(),
        Figures.decimal(seconds));
  }

  /** The verdict on each checked document; of many, on those with most to review. */
  public List<String> checked() {
    List<Entry> targets =
        run.entries().stream().filter(entry -> entry.side() == Side.TARGET).toList();
    List<Entry> shown =
        targets.stream()
            .sorted(
                Comparator.comparingDouble(
                        (Entry entry) -> entry.ladder().share(entry.ladder().residual()))
                    .reversed())
            .limit(MOST)
            .sorted(Comparator.comparing(entry -> id(entry.document())))
            .toList();
    List<String> lines = new ArrayList<>();
    shown.forEach(entry -> verdict(entry, lines));
    if (targets.size() > MOST) {
      lines.add(messages.get("brief.more", targets.size() - MOST));
    }
    lines.add(messages.get("brief.scope", ScopeWords.summary(scope, run.corpus()).in(messages)));
    limits().forEach(limit -> lines.add(limit.in(messages)));
    if (targets.size() > MOST) {
      LossWords.ofTargets(run, MOST).forEach(loss -> lines.add(told(loss)));
    }
    LossWords.ofOthers(run, MOST).forEach(loss -> lines.add(loss.in(messages)));
    return lines;
  }

  private List<Notice> limits() {
    Gathered targets = run.given().of(Side.TARGET);
    return hasPage
        ? ScopeWords.ofOthers(scope, targets, MOST)
        : ScopeWords.limits(scope, targets, MOST);
  }

  /** Those lines of the verdicts that say what to look at before the text is signed. */
  public List<String> next() {
    return run.entries().stream()
        .filter(entry -> entry.side() == Side.TARGET && !entry.isDuplicate() && !scope.isNothing())
        .map(this::next)
        .distinct()
        .toList();
  }

  private void verdict(Entry entry, List<String> lines) {
    lines.add(id(entry.document()));
    left(entry.document()).map(LeftOut::warnings).orElse(List.of()).stream()
        .map(warning -> messages.get("brief.warning", told(warning)))
        .forEach(lines::add);
    if (entry.isDuplicate()) {
      lines.add(messages.get("brief.duplicate", id(entry.duplicateOf())));
      return;
    }
    if (scope.isNothing()) {
      lines.add(messages.get("brief.uncompared"));
      return;
    }
    lines.add(shares(entry.ladder()));
    if (entry.ladder().total() == 0) {
      lines.add(messages.get("brief.common"));
    }
    if (entry.ladder().largest().document() >= 0) {
      lines.add(largest(entry.ladder()));
    }
    leftovers(entry.document()).ifPresent(lines::add);
    run.entries().stream()
        .filter(other -> other.duplicateOf() == entry.document())
        .map(other -> id(other.document()))
        .map(id -> messages.get("brief.same", id))
        .forEach(lines::add);
    outside(entry.document()).ifPresent(lines::add);
    reworded(entry.document()).ifPresent(lines::add);
    lines.add(next(entry));
  }

  private String told(Notice warning) {
    return (hasPage ? LossWords.onPage(warning, "left.sheet") : warning).in(messages);
  }

  private Optional<String> outside(int document) {
    List<OutsideFinding> outside =
        run.findings().outside().stream()
            .filter(one -> one.target().document() == document)
            .toList();
    int copied = outside.stream().mapToInt(one -> one.weight().copied()).sum();
    return outside.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.get("brief.outside", outside.size(), copied));
  }

  /** That there is text to be read beside another, which enters no figure. */
  private Optional<String> reworded(int document) {
    long count =
        run.findings().reworded().map(Rewordings::found).orElse(List.of()).stream()
            .filter(one -> one.isOf(document))
            .count();
    return count == 0 ? Optional.empty() : Optional.of(messages.get("brief.reworded", count));
  }

  private Optional<LeftOut> left(int document) {
    return run.gathered().read().stream()
        .filter(read -> read.document().id().equals(id(document)))
        .findFirst()
        .map(LeftOut::of);
  }

  private String next(Entry entry) {
    int residual = entry.ladder().residual();
    boolean left = leftovers(entry.document()).isPresent();
    if (residual > 0) {
      return messages.get(left ? "brief.next.both" : "brief.next.review", residual);
    }
    if (left) {
      return messages.get("brief.next.leftovers");
    }
    if (left(entry.document()).map(LeftOut::isLoss).orElse(false)) {
      return messages.get("brief.next.unread");
    }
    boolean isOutside = outside(entry.document()).isPresent();
    return messages.get(isOutside ? "brief.next.outside" : "brief.next.nothing");
  }

  private Optional<String> leftovers(int document) {
    List<String> names =
        run.findings().hints().leftovers().stream()
            .filter(one -> one.target().document() == document)
            .map(Leftover::name)
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    List<Notice> some =
        names.stream().distinct().limit(NAMES).map(name -> Notice.of("fail.said", name)).toList();
    boolean isAll = names.stream().distinct().count() <= NAMES;
    return Optional.of(
        messages.get(
            isAll ? "brief.leftovers" : "brief.leftovers.some",
            names.size(),
            Notice.joined("list.names", some).in(messages)));
  }

  private String id(int document) {
    return run.corpus().document(document).id();
  }

  /** Whether there was nothing to compare with, so that no verdict means anything. */
  public boolean isUncompared() {
    return scope.isNothing();
  }

  /** The largest share of a checked document that nothing explains, in [0, 1]. */
  public double largestResidual() {
    return run.entries().stream()
        .filter(entry -> entry.side() == Side.TARGET)
        .mapToDouble(entry -> entry.ladder().share(entry.ladder().residual()))
        .max()
        .orElse(0);
  }

  private String shares(Ladder ladder) {
    return messages.get(
        run.findings().lexicon().mostOfficials() < 10 ? "brief.shares.bound" : "brief.shares",
        Figures.percent(ladder.share(ladder.total())),
        Figures.percent(ladder.share(ladder.residual())),
        ladder.residual());
  }

  private String largest(Ladder ladder) {
    Ladder.LargestSource largest = ladder.largest();
    return messages.get(
        "brief.largest",
        id(largest.document()),
        Figures.percent(ladder.share(largest.characters())),
        Figures.percent(ladder.share(largest.net())));
  }
}
