package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.intake.Fixtures.letters;
import static taohua.intake.Fixtures.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import taohua.text.Document;
import taohua.text.Official;

/**
 * The ways in which pages name who speaks, and those that name somebody else, each with officials
 * of different kinds of names, who do not exist.
 */
class HeadingFormsTest {
  private static final Path FORMS = Path.of("src/test/resources/taohua/intake/forms.txt");

  /** An official and the unit that he speaks of. */
  private record Speaker(String place, String role, String last, String name, String unit) {}

  private static final List<Speaker> SPEAKERS =
      List.of(
          new Speaker("云岭县", "县长", "县长", "江晚秋", "县"),
          new Speaker("临漪市", "市委书记", "书记", "欧阳砚池", "市"),
          new Speaker("柳溪区", "区委副书记、区长", "区长", "尉长林", "区"),
          new Speaker("玛朗地区", "行署专员", "专员", "群培顿珠", "地区"),
          new Speaker("青石省", "副省长", "副省长", "简明远", "省"),
          new Speaker("", "县水利局局长", "局长", "钮静波", "县"),
          new Speaker("", "云江大学校长", "校长", "乐正书瑶", "校"),
          new Speaker("巴彦塔拉旗", "旗长", "旗长", "萨仁格日勒", "旗"),
          new Speaker("博斯坦自治州", "副州长", "副州长", "阿依古丽·艾山", "州"));
  private static final List<String> OTHERS =
      List.of("高明亮", "陆海生", "汪小枫", "田雨", "向东来", "万里程", "常青", "路遥远", "唐志和");

  private static final String BODY =
      """
      同志们：
      今天把大家请来，主要是把汛前的准备工作再落实一遍。刚才几个单位的发言都很实在，讲问题不遮掩，这个会风要坚持下去。
      一、把隐患查清楚。去年那场大水，我们在三个地方吃了亏，今年再不能在同一个地方摔跤。查到的问题要一件一件列出来，谁来办、什么时候办完，都要写明白。
      二、把物料备充足。编织袋、块石、救生衣，数字要对得上，仓库门要打得开。这样的事情再发生，就要追究责任。
      三、把人员落到位。值班不是坐在电话机旁边，要走到堤上去看，这是死规矩。
      同志们，雨季马上就要到了。希望大家回去以后马上行动起来，把今天说的每一件事都办好，确保安全度汛。
      谢谢大家！""";

  private static String text(String form, Speaker speaker, int number) {
    Map<String, String> values =
        Map.of(
            "{T}", "在全" + speaker.unit() + "防汛抗旱工作会议上的讲话",
            "{PO}", speaker.place() + speaker.role(),
            "{P}", speaker.place().isEmpty() ? "云岭县" : speaker.place(),
            "{R}", speaker.role(),
            "{r}", speaker.last(),
            "{N}", speaker.name(),
            "{u}", speaker.unit(),
            "{X}", OTHERS.get(number % OTHERS.size()),
            "{Y}", OTHERS.get((number + 4) % OTHERS.size()),
            "{D}", "2019年5月16日");
    String text = form.equals("-") ? "" : form.replace("⏎", "\n").replace("\\t", "\t");
    boolean isShort = speaker.name().length() <= 3;
    text =
        text.replace(
            "{Ns}", isShort ? String.join("　", speaker.name().split("", -1)) : speaker.name());
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace(value.getKey(), value.getValue());
    }
    return text;
  }

  private static String page(String[] form, Speaker speaker, int number) {
    String opening = text(form[1], speaker, number);
    int salutation = BODY.indexOf('\n') + 1;
    String body =
        opening.startsWith("@")
            ? opening.substring(1) + BODY
            : opening.isEmpty()
                ? BODY
                : BODY.substring(0, salutation) + opening + "\n" + BODY.substring(salutation);
    return text(form[0], speaker, number) + "\n\n" + body + "\n" + text(form[2], speaker, number);
  }

  private static Stream<String> faults(String line, int number) {
    String[] form = line.split(" ¦ ", -1);
    List<String> faults = new ArrayList<>();
    for (Speaker speaker : SPEAKERS) {
      Document document = read(page(form, speaker, number));
      Official told = document.heading().official();
      String name = text(form[3], speaker, number);
      String role = text(form[4], speaker, number);
      boolean isName = told.name().equals(name);
      boolean isRole = form[4].equals("*") || told.role().equals(role);
      boolean isPlace = told.place().isEmpty() || told.place().equals(text("{P}", speaker, number));
      boolean isTitle =
          form[5].equals("*")
              || Stream.of(form[5].split("/", -1))
                  .map(title -> letters(text(title, speaker, number)))
                  .anyMatch(letters(document.heading().title())::equals);
      if (!isName || !isRole || !isPlace || !isTitle) {
        faults.add(form[0] + " | " + document.heading().title() + " | " + told);
      }
    }
    return faults.stream();
  }

  @Test
  void eachFormNamesItsSpeakerAndNobodyElse() throws IOException {
    List<String> forms =
        Files.readAllLines(FORMS).stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(forms).hasSizeGreaterThan(100);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      faults(forms.get(i), i).forEach(faults::add);
    }
    assertThat(faults).isEmpty();
  }
}
