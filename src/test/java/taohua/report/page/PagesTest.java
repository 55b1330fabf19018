package taohua.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.report.Fixture;
import taohua.report.page.site.Given;
import taohua.report.page.site.PageLimit;
import taohua.report.page.site.Shape;
import taohua.words.Lang;
import taohua.words.Messages;

final class PagesTest {
  @Test
  void everyPageMadeAloneIsTheSameAsInAFolderOfAll(@TempDir Path folder) throws IOException {
    Pages.of(Fixture.report(), "报告", Lang.ZH).write(folder);
    Pages pages = Pages.of(Fixture.report(), "报告", Lang.ZH);
    for (String name : pages.names()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pages.write(name, out);
      assertThat(out.toByteArray()).as(name).isEqualTo(Files.readAllBytes(folder.resolve(name)));
    }
  }

  @Test
  void theNamesAreThoseOfTheFilesThatAFolderGets(@TempDir Path folder) throws IOException {
    Pages pages = Pages.of(Fixture.report(), "报告", Lang.ZH);
    pages.write(folder);
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> written =
          files
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".html"))
              .toList();
      assertThat(pages.names())
          .containsExactlyInAnyOrderElementsOf(written)
          .contains("index.html", "documents/0001.html", "pairs/0001-0002.html");
    }
  }

  @Test
  void onePageIsMadeWithoutAnyOther() {
    Pages pages = Pages.of(Fixture.report(), "报告", Lang.ZH);
    assertThat(pages.text("documents/0002.html")).contains("<title>", "id=\"p1\"");
    assertThat(pages.text("pairs/0001-0002.html")).contains("id=\"abreast\"");
  }

  @Test
  void aPageThatTheLimitLeavesOutHasNoName() {
    Shape shape = new Shape(new PageLimit(1), false);
    Pages pages = Pages.of(Fixture.report(), "报告", Messages.of(Lang.ZH), shape, Given.NOTHING);
    assertThat(pages.names().stream().filter(name -> name.startsWith("documents/"))).hasSize(1);
    assertThatThrownBy(() -> pages.text("documents/0003.html"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("documents/0003.html");
  }
}
