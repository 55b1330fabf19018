package taohua.intake.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionsTest {
  private static final String PICTURE = "<p style='text-align: center'><img src='dike.jpg'></p>";
  private static final String CAPTION = "<p style='text-align: center'>护堤人上堤</p>";

  @Test
  void aShortLineInTheMiddleBelowAPictureIsItsCaption() {
    assertThat(captions(PICTURE + CAPTION)).containsExactly("护堤人上堤");
    assertThat(captions(PICTURE + "<p align='center'>护堤人上堤</p>")).containsExactly("护堤人上堤");
    assertThat(captions("<p align='center'><img src='dike.jpg'><br>护堤人上堤</p>"))
        .containsExactly("护堤人上堤");
    assertThat(captions("<figure><img><figcaption>护堤人上堤。</figcaption></figure>"))
        .containsExactly("护堤人上堤。");
  }

  @Test
  void whatStandsElsewhereIsNone() {
    assertThat(captions(CAPTION)).isEmpty();
    assertThat(captions(PICTURE + "<p>护堤人上堤</p>")).isEmpty();
    assertThat(captions(PICTURE + CAPTION.replace("堤</p>", "堤。</p>"))).isEmpty();
    assertThat(captions(PICTURE + CAPTION.replace("护堤人", "护堤人".repeat(30)))).isEmpty();
    assertThat(captions(PICTURE + "<p>今天上堤</p>" + CAPTION)).isEmpty();
  }

  @Test
  void aLinkInACaptionIsOfIt() {
    assertThat(captions(PICTURE + CAPTION.replace("上堤", "<a href='2'>上堤</a>")))
        .containsExactly("护堤人上堤");
    assertThat(captions("<p>今天</p><a href='2'>上堤</a>")).containsExactly("上堤");
  }

  private static List<String> captions(String html) {
    PageText page = PageText.of(html);
    return page.links().stream()
        .map(link -> page.text().substring(link.start(), link.end()).strip())
        .toList();
  }
}
