package taohua.report.page.chart;

import java.util.List;
import taohua.table.Growth;

/** A line the size of a word: how many officials used a formula by each period of the corpus. */
public final class Spark {
  /** Units of the drawing; the line rises to the top when the last official has joined. */
  public static final int WIDTH = 60;

  public static final int HEIGHT = 14;

  private Spark() {}

  /**
   * The outline as the path of an SVG, from the lower left corner; empty where no use is dated.
   *
   * @param periods of the corpus, in order
   * @param steps of the formula, in order
   */
  public static String path(List<String> periods, List<Growth.Step> steps) {
    List<Growth.Step> dated =
        steps.stream().filter(step -> !step.period().equals(Growth.UNDATED)).toList();
    if (dated.isEmpty()) {
      return "";
    }
    int most = dated.get(dated.size() - 1).officials();
    StringBuilder path = new StringBuilder("M0 " + HEIGHT);
    for (Growth.Step step : dated) {
      if (step.added() > 0) {
        int x = WIDTH * periods.indexOf(step.period()) / periods.size();
        int y = HEIGHT - HEIGHT * step.officials() / most;
        path.append('H').append(x).append('V').append(y);
      }
    }
    return path.append('H').append(WIDTH).append('V').append(HEIGHT).append('Z').toString();
  }
}
