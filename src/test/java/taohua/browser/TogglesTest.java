package taohua.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.planted.Story.BRIDGES;
import static taohua.planted.Story.LAMPS;
import static taohua.planted.Story.WELLS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import taohua.engine.Analysis;
import taohua.engine.Entry;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.ReadProgress;
import taohua.judge.Label;
import taohua.judge.LabelledSpan;
import taohua.judge.Reason;
import taohua.text.NormalText;

/** Whatever reasons a reader refuses, a page counts as the core does. */
class TogglesTest extends BrowserTest {
  private static final List<Label> REFUSABLE =
      List.of(Label.ALLOWED, Label.FORMULA, Label.QUOTED, Label.OWN, Label.OFFICE);

  private static final String SAYING = "把每一口井都当作自家的灶台来看护";
  private static final String FERRY =
      "摆渡的人把竹篙插在船头，" + SAYING + "，谁家的牛病了要过河，半夜喊一声他就撑船出来，从来不问渡钱，也不问是哪个村的牛。";
  private static final String SNOW = "封山的雪下到第九天，送信的骡子自己走回了驿站，褡裢里的报纸一张没湿，赶骡子的人却在二十里外的烽火台下等到了开春。";

  private static final String MILL =
      "磨坊的水车换了三任主人，头一任嫌它慢，拆了两片叶子；第二任嫌它响，塞了半斤麻丝；第三任什么也没有动，只在渠口放了一块石板，"
          + "水多的时候挪开一寸，水少的时候推回一寸，磨出来的面比前两任都细，十里八乡的人挑着麦子绕路也要来排队。";

  @Test
  void everySetOfTogglesGivesTheFiguresOfTheCore() throws Exception {
    Path allowed = reports().inputs("toggles-allowed");
    Path speeches = speeches(reports().inputs("toggles"), allowed);
    Run run = run(speeches, allowed);
    assertThat(reasons(run))
        .contains(
            EnumSet.of(Reason.ALLOWED, Reason.FORMULA),
            EnumSet.of(Reason.FORMULA, Reason.QUOTED, Reason.COPIED),
            EnumSet.of(Reason.QUOTED, Reason.COPIED),
            EnumSet.of(Reason.OWN),
            EnumSet.of(Reason.OFFICE),
            EnumSet.of(Reason.OWN_LATER, Reason.COPIED));
    Path report = reports().made("toggles", "report", speeches, "--allow", allowed);
    List<Set<Label>> choices = choices();
    for (Entry entry : run.entries()) {
      if (entry.side().isTarget() && !entry.isDuplicate()) {
        open(report.resolve(String.format("documents/%04d.html", entry.document() + 1)));
        List<?> told = (List<?>) ask("ladder.js", choices.stream().map(TogglesTest::wish).toList());
        for (int i = 0; i < choices.size(); i++) {
          Map<?, ?> figures = (Map<?, ?>) told.get(i + 1);
          Map<String, Object> page = new TreeMap<>();
          Map<String, Object> core = counted(run, entry, choices.get(i));
          core.keySet().forEach(step -> page.put(step, the(figures, step)));
          assertThat(page).as("%d without %s", entry.document(), choices.get(i)).isEqualTo(core);
        }
      }
    }
  }

