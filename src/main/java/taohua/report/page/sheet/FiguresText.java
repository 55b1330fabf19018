package taohua.report.page.sheet;

import java.util.List;
import java.util.stream.Collectors;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.report.page.site.Bar;
import taohua.report.page.site.LabelNames;
import taohua.words.Figures;

/** The figures of a sheet as text: the ladder, the largest source and a map along the text. */
final class FiguresText {
  private static final int COUNTS = 10;

  private final Sheet sheet;
  private final SheetLines out;

  FiguresText(Sheet sheet, SheetLines out) {
    this.sheet = sheet;
    this.out = out;
  }

  void write() {
    Ladder ladder = sheet.ladder();
    out.heading(out.word("ladder"));
    figure(out.word("total"), ladder.total(), ladder.total());
    for (Sheet.Step step : sheet.steps()) {
      String name =
          out.word("ladder.less", LabelNames.in(out.page(), sheet.reader().index(), step.label()));
      out.line(
          TextLines.padded("  " + name, SheetLines.NAMES)
              + TextLines.right(Figures.taken(step.count()), COUNTS)
              + TextLines.right(Figures.percent(ladder.share(step.left())), COUNTS));
    }
    figure(
        out.word(out.site().isUpperBound() ? "residual.bound" : "residual"),
        ladder.residual(),
        ladder.residual());
    figure("  " + out.word("residual.single"), ladder.residualSingle(), ladder.residualSingle());
    figure("  " + out.word("residual.shared"), ladder.residualShared(), ladder.residualShared());
    figure(out.word("edited.apart"), sheet.edited(), sheet.edited());
    out.blank();
    out.fact(
        "sheet.counts", Figures.count(ladder.total()) + " / " + Figures.count(ladder.characters()));
    out.fact("longest.chars", Figures.count(sheet.longest()));
    largest(ladder);
    map();
  }

  private void figure(String name, int count, int share) {
    out.line(
        TextLines.padded(name, SheetLines.NAMES)
            + TextLines.right(Figures.count(count), COUNTS)
            + TextLines.right(Figures.percent(sheet.ladder().share(share)), COUNTS));
  }

  private void largest(Ladder ladder) {
    int document = ladder.largest().document();
    if (document >= 0) {
      out.fact(
          "largest",
          Figures.percent(ladder.share(ladder.largest().characters()))
              + " · "
              + Figures.percent(ladder.share(ladder.largest().net())));
      out.further(out.named(document));
      if (sheet.largestIsLater()) {
        out.further(out.word("direction.later.long"));
      }
    }
  }

  /** The map along the text: a sign for each seventieth of it. */
  private void map() {
    char[] signs = ".".repeat(70).toCharArray();
    for (Bar.Part part : sheet.reader().strip()) {
      for (int at = part.x(); at < part.x() + part.width(); at++) {
        int column = at * signs.length / 1000;
        char sign = sign(part.label());
        signs[column] = signs[column] == sign(Label.COPIED) ? signs[column] : sign;
      }
    }
    out.blank();
    out.line(out.word("strip"));
    out.line("[" + new String(signs) + "]");
    for (List<Label> some : List.of(Bar.LABELS.subList(0, 4), Bar.LABELS.subList(4, 7))) {
      out.line(
          some.stream()
              .map(
                  label ->
                      sign(label) + " " + LabelNames.in(out.page(), sheet.reader().index(), label))
              .collect(Collectors.joining("   ")));
    }
  }

  private static char sign(Label label) {
    return switch (label) {
      case COPIED -> '#';
      case OFFICE -> 'o';
      case OWN -> '=';
      case QUOTED -> '"';
      case FORMULA -> ':';
      case ALLOWED -> '+';
      case EDITED -> '~';
    };
  }
}
