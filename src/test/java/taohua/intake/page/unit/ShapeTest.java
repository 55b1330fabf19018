package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.intake.page.label.AnnotatedPage;

class ShapeTest {
  private static final int LOOKED_AT = 160;

  @Test
  void whatATextNeedsToBeTestedIsInEveryTextOfThatLook() throws IOException {
    for (AnnotatedPage page : AnnotatedPage.all()) {
      for (Unit unit : Observations.of(page.text(), List.of()).units()) {
        for (Shape.Look look : unit.length() > LOOKED_AT ? List.<Shape.Look>of() : Shape.LOOKS) {
          boolean isTested = (look.needs() & Mark.in(unit.plain())) == look.needs();
          // A notice needs one of its words, whatever else its expression finds.
          if (!isTested && look.trait() != Trait.HIDDEN_PART && look.test().test(unit.plain())) {
            fail(look.trait() + " is not seen in " + unit.plain());
          }
        }
      }
    }
  }
}
