package taohua.intake.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.text.Level;
import taohua.text.Official;

class SpeakerInTitleTest {
  @ParameterizedTest
  @CsvSource({
    "青石省省长江晚秋：在防汛会议上的讲话,江晚秋,省长,青石省,省",
    "临漪市委书记在防汛会议上的讲话,'',市委书记,临漪市,市",
    "2021年临漪市市长在防汛会议上的讲话,'',市长,临漪市,市",
    "XX市委书记在防汛会议上的讲话,'',市委书记,'',市",
    "国家主席江晚秋发表新年贺词,江晚秋,国家主席,'',中央",
    "江晚秋县长在全县防汛会议上的讲话,江晚秋,县长,'',县",
    "江晚秋副市长在防汛会议上的讲话,江晚秋,副市长,'',市",
    "江晚秋书记在防汛会议上的讲话,江晚秋,书记,'',''",
    "安平县长在防汛会议上的讲话,'',县长,安平县,县",
    "江书记在防汛会议上的讲话,'',书记,'',''",
    "市委书记×××在防汛会议上的讲话,'',市委书记,'',市",
    "县委书记江某某在防汛会议上的讲话,'',县委书记,'',县",
    "临漪市委书记、市长江晚秋在防汛会议上的讲话,江晚秋,市委书记、市长,临漪市,市",
    "省长买买提·艾山致全省人民的慰问信,买买提·艾山,省长,'',省",
    "江晚秋致信市渔民协会会长王平安,江晚秋,'','',''",
    "致市渔民协会会长王平安的信,'','','',''",
    "访县教育局局长江晚秋,'','','',''",
    "让老街坊留下来——专访区长江晚秋,江晚秋,区长,'',县",
    "某局党组书记在述职会议上的讲话,'',党组书记,'',''",
    "某县委书记在防汛会议上的讲话,'',县委书记,'',县",
    "国企董事长在职工代表大会上的讲话,'',董事长,'',''",
    "校友代表、白水县副县长江晚秋在开学典礼上的发言,江晚秋,副县长,白水县,县",
    "县委书记汛前讲话,'',县委书记,'',县",
    "镇长换届就职演说,'',镇长,'',乡",
    "军训汇报表演上的校长讲话,'',校长,'',''",
    "在防汛会议上的重要讲话,'','','',''",
    "在防汛会议上的讲话（副县长）,'',副县长,'',县",
    "在防汛会议上的讲话（副县长江晚秋）,江晚秋,副县长,'',县",
    "在防汛会议上的讲话（节选）,'','','',''",
    "专访临漪市市长：一座煤城的转身,'',市长,临漪市,市",
    "专访金湖县县长：一座煤城的转身,'',县长,金湖县,县",
    "金湖县副县长在防汛会议上的讲话,'',副县长,金湖县,县",
    "丰隆市市长在防汛会议上的讲话,'',市长,丰隆市,市",
    "通说：临漪市市长江晚秋向乡亲致元宵祝福,江晚秋,市长,临漪市,市",
    "驻云沙国大使江晚秋在奖学金颁发仪式上的致辞,江晚秋,驻云沙国大使,'',''",
    "县长夜访工地：墙里的钢筋,'','','',''",
    "省长孟克巴雅在防汛会议上的讲话,孟克巴雅,省长,'',省",
    "新任县委书记见面会上的表态讲话,'',县委书记,'',县",
    "全省组织部长会议上的讲话,'','','',''",
    "市长谈水利：筑牢防洪底线,'','','',''",
    "发展局局长出席论坛致辞全文,'',发展局局长,'',''",
    "2025年1月14日青石省省长江晚秋在人民代表大会上的报告,江晚秋,省长,青石省,省",
    "江晚秋在防汛会议上的讲话,江晚秋,'','',''",
    "江晚秋同志：在防汛会议上的讲话,江晚秋,'','',''",
    "江晚秋发表新年贺词,江晚秋,'','',''",
    "安全在防汛会议上的讲话,'','','',''",
    "省长要求严格执行在防汛会议上的讲话,'','','',''",
    "防汛会议上的讲话,'','','',''"
  })
  void theSpeakerOfATitle(String title, String name, String role, String place, String level) {
    assertThat(of(title)).isEqualTo(new Official(name, role, place, Level.of(level), ""));
  }

  @Test
  void aNameWithoutAnOfficeIsBelievedOnlyAboveASpeech() {
    assertThat(SpeakerInTitle.of("江晚秋在防汛会议上的讲话", false, place -> false))
        .isEqualTo(Official.UNKNOWN);
    assertThat(SpeakerInTitle.of("省长江晚秋在防汛会议上的讲话", false, place -> false))
        .isEqualTo(new Official("江晚秋", "省长", "", Optional.of(Level.PROVINCE), ""));
  }

  @ParameterizedTest
  @CsvSource({
    "青石省省长江晚秋：在防汛会议上的讲话,在防汛会议上的讲话",
    "青石省省长江晚秋:  在防汛会议上的讲话,在防汛会议上的讲话",
    "临漪市委书记在防汛会议上的讲话,临漪市委书记在防汛会议上的讲话",
    "江晚秋同志：在防汛会议上的讲话,在防汛会议上的讲话",
    "江晚秋在防汛会议上的讲话,江晚秋在防汛会议上的讲话",
    "安全：在防汛会议上的讲话,安全：在防汛会议上的讲话",
    "民政局长：让低保户有尊严地领钱,民政局长：让低保户有尊严地领钱",
    "专访临漪市市长：一座煤城的转身,专访临漪市市长：一座煤城的转身",
    "在防汛会议上的讲话（副县长）,在防汛会议上的讲话",
    "在防汛会议上的讲话（节选）,在防汛会议上的讲话（节选）",
    "防汛会议上的讲话,防汛会议上的讲话"
  })
  void theTitleIsShownWithoutTheSpeakerBeforeItsColon(String title, String shown) {
    assertThat(SpeakerInTitle.without(title)).isEqualTo(shown);
  }

  private static Official of(String title) {
    return SpeakerInTitle.of(title, true, place -> place.equals("安平县"));
  }
}
