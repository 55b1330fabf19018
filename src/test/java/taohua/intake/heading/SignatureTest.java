package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private static final String BODY = "同志们：\n今天召开防汛会议。\n请抓好落实。";

  @Test
  void officeNameAndDateSignOnOneLineOrSeveral() {
    assertThat(told("中共白水县委书记 江晚秋", "2022年3月5日")).isEqualTo("BYLINE 江晚秋, BARE_DATE 2022-03-05");
    assertThat(told("江晚秋", "二〇二二年三月五日")).isEqualTo("NAME 江晚秋, BARE_DATE 2022-03-05");
    assertThat(told("2022年3月5日", "白水县委书记", "江 晚 秋"))
        .isEqualTo("BARE_DATE 2022-03-05, OFFICE , NAME 江晚秋");
    assertThat(told("青石省林业局党组", "2022年3月5日")).isEqualTo("BARE_DATE 2022-03-05");
    assertThat(told("完", "2022年3月5日(星期六)")).isEqualTo("BARE_DATE 2022-03-05");
  }

  @Test
  void aSignatureMayStandAtTheEndOfTheSpeech() {
    assertThat(Signature.of(BODY + "\n江晚秋\n2022年3月5日", List.of())).hasSize(2);
    assertThat(Signature.of(BODY, List.of())).isEmpty();
    assertThat(Signature.of("江晚秋", List.of())).isEmpty();
  }

  @Test
  void whoClosesALetterWithoutANameHasNone() {
    assertThat(
            HeadingReader.read(List.of("致老师们的信"), BODY, List.of("校长 敬上"), Optional.empty())
                .official()
                .name())
        .isEmpty();
    assertThat(
            HeadingReader.read(List.of("致老师们的信"), BODY, List.of("校长 江晚秋"), Optional.empty())
                .official()
                .name())
        .isEqualTo("江晚秋");
  }

  @Test
  void theCompaniesOfASignerMayStandAboveHim() {
    assertThat(told("云山水利工程有限公司", "云山堤坝（集团）有限公司", "总经理：江晚秋")).contains("江晚秋");
    assertThat(told("云山大学", "校长 江晚秋")).contains("江晚秋");
    assertThat(told("版权所有 云山水利工程有限公司", "总经理：江晚秋")).isEmpty();
  }

  @Test
  void theFootOfAPageSignsNothing() {
    assertThat(told("编辑：江晚秋", "2022年3月5日")).isEmpty();
    assertThat(told("上一篇：在防汛会议上的讲话", "市长 江晚秋")).isEmpty();
    assertThat(told("江晚秋", "市委农办秘书科")).isEmpty();
    assertThat(told()).isEmpty();
  }

  private static String told(String... foot) {
    return String.join(
        ", ",
        Signature.of(BODY, List.of(foot)).stream()
            .map(
                part ->
                    part.kind()
                        + " "
                        + part.official().name()
                        + part.when().map(Object::toString).orElse(""))
            .toList());
  }
}
