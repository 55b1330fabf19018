package taohua.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taohua.engine.Holdings;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.files.Source;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Official;
import taohua.text.Paragraph;

/** Who uses a phrase, and who only has it in a passage that another has. */
class SpeakersTest {
  private static final String PASSAGE = "守塔的人要以时时放心不下的责任感看住要害，全市灯塔每天夜里巡查两遍。";
  private static final String OTHER = "厨房里的大师傅也是时时放心不下，锅铲碰到锅沿的声音比闹钟还准，粥熬得比谁家都稠。";

  private final List<Read> archive = new ArrayList<>();

  private void says(String name, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> all = new ArrayList<>();
    for (String paragraph : paragraphs) {
      all.add(Paragraph.of(text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append('\n');
    }
    Official official = new Official(name, "", "", Optional.empty(), "");
    Heading heading =
        name.isEmpty()
            ? Heading.EMPTY
            : new Heading("", official, Optional.empty(), Optional.empty(), Map.of());
    String id = archive.size() + ".txt";
    Document document = new Document(id, heading, text.toString(), all);
    archive.add(new Read(new Source(id, Path.of(id), "00"), document, List.of(), List.of()));
  }

  private Speakers speakers(String phrase) throws Exception {
    return Speakers.of(uses(phrase));
  }

  private List<Phrase.Use> uses(String phrase) throws Exception {
    return Phrase.of(phrase)
        .in(
            new Archive() {
              @Override
              public List<Read> documents() {
                return archive;
              }

              @Override
              public Holdings holdings() {
                return Holdings.NONE;
              }

              @Override
              public Run check(Gathered draft, Progress progress) {
                throw new UnsupportedOperationException();
              }

              @Override
              public void close() {}
            },
            archive);
  }

  @Test
  void differentSpeakersInPassagesOfTheirOwnAreIndependent() throws Exception {
    says("澹台青", PASSAGE);
    says("公冶白", OTHER);
    assertThat(speakers("时时放心不下")).isEqualTo(new Speakers(2, 2, 0));
  }

  @Test
  void whoHasThePassageOfAnotherIsNotIndependentWhateverWasExchangedInIt() throws Exception {
    says("澹台青", PASSAGE);
    says("公冶白", PASSAGE.replace("两遍", "三遍"));
    says("东里原", "从今天起，" + PASSAGE.replace("巡查", "查看"));
    assertThat(speakers("时时放心不下")).isEqualTo(new Speakers(3, 1, 0));
  }

  @Test
  void linesAboveTellNoHeadingsApart() throws Exception {
    String heading = "一、以时时放心不下的责任感守住灯塔";
    says("澹台青", "在全市会议上的讲话，大家上午好，天气不错。", heading, "灯塔的台阶一共一百四十七级，数到九十级想坐下。");
    says("公冶白", "会前我到塔上看了看，风很大，帽子都吹跑了。", heading, "守塔的老人每天擦三遍玻璃，擦完才吃晚饭。");
    says("东里原", "今天的会很重要。", heading);
    assertThat(speakers("时时放心不下")).isEqualTo(new Speakers(3, 1, 0));
    assertThat(uses("时时放心不下")).allMatch(use -> use.before().equals("一、以"));
  }

  @Test
  void aShortSameWordBesideMakesNoCopies() throws Exception {
    says("澹台青", "要时时放心不下，看住塔上的每一盏灯，一盏也不能灭。");
    says("公冶白", "要时时放心不下，孩子过马路的时候老师站在路口。");
    assertThat(speakers("时时放心不下").independent()).isEqualTo(2);
  }

  @Test
  void aLongSetPhraseOnOneSideMakesNoCopies() throws Exception {
    String set = "学习贯彻全国灯塔工作者第二十次代表大会的重要精神";
    says("澹台青", "守塔的老人擦完玻璃说，要深入" + set + "，把灯点亮。");
    says("公冶白", "厨房里的大师傅熬着粥，也在深入" + set + "，把火看住。");
    assertThat(speakers("深入学习")).isEqualTo(new Speakers(2, 2, 0));
  }

  @Test
  void documentsOfNobodyAreSaidApartAndAreNoSpeakers() throws Exception {
    says("", PASSAGE);
    says("", OTHER);
    says("澹台青", PASSAGE);
    assertThat(speakers("时时放心不下")).isEqualTo(new Speakers(1, 1, 2));
  }

  @Test
  void whoSaysItTwiceIsOneSpeaker() throws Exception {
    says("澹台青", PASSAGE);
    says("澹台青", OTHER);
    assertThat(speakers("时时放心不下")).isEqualTo(new Speakers(1, 1, 0));
  }
}
