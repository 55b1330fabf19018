package taohua.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  @Test
  void bothLanguagesHaveTheSameKeysAndPlaces() {
    Messages chinese = Messages.of(Lang.ZH);
    Messages english = Messages.of(Lang.EN);
    assertThat(english.texts().keySet()).isEqualTo(chinese.texts().keySet());
    chinese
        .texts()
        .forEach(
            (key, text) -> assertThat(places(english.get(key))).as(key).isEqualTo(places(text)));
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(match -> match.group())
        .collect(java.util.stream.Collectors.toSet());
  }

  @Test
  void aValueThatLooksLikeAPlaceStaysAsItIs() {
    assertThat(Messages.of(Lang.ZH).get("tip.finding", "{1}$1", 7)).isEqualTo("{1}$1：7 处同文，点选可看");
  }
}
