package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.text.Level;
import taohua.text.Official;

/** Places are invented but for the municipalities, whose level is an exception. */
class OfficesTest {
  private static final Path TABLE = Path.of("src/test/resources/taohua/intake/offices.txt");

  @Test
  void whatOfficesAreMadeOf() throws IOException {
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split(" \\| ", -1);
        Official official = Offices.official(cells[0], "江晚秋");
        String told =
            String.join(
                " | ",
                cells[0],
                official.place().isEmpty() ? "-" : official.place(),
                official.role(),
                official.level().map(Level::chinese).orElse("-"));
        assertThat(told).isEqualTo(line);
        assertThat(Bylines.of(cells[0] + "江晚秋").map(Official::name)).contains("江晚秋");
      }
    }
  }

  @Test
  void aRegionIsNotSaidTwice() {
    assertThat(Offices.roleIn("云江自治区", "自治区主席")).isEqualTo("主席");
    assertThat(Offices.roleIn("云江自治区", "自治区代主席")).isEqualTo("代主席");
    assertThat(Offices.roleIn("云江自治区", "自治区政协主席")).isEqualTo("自治区政协主席");
    assertThat(Offices.roleIn("云山市", "自治区主席")).isEqualTo("自治区主席");
  }

  @ParameterizedTest
  @CsvSource({
    "青石省省长,'',省长,青石省,省",
    "中国海屏市市长,'',市长,海屏市,市",
    "中国海屏协会会长,'',中国海屏协会会长,'',''",
    "雾坪县政府文化局局长,'',文化局局长,雾坪县,县",
    "雾坪县政府办公室主任,'',政府办公室主任,雾坪县,县",
    "云山大学毕业典礼上校长,'',校长,'',''",
    "全市防汛工作会议上副市长,'',副市长,'',市",
    "青石省人民政府省长,'',省长,青石省,省",
    "青石省人民政府代省长,'',代省长,青石省,省",
    "青石省人民政府常务副省长,'',常务副省长,青石省,省",
    "自治区人民政府主席,'',主席,'',省",
    "中共临漪市委书记,'',市委书记,临漪市,市",
    "临漪市委书记,'',市委书记,临漪市,市",
    "临漪市市长,'',市长,临漪市,市",
    "云锦盟盟长,'',盟长,云锦盟,市",
    "青石省临漪市市中区委书记,'',区委书记,青石省临漪市市中区,县",
    "青石省直机关工委副书记,'',省直机关工委副书记,青石省,省",
    "中国老区建设协会会长,'',中国老区建设协会会长,'',''",
    "'国家税务总局白水县税务局党委书记、局长','','税务局党委书记、局长',白水县,县",
    "临商联盟秘书长,'',临商联盟秘书长,'',''",
    "'地委副书记 、行署专员','',地委副书记、行署专员,'',市",
    "临漪市长,'',市长,临漪市,市",
    "北京市市长,'',市长,北京市,省",
    "青石省临漪市白水县县长,'',县长,青石省临漪市白水县,县",
    "白水县委副书记,'',县委副书记,白水县,县",
    "白水县柳溪镇镇长,'',镇长,白水县柳溪镇,乡",
    "柳溪乡党委书记,'',乡党委书记,柳溪乡,乡",
    "青石省政协副主席,'',省政协副主席,青石省,省",
    "云江自治州人大常委会主任,'',自治州人大常委会主任,云江自治州,市",
    "柳荫里社区党委书记,'',社区党委书记,'',''",
    "××区副区长,'',副区长,'',县",
    "步校长,'',校长,'',''",
    "团主任,'',团主任,'',''",
    "东台街道党工委书记,'',街道党工委书记,东台街道,乡",
    "云山自治州州长,'',州长,云山自治州,市",
    "州人民政府州长,'',州长,'',市",
    "共青团云山市委书记,'',共青团市委书记,云山市,市",
    "中国共产党云山县委员会书记,'',县委员会书记,云山县,县",
    "中国共产党中央委员会总书记,'',中国共产党中央委员会总书记,'',中央",
    "香港特区民政局局长,'',民政局局长,香港特区,省",
    "云山盟盟长,'',盟长,云山盟,市",
    "云山地区行署专员,'',行署专员,云山地区,市",
    "长河旗旗长,'',旗长,长河旗,县",
    "东台区区长,'',区长,东台区,县",
    "市长,'',市长,'',市",
    "县委书记,'',县委书记,'',县",
    "中共中央总书记,'',中共中央总书记,'',中央",
    "总书记,'',总书记,'',中央",
    "国务院总理,'',国务院总理,'',中央",
    "副总理,'',副总理,'',中央",
    "国务委员,'',国务委员,'',中央",
    "中华人民共和国主席,'',国家主席,'',中央",
    "全国政协主席,'',全国政协主席,'',中央",
    "农业局局长,'',农业局局长,'',''",
    "市审计局局长,'',市审计局局长,'',市",
    "省高级人民法院院长,'',省高级人民法院院长,'',省",
    "民政厅厅长,'',民政厅厅长,'',省",
    "东台区委宣传部部长,'',区委宣传部部长,东台区,县",
    "街道党工委书记,'',街道党工委书记,'',乡",
    "分管副县长,'',副县长,'',县",
    "常务副市长,'',常务副市长,'',市",
    "军分区司令员,'',军分区司令员,'',''",
    "某县委书记,'',县委书记,某县,县",
    "市委书记／市长,'',市委书记、市长,'',市",
    "新任县委书记,'',县委书记,'',县",
    "村支书,'',村支书,'',乡",
    "全国人大常委会委员长,'',全国人大常委会委员长,'',中央",
    "发展局局长,'',发展局局长,'',''"
  })
  void anOfficeTellsPlaceRoleAndLevel(
      String office, String name, String role, String place, String level) {
    Official official = Offices.official(office, "");
    assertThat(official).isEqualTo(new Official(name, role, place, Level.of(level), ""));
  }

  @ParameterizedTest
  @CsvSource({
    "青石省,省", "云山自治区,省", "海角特别行政区,省", "上海市,省", "临漪市,市", "云山州,市", "云山盟,市", "云山地区,市",
    "白水县,县", "东台区,县", "长河旗,县", "柳溪乡,乡", "柳溪镇,乡", "东台街道,乡", "青石,''", "'',''"
  })
  void thePlaceTellsItsLevel(String place, String level) {
    assertThat(Offices.levelOfPlace(place)).isEqualTo(Level.of(level));
  }

  @ParameterizedTest
  @CsvSource({
    "书记,临漪市,市",
    "主任,青石省,省",
    "省委书记,'',省",
    "自治区主席,云山市,省",
    "市长,重庆市,省",
    "代市长,临漪市,市",
    "常务副市长,临漪市,市",
    "副县长,临漪市,县",
    "乡长,白水县,乡",
    "镇长,'',乡",
    "州长,'',市",
    "盟长,'',市",
    "旗长,'',县",
    "区长,'',县",
    "常务副,临漪市,市",
    "书记,'',''"
  })
  void theRoleTellsTheLevelBeforeThePlaceDoes(String role, String place, String level) {
    assertThat(Offices.level(role, place)).isEqualTo(Level.of(level));
  }

  @ParameterizedTest
  @CsvSource({"书记,市,临漪市,true", "市长,市,临漪市,true", "市长,市,青石省,false", "书记,'',临漪市,false"})
  void aPlaceIsOfTheLevelOfAnOfficial(String role, String level, String place, boolean is) {
    Official official = new Official("", role, "", Level.of(level), "");
    assertThat(Offices.isOfLevel(place, official)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource({"江晚秋,青石省省长", "王远,市长"})
  void aNameThatIsKnownIsKept(String name, String office) {
    assertThat(Offices.official(office, name).name()).isEqualTo(name);
    assertThat(Optional.of(Offices.official(office, name).role())).isPresent();
  }
}
