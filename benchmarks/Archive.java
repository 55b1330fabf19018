import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes an archive of speeches as JSON lines: {@code java benchmarks/Archive.java 1000 8000}. Of
 * each document's paragraphs one in ten is another's with some words exchanged, and one sentence in
 * eight is one that everybody has; the rest is words in no order. The same arguments give the same
 * bytes.
 */
final class Archive {
  private static final String[] WORDS =
      ("推进 落实 发展 群众 基层 服务 项目 资金 道路 水库 学校 医院 村庄 产业 企业 市场 安全 检查 整改 责任 干部 培训"
              + " 粮食 果园 茶叶 养殖 加工 物流 仓储 就业 社保 养老 托育 环境 河道 垃圾 绿化 能源 电网 气象 防汛 抗旱"
              + " 排查 隐患 窗口 审批 材料 时限 办事 热线 巡查 网格 社区 邻里 文化 图书 体育 旅游 民宿 古镇 码头 渡口")
          .split(" ");
  private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许";
  private static final String PLACES = "栖枕磐望澄岚槐渡芦汀砚霁";

  private final SplittableRandom random = new SplittableRandom(8);
  private final List<String> common = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();

  public static void main(String... args) {
    new Archive().write(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
  }

  private void write(int documents, int characters) {
    for (int i = 0; i < 200; i++) {
      common.add(sentence());
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (int d = 0; d < documents; d++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < characters) {
        text.append(paragraph()).append("\\n");
      }
      int official = random.nextInt(Math.max(3, documents / 5));
      out.printf(
          "{\"id\":\"d%06d\",\"official\":\"%s\",\"place\":\"%s市\",\"date\":\"%d-%02d-%02d\",\"text\":\"%s\"}%n",
          d,
          "" + SURNAMES.charAt(official % 20) + WORDS[official / 20 % WORDS.length],
          "" + PLACES.charAt(official % 12) + PLACES.charAt(official / 12 % 12),
          2015 + random.nextInt(10),
          1 + random.nextInt(12),
          1 + random.nextInt(28),
          text);
    }
    out.flush();
  }

  private String paragraph() {
    if (!paragraphs.isEmpty() && random.nextInt(10) == 0) {
      String taken = paragraphs.get(random.nextInt(paragraphs.size()));
      return taken.replace(word(), word()).replace(word(), word());
    }
    StringBuilder paragraph = new StringBuilder();
    while (paragraph.length() < 200) {
      paragraph.append(random.nextInt(8) == 0 ? common.get(random.nextInt(200)) : sentence());
    }
    paragraphs.add(paragraph.toString());
    return paragraph.toString();
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder();
    for (int clause = 0; clause < 3; clause++) {
      for (int i = 4 + random.nextInt(5); i > 0; i--) {
        sentence.append(word());
      }
      sentence.append(clause < 2 ? "，" : "。");
    }
    return sentence.toString();
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }
}
