package taohua.intake.page.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;

/**
 * What each trait weighs: a row of {@code weights.tsv} for each, learned from annotated pages (see
 * CONTRIBUTING.md). A column is either a label in one of five places, whose weights are for a unit
 * with the trait, or behind or before one, or a little further behind or before; or a border, whose
 * weights are for the unit before or behind it.
 */
// The constants in their order are the indices of tables.
@SuppressWarnings("EnumOrdinal")
final class Weights {
  /** The border between two units where the label changes. */
  enum Border {
    /** The first unit of a speech. */
    START,
    /** The first unit behind a speech; also the end of the page. */
    END,
    /** The first unit of the heading of another speech. */
    NEXT
  }

  static final int LABELS = UnitLabel.values().length;
  static final int BORDERS = Border.values().length;
  private static final List<String> PLACES = List.of("", "after-", "before-", "behind-", "above-");
  // A little further is so many units.
  private static final int FAR = 4;
  static final int COLUMNS = PLACES.size() * LABELS + 2 * BORDERS;
  private static final int TRAITS = Trait.values().length;

  private static final Weights SHIPPED = read();

  private final double[] values;

  /**
   * @param values rows of traits in their order, each of {@link #COLUMNS}
   */
  Weights(double[] values) {
    this.values = values.clone();
  }

  /** All of them, rows of traits in their order. */
  double[] values() {
    return values.clone();
  }

  static int size() {
    return TRAITS * COLUMNS;
  }

  /** The weights that the program comes with. */
  static Weights shipped() {
    return SHIPPED;
  }

  /** The names of the columns, as the table's first row has them. */
  static String header() {
    StringBuilder header = new StringBuilder("trait");
    for (String place : PLACES) {
      for (UnitLabel label : UnitLabel.values()) {
        header.append('\t').append(place).append(label.name().toLowerCase(Locale.ROOT));
      }
    }
    for (Border border : Border.values()) {
      String name = border.name().toLowerCase(Locale.ROOT);
      header.append('\t').append(name).append("-before\t").append(name).append("-behind");
    }
    return header.toString();
  }

  /** Where the weights of a unit's label begin, for a trait in one of the places. */
  static int labelColumn(int trait, int place) {
    return trait * COLUMNS + place * LABELS;
  }

  /** The weight of a border for a trait of the unit before or behind it. */
  static int borderColumn(int trait, Border border, boolean behind) {
    return trait * COLUMNS + PLACES.size() * LABELS + 2 * border.ordinal() + (behind ? 1 : 0);
  }

  /** What is seen in each of the places, in their order, for the label of a unit. */
  static List<Traits> around(List<Traits> traits, int at) {
    return List.of(
        traits.get(at),
        Traits.ofAny(traits, at - 1, at),
        Traits.ofAny(traits, at + 1, at + 2),
        Traits.ofAny(traits, at - FAR, at - 1),
        Traits.ofAny(traits, at + 2, at + FAR + 1));
  }

  /** How much each label is for a unit, by what is seen of it and of its neighbours. */
  double[] labels(List<Traits> traits, int at) {
    double[] scores = new double[LABELS];
    List<Traits> around = around(traits, at);
    for (int place = 0; place < around.size(); place++) {
      Traits seen = around.get(place);
      for (int trait = seen.next(0); trait >= 0; trait = seen.next(trait + 1)) {
        int column = labelColumn(trait, place);
        for (int label = 0; label < LABELS; label++) {
          scores[label] += values[column + label];
        }
      }
    }
    return scores;
  }

  /** How much each border is for the place before a unit; the end of the page is one too. */
  double[] borders(List<Traits> traits, int at) {
    double[] scores = new double[BORDERS];
    for (int side = 0; side < 2; side++) {
      int unit = at - 1 + side;
      if (unit >= 0 && unit < traits.size()) {
        Traits seen = traits.get(unit);
        for (int trait = seen.next(0); trait >= 0; trait = seen.next(trait + 1)) {
          int column = borderColumn(trait, Border.START, side == 1);
          for (int border = 0; border < BORDERS; border++) {
            scores[border] += values[column + 2 * border];
          }
        }
      }
    }
    return scores;
  }

  private static Weights read() {
    double[] values = new double[size()];
    try (InputStream in = Weights.class.getResourceAsStream("/taohua/intake/weights.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        int row = Trait.valueOf(cells[0].toUpperCase(Locale.ROOT)).ordinal() * COLUMNS;
        for (int i = 1; i < cells.length; i++) {
          values[row + i - 1] = cells[i].isEmpty() ? 0 : Double.parseDouble(cells[i]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Weights(values);
  }
}
