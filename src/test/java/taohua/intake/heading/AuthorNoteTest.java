package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.text.Level;
import taohua.text.Official;

class AuthorNoteTest {
  private static final String BODY = "防汛要抓早抓小。\n把责任落到每一段堤坝。";

  @Test
  void aNoteBehindAnArticleTellsItsAuthor() {
    Official wanted = of("江晚秋", "市委书记", "青石省临漪市", Level.CITY);
    assertThat(told("（作者：江晚秋，系青石省临漪市委书记）")).contains(wanted);
    assertThat(told("（作者江晚秋 系青石省临漪市委书记）")).contains(wanted);
    assertThat(told("(作者：江晚秋系中共青石省临漪市委书记)")).contains(wanted);
    assertThat(told("（本文作者：江晚秋，青石省临漪市委书记）")).contains(wanted);
    assertThat(told("【作者简介：江晚秋，现任青石省临漪市委书记】")).contains(wanted);
    assertThat(AuthorNote.of(BODY + "（作者：江晚秋，系青石省临漪市委书记）", List.of())).contains(wanted);
    assertThat(AuthorNote.of(BODY + "（江晚秋，作者系青石省临漪市委书记）", List.of())).contains(wanted);
    assertThat(told("（作者系青石省临漪市委书记 江晚秋）")).contains(wanted);
  }

  @Test
  void anAuthorMayBeTellingHisOfficeAlone() {
    assertThat(told("（作者系白水县委常委、组织部部长）")).contains(of("", "县委常委、组织部部长", "白水县", Level.COUNTY));
    assertThat(told("（作者为青石省直机关工委副书记）")).contains(of("", "省直机关工委副书记", "青石省", Level.PROVINCE));
    assertThat(told("（作者：云山大学党委书记）"))
        .contains(new Official("", "云山大学党委书记", "", Optional.empty(), ""));
  }

  @Test
  void aPeriodicalTellsItsAuthorInFields() {
    Official wanted = of("江晚秋", "县委书记", "白水县", Level.COUNTY);
    assertThat(told("[作者简介] 江晚秋（1972—），男，青石白水人，中共白水县委书记。")).contains(wanted);
    assertThat(AuthorNote.of(BODY, List.of("【作 者】 : 江晚秋", "【机 构】 : 白水县委书记", "【出 处】 : 水利")))
        .contains(wanted);
    assertThat(AuthorNote.of(BODY, List.of("【作 者】 : 江晚秋", "【机 构】 : 白水县水利局"))).isEmpty();
    assertThat(AuthorNote.of(BODY, List.of("【机 构】 : 白水县委书记"))).isEmpty();
  }

  @Test
  void aLineIntroducesWhoeverSpeaks() {
    Official wanted = of("江晚秋", "文联主席", "青石省", Level.PROVINCE);
    assertThat(AuthorNote.introduced("江晚秋，女，1953年生，一级作家，青石省文联主席。")).contains(wanted);
    assertThat(AuthorNote.introduced("江晚秋，女，一级作家，现任青石省文联主席")).contains(wanted);
    assertThat(AuthorNote.introduced("江晚秋，女，曾任白水县人民医院副院长、县教育局副局长，现任青石省文联主席。")).contains(wanted);
    assertThat(AuthorNote.introduced("江晚秋，女，曾任白水县县长，一级作家。")).isEmpty();
    assertThat(AuthorNote.introduced("江晚秋，女，1953年生，一级作家。")).isEmpty();
    assertThat(AuthorNote.introduced("参会人员，男，女，均应向白水县委书记报到。")).isEmpty();
  }

  @Test
  void honoursAreNoOffices() {
    assertThat(role("（作者：江晚秋，系院士、云山大学校长、教授）")).isEqualTo("云山大学校长");
    assertThat(role("（作者：江晚秋，系云山大学党委委员、纪委书记）")).isEqualTo("云山大学党委委员、纪委书记");
    assertThat(role("（作者：江晚秋，系某部长江学者特聘教授）")).isEmpty();
    assertThat(role("（作者：江晚秋，系某部调研员，现挂职青石省临漪市白水县委常委、副县长）")).isEqualTo("县委常委、副县长");
  }

  @Test
  void whoeverIsSaidToBeSomethingHasAName() {
    assertThat(name("（作者：迟晚林，系白水县委书记）")).isEqualTo("迟晚林");
    assertThat(name("（作者：阿依古丽·艾山，系白水县县长）")).isEqualTo("阿依古丽·艾山");
    assertThat(name("（作者：联系电话见内页）")).isEmpty();
  }

  @Test
  void ofSeveralAuthorsNoneIsTheSpeaker() {
    assertThat(told("（作者：江晚秋，系云山大学书记；林远，系云山大学校长）")).contains(Official.UNKNOWN);
    assertThat(told("（作者分别为云山大学书记、校长）")).contains(Official.UNKNOWN);
  }

  @Test
  void otherNotesTellNobody() {
    assertThat(told("（作者单位：白水县委办公室）")).isEmpty();
    assertThat(told("（编辑：江晚秋）")).isEmpty();
    assertThat(told("【稿源：临漪日报】 【作者：江晚秋】")).isEmpty();
    assertThat(told("作者系白水县委书记，前来调研")).isEmpty();
    assertThat(told("")).isEmpty();
  }

  private static Optional<Official> told(String note) {
    return AuthorNote.of(BODY, List.of(note));
  }

  private static String role(String note) {
    return told(note).map(Official::role).orElse("");
  }

  private static String name(String note) {
    return told(note).map(Official::name).orElse("");
  }

  private static Official of(String name, String role, String place, Level level) {
    return new Official(name, role, place, Optional.of(level), "");
  }
}
