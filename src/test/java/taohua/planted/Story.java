package taohua.planted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import taohua.engine.Analysis;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.hint.Hints;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.files.Source;
import taohua.table.Tables;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.When;

/** Speeches of officials who do not exist, told one by one and then compared. */
public final class Story {
  /** A paragraph that nobody else would write; holds 我市, 栖梧 and a year. */
  public static final String LAMPS =
      "夜里十一点，老城根的灯一盏一盏灭下去，只有锅炉房还亮着。2021年我市把七十二座锅炉房挨个摸了一遍，"
          + "栖梧的老师傅说，炉膛里的火好比自家灶上的饭，离不得人。这句话要刻在每一位值守人员的心里头。";

  /** Another one, without any name. */
  public static final String BRIDGES =
      "桥墩底下的裂缝不会说话，可是它一年比一年宽。去年汛前养护班下河量了三回，量一回报一回，报上去的单子压在抽屉里睡了整整九个月，"
          + "等到货车把栏杆撞断才有人翻出来看，这样的教训一次就够了。";

  /** A third one. */
  public static final String WELLS =
      "井水浑了三天才有人去问，问到村头，说是上游在洗砂；问到上游，说是夜里偷着洗的。偷的人有名有姓，看见的人也有名有姓，"
          + "偏偏写进台账的只有五个字：原因待查明。以后谁再写这五个字，谁就搬到井边去住。";

  // What everybody has tells nothing; among these, a shared paragraph is rare.
  private static final int OTHERS = 24;

  private final List<Read> read = new ArrayList<>();

  public Story() {
    Random random = new Random(7);
    for (int other = 0; other < OTHERS; other++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 120; i++) {
        text.append((char) (0x4e00 + random.nextInt(0x2000)));
      }
      Official official = official("旁" + (char) ('甲' + other), "远方省", Level.PROVINCE);
      tells("z" + other + ".txt", official, "2019", text + "。");
    }
  }

  /** A speech; an empty date is none. */
  public Story tells(String id, Official who, String date, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      spans.add(Paragraph.of(text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append('\n');
    }
    Optional<When> when = date.isEmpty() ? Optional.empty() : When.parse(date, When.Kind.DELIVERED);
    Heading heading = new Heading("讲话", who, when, Optional.empty(), Map.of());
    Document document = new Document(id, heading, text.toString(), spans);
    read.add(new Read(new Source(id, Path.of(id), "00"), document, List.of(), List.of()));
    return this;
  }

  public static Official official(String name, String place, Level level) {
    return new Official(name, "书记", place, Optional.of(level), "");
  }

  public Run run() {
    return run(read);
  }

  public Run shuffled(long seed) {
    List<Read> other = new ArrayList<>(read);
    Collections.shuffle(other, new Random(seed));
    return run(other);
  }

  public Hints hints() {
    return run().findings().hints();
  }

  public Tables tables() {
    return run().findings().tables();
  }

  private static Run run(List<Read> documents) {
    Gathered gathered = new Gathered(documents, List.of(), List.of(), List.of());
    return Analysis.run(
        gathered, Supplements.NOTHING, Options.DEFAULT.withThreads(2), Progress.NONE);
  }
}
