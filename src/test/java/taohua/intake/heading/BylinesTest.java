package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.text.Official;

class BylinesTest {
  @ParameterizedTest
  @CsvSource({
    "临漪市市长 江晚秋,江晚秋,市长,临漪市",
    "临漪市市长江晚秋,江晚秋,市长,临漪市",
    "临漪市 市长 江晚秋,江晚秋,市长,临漪市",
    "临漪市人民政府市长 江 晚 秋,江晚秋,市长,临漪市",
    "市长：江晚秋,江晚秋,市长,''",
    "晴山中学温校长,'',晴山中学校长,''",
    "临漪市教育局温局长,'',教育局局长,临漪市",
    "临漪市教育局原局长,'',教育局原局长,临漪市",
    "晴山中学原校长,'',晴山中学原校长,''",
    "江晚秋副县长：,江晚秋,副县长,''",
    "对话县长江晚秋,江晚秋,县长,''",
    "【同期声】县长 江晚秋：,江晚秋,县长,''",
    "县委书记、总河长 江晚秋,江晚秋,县委书记、总河长,''",
    "市长（江晚秋）,江晚秋,市长,''",
    "江晚秋（市长）,江晚秋,市长,''",
    "江晚秋（作者系临漪市市长）,江晚秋,市长,临漪市",
    "(江晚秋，临漪市市长),江晚秋,市长,临漪市",
    "（江晚秋系临漪市水利局局长）,江晚秋,水利局局长,临漪市",
    "江晚秋 市长,江晚秋,市长,''",
    "临漪市市长／江晚秋,江晚秋,市长,临漪市",
    "驻以色列大使 江晚秋,江晚秋,驻以色列大使,''",
    "江晚秋市长,江晚秋,市长,''",
    "市长 江晚秋 同志,江晚秋,市长,''",
    "市长江晚秋同志,江晚秋,市长,''",
    "市委书记／市长 江晚秋,江晚秋,市委书记、市长,''",
    "白水县委副书记、县长 江晚秋,江晚秋,县委副书记、县长,白水县",
    "党组书记 局长 江晚秋,江晚秋,党组书记、局长,''",
    "（旗文联主席 塔林夫）,塔林夫,旗文联主席,''",
    "（协会理事长，高级工程师）,'',协会理事长,''",
    "□ 区长 江晚秋,江晚秋,区长,''",
    "——市长 江晚秋,江晚秋,市长,''",
    "自治区主席 白玛多吉,白玛多吉,自治区主席,''",
    "县长 嘎玛.江措,嘎玛·江措,县长,''",
    "旗委书记 孟克巴雅尔,孟克巴雅尔,旗委书记,''",
    "省长买买提·艾山,买买提·艾山,省长,''",
    "市长 郑工,郑工,市长,''",
    "市文化和旅游局局长 钟离素问,钟离素问,市文化和旅游局局长,''",
    "省高级人民法院院长 江晚秋,江晚秋,省高级人民法院院长,''",
    "检察长 左丘明澄,左丘明澄,检察长,''",
    "团党委书记、政委 江晚秋,江晚秋,团党委书记、政委,''",
    "军分区司令员 江晚秋,江晚秋,军分区司令员,''",
    "市总工会主席 江晚秋,江晚秋,市总工会主席,''",
    "行政长官 江晚秋,江晚秋,行政长官,''",
    "政务司司长 江晚秋,江晚秋,政务司司长,''",
    "代省长 江晚秋,江晚秋,代省长,''",
    "州政协主席 江晚秋（女，彝族）,江晚秋,州政协主席,''",
    "冼晚秋局长 Ms SIN Man-chau,冼晚秋,局长,''",
    "（常务副市长）,'',常务副市长,''",
    "金湖县县长,'',县长,金湖县",
    "丰隆市 市长,'',市长,丰隆市",
    "石门镇党委书记,'',镇党委书记,石门镇",
    "市长助理 江晚秋,江晚秋,市长助理,''",
    "××区副区长 江晚秋,江晚秋,副区长,''",
    "县长&nbsp;&nbsp;江晚秋,江晚秋,县长,''",
    "临漪市政协主席江晚秋：,江晚秋,市政协主席,临漪市",
    "——对话石门镇党委书记江晚秋,江晚秋,镇党委书记,石门镇",
    "——访县教育局局长江晚秋,江晚秋,县教育局局长,''",
    "分管副县长 江晚秋,江晚秋,副县长,''",
    "市水文局总工程师 江晚秋,江晚秋,市水文局总工程师,''",
    "海关关长 江晚秋,江晚秋,海关关长,''",
    "县统计局局长,'',县统计局局长,''"
  })
  void theFormsOfABylineTellNameRoleAndPlace(String line, String name, String role, String place) {
    Official official = Bylines.of(Cleaned.line(line)).orElseThrow();
    assertThat(official.name()).isEqualTo(name);
    assertThat(official.role()).isEqualTo(role);
    assertThat(official.place()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"市委书记 ×××", "市委书记：XX", "市委书记（某某）", "市委书记周某某", "市委书记 ***", "市委书记 李××"})
  void aMaskedNameKeepsTheOffice(String line) {
    Official official = Bylines.of(line).orElseThrow();
    assertThat(official.name()).isEmpty();
    assertThat(official.role()).isEqualTo("市委书记");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市长信箱",
        "局长热线",
        "检察长致辞",
        "市长在会上强调",
        "同志们：",
        "江晚秋",
        "加强领导",
        "临漪市人民政府",
        "赵主任说，市长要来",
        "民政局长：让低保户有尊严地领钱",
        "局长 深入基层开展调研"
      })
  void otherLinesAreNoByline(String line) {
    assertThat(Bylines.of(line).filter(one -> !one.name().isEmpty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "讲话人：市长 江晚秋,江晚秋,市长",
    "讲话人：江晚秋,江晚秋,''",
    "报告人:江晚秋同志,江晚秋,''",
    "述职人：县农业局局长 江晚秋,江晚秋,县农业局局长",
    "作者：江晚秋,江晚秋,''",
    "文／江晚秋（作者系县委书记）,江晚秋,县委书记"
  })
  void aLabelSaysThatTheSpeakerFollows(String line, String name, String role) {
    Official official = Bylines.labelled(line).orElseThrow();
    assertThat(official.name()).isEqualTo(name);
    assertThat(official.role()).isEqualTo(role);
  }

  @ParameterizedTest
  @ValueSource(strings = {"作者：admin", "作者：安全帽", "作者：江边钓叟客", "主持人：江晚秋", "记者：江晚秋", "编辑：江晚秋"})
  void whoMakesThePageIsNotTheSpeaker(String line) {
    assertThat(Bylines.labelled(line)).isEmpty();
  }

  @Test
  void aLongLineIsNoByline() {
    assertThat(Bylines.of("市长" + "江".repeat(100_000))).isEqualTo(Optional.empty());
    assertThat(Bylines.of("")).isEmpty();
  }
}
