package taohua.intake.page.unit;

/** The traits of a unit by itself. */
final class Looks {
  private Looks() {}

  static Traits of(Unit unit, Pairs pairs) {
    Traits traits = Traits.of(Trait.ANY);
    Form.addTo(traits, unit);
    Words.addTo(traits, unit.plain());
    Shape.addTo(traits, unit.plain());
    pairs.addTo(traits, unit.plain());
    return traits;
  }
}