  private static Path speeches(Path folder, Path allowed) {
    Reasons.into(folder, allowed);
    Saved.write(allowed.resolve("ferry.txt"), FERRY + "\n");
    tell(folder, "6.txt", "2022年3月8日", "松陉市市长", "闻景澄", FERRY, "往后的事情一件一件来做。");
    tell(folder, "7.txt", "2022年4月9日", "磐溪县县长", "公冶渊", "做官的人要" + SAYING + "。别的话不多说了。");
    String quoted = "市长郗长庚同志曾经指出：“" + SNOW.replace("。", "") + "，" + SAYING + "”。大家听了都点头。";
    tell(folder, "8.txt", "2022年5月1日", "云汀区区长", "尉迟霁", quoted);
    tell(folder, "9.txt", "2021年2月1日", "澜溪市市长", "郗长庚", SNOW.replace("。", "，") + SAYING + "。");
    tell(
        folder,
        "a.txt",
        "2020年2月1日",
        "望潮市市长",
        "乌孙照",
        MILL,
        LAMPS + "锅炉房的灯亮到天明才熄，值夜的人换了三班。",
        "这是头一回讲。");
    tell(folder, "b.txt", "2021年2月1日", "望潮市市长", "乌孙照", MILL, "这是第二回讲，讲给没有听过的人。");
    tell(
        folder,
        "c.txt",
        "2023年9月1日",
        "望潮市市长",
        "夏侯衡",
        LAMPS + "锅炉房的灯亮到天明才熄，值夜的人换了三班。",
        MILL.replace("磨坊", "水碾"),
        "前任讲过的话还是管用。");
    // The same official says later what he took from another.
    tell(folder, "d.txt", "2020年3月1日", "松陉市市长", "闻景澄", BRIDGES, WELLS, "说的是去年的事。");
    tell(folder, "e.txt", "2022年2月1日", "望潮市市长", "乌孙照", BRIDGES, WELLS, "说的是别处的事。");
    tell(folder, "f.txt", "2022年9月1日", "望潮市市长", "乌孙照", BRIDGES, WELLS, "又说一回别处的事，免得忘了。");
    return folder;
  }

  private static void tell(
      Path folder, String file, String date, String office, String name, String... paragraphs) {
    String head = "在冬修工作会议上的讲话\n（" + date + "）\n" + office + " " + name + "\n\n同志们：\n";
    Saved.write(folder.resolve(file), head + String.join("\n", paragraphs) + "\n");
  }

  private static Run run(Path speeches, Path allowed) throws Exception {
    return Analysis.run(
        gathered(speeches),
        new Supplements(Gathered.NOTHING, gathered(allowed)),
        Options.DEFAULT,
        Progress.NONE);
  }

  private static Gathered gathered(Path folder) throws Exception {
    return Intake.gather(
        List.of(folder), Optional.empty(), IntakeOptions.DEFAULT, ReadProgress.NONE);
  }

  private static List<Set<Reason>> reasons(Run run) {
    List<Set<Reason>> reasons = new ArrayList<>();
    for (Entry entry : run.entries()) {
      entry.labels().forEach(span -> reasons.add(EnumSet.copyOf(span.reasons().list())));
    }
    return reasons.stream().distinct().toList();
  }

  private static List<Set<Label>> choices() {
    List<Set<Label>> choices = new ArrayList<>();
    for (int bits = 0; bits < 1 << REFUSABLE.size(); bits++) {
      Set<Label> choice = EnumSet.noneOf(Label.class);
      for (int i = 0; i < REFUSABLE.size(); i++) {
        if ((bits >> i & 1) == 1) {
          choice.add(REFUSABLE.get(i));
        }
      }
      choices.add(choice);
    }
    return choices;
  }

  private static Map<String, Object> wish(Set<Label> refused) {
    return Map.of("off", refused.stream().map(Label::word).toList(), "small", 0);
  }

  /** The characters of each label when some are refused, and in all. */
  private static Map<String, Object> counted(Run run, Entry entry, Set<Label> refused) {
    NormalText text = run.corpus().text(entry.document());
    Map<String, Object> counts = new TreeMap<>();
    for (Label label : Label.values()) {
      counts.put(label.word(), 0);
    }
    counts.put("total", 0);
    for (LabelledSpan span : entry.labels()) {
      Label label = span.reasons().labelWithout(refused).orElseThrow();
      int characters = text.counted(span.characters());
      counts.merge(label.word(), characters, (a, b) -> (int) a + (int) b);
      counts.merge("total", label.isOverlap() ? characters : 0, (a, b) -> (int) a + (int) b);
    }
    return counts;
  }
}
