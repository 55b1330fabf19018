package taohua.intake.format.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a column begin and end, and how far apart they are.
 *
 * @param left where a line that goes on begins
 * @param right where a full line ends
 * @param leading from one base line to the next; 0 if there is but one
 */
record Edges(float left, float right, float leading) {
  private static final float SHARE = 0.1f;

  /** Those of the lines of one column, at least one. */
  static Edges of(List<Line> lines) {
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    List<Float> steps = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Row row = lines.get(i).row();
      lefts.add(row.from());
      rights.add(row.to());
      if (i > 0 && lines.get(i).isBelow(lines.get(i - 1))) {
        steps.add(row.y() - lines.get(i - 1).row().y());
      }
    }
    lefts.sort(null);
    rights.sort(null);
    steps.sort(null);
    // A few lines may stick out: a stamp, a mark, or punctuation that hangs over the edge.
    int few = (int) (lefts.size() * SHARE);
    return new Edges(
        lefts.get(few),
        rights.get(rights.size() - 1 - few / 2),
        steps.isEmpty() ? 0 : steps.get(steps.size() / 2));
  }
}
