package taohua.intake.page.unit;

import java.util.EnumSet;
import java.util.Set;

/** The traits of a unit by itself. */
final class Looks {
  private Looks() {}

  static Set<Trait> of(Unit unit) {
    Set<Trait> traits = EnumSet.of(Trait.ANY);
    Form.addTo(traits, unit);
    Words.addTo(traits, unit.plain());
    Shape.addTo(traits, unit.plain());
    return traits;
  }
}
