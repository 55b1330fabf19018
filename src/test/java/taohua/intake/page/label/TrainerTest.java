package taohua.intake.page.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.intake.page.unit.SharedLines;

class TrainerTest {
  /** A quarter of the pages is read with the weights that the others teach. */
  @Test
  void pagesThatTaughtNothingAreReadAlmostAsWell() throws IOException {
    List<AnnotatedPage> pages = AnnotatedPage.all();
    List<AnnotatedPage> taught = new ArrayList<>();
    List<AnnotatedPage> others = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      (i % 4 == 0 ? others : taught).add(pages.get(i));
    }
    Taught learned = Trainer.train(taught);
    long body = 0;
    long lost = 0;
    long kept = 0;
    for (AnnotatedPage page : others) {
      Page read = Page.of(page.text(), page.links(), SharedLines.NONE, learned);
      for (int i = 0; i < read.size(); i++) {
        boolean isBody = page.label(read.unit(i)) == UnitLabel.BODY;
        int length = read.unit(i).length();
        body += isBody ? length : 0;
        lost += isBody && !read.is(i, UnitLabel.BODY) ? length : 0;
        kept += !isBody && read.is(i, UnitLabel.BODY) ? length : 0;
      }
    }
    assertThat((double) lost / body).isLessThan(.01);
    assertThat((double) kept / body).isLessThan(.05);
  }
}
