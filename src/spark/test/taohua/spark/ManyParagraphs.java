package taohua.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Writes records with all that a cluster must not stumble over: copies, families of every size, a
 * template that thousands share, a sentence that most have, short and odd paragraphs, records
 * without an id or with that of another, and lines that are no records. The same number of
 * paragraphs gives the same bytes.
 */
final class ManyParagraphs {
  private static final String[] WORDS =
      ("推进 落实 发展 群众 基层 服务 项目 资金 道路 水库 学校 医院 村庄 产业 企业 市场 安全 检查 整改 责任 干部 培训"
              + " 粮食 果园 茶叶 养殖 加工 物流 仓储 就业 社保 养老 托育 环境 河道 垃圾 绿化 能源 电网 气象 防汛 抗旱"
              + " 排查 隐患 窗口 审批 材料 时限 办事 热线 巡查 网格 社区 邻里 文化 图书 体育 旅游 民宿 古镇 码头 渡口")
          .split(" ");
  private static final String EVERYBODYS = "我们要把各项工作抓紧抓实抓出成效让人民群众有更多的获得感。";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SplittableRandom random = new SplittableRandom(17);
  private final List<String> written = new ArrayList<>();
  private final String[] template = words(60);

  private ManyParagraphs() {}

  /** Writes two files of lines, one of them of records without ids. */
  static void write(Path folder, int paragraphs) throws IOException {
    ManyParagraphs many = new ManyParagraphs();
    Files.createDirectories(folder);
    try (Writer named = Files.newBufferedWriter(folder.resolve("named.jsonl"));
        Writer unnamed = Files.newBufferedWriter(folder.resolve("unnamed.jsonl"))) {
      for (int i = 0; i < paragraphs; i += 2) {
        boolean isNamed = many.random.nextInt(3) > 0;
        Map<String, String> record = new LinkedHashMap<>();
        if (isNamed) {
          // Some twice, and in no order.
          record.put("id", "件" + many.random.nextInt(paragraphs * 20));
        }
        record.put("text", many.paragraph() + "\n" + many.paragraph());
        Writer to = isNamed ? named : unnamed;
        to.write(JSON.writeValueAsString(record) + "\n");
        if (many.random.nextInt(1000) == 0) {
          to.write(Stream.of("\n", "no record\n", "{\"text\":\" \"}\n").toList().get(i % 3));
        }
      }
    }
  }

  /** Writes a file of records with ids of their own. */
  static void writeNamed(Path file, int paragraphs) throws IOException {
    ManyParagraphs many = new ManyParagraphs();
    try (Writer to = Files.newBufferedWriter(file)) {
      for (int i = 0; i < paragraphs; i++) {
        Map<String, String> record = new LinkedHashMap<>();
        record.put("编号", "件" + Integer.reverse(i));
        record.put("正文", many.paragraph());
        to.write(JSON.writeValueAsString(record) + "\n");
      }
    }
  }

  /** The texts below folders as records of one file. */
  static void writeTexts(List<Path> folders, Path file) throws IOException {
    try (Writer to = Files.newBufferedWriter(file)) {
      for (Path folder : folders) {
        try (Stream<Path> texts = Files.list(folder)) {
          for (Path text : texts.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
            Map<String, String> record = new LinkedHashMap<>();
            record.put("id", folder.getFileName() + "/" + text.getFileName());
            record.put("text", Files.readString(text));
            to.write(JSON.writeValueAsString(record) + "\n");
          }
        }
      }
    }
  }

  private String paragraph() {
    int kind = random.nextInt(20);
    String text =
        switch (kind) {
          case 0, 1 -> String.join("", changed(template.clone(), random.nextInt(12)));
          case 2 -> taken();
          case 3, 4 -> String.join("", changed(split(taken()), 1 + random.nextInt(8)));
          case 5 -> EVERYBODYS + EVERYBODYS;
          case 6 -> String.join("", words(random.nextInt(9)));
          default -> String.join("", words(15 + random.nextInt(60)));
        };
    if (kind > 6 && random.nextInt(4) == 0) {
      text += EVERYBODYS;
    }
    if (written.size() < 5000) {
      written.add(text);
    }
    return text;
  }

  private String taken() {
    return written.isEmpty() ? "" : written.get(random.nextInt(written.size()));
  }

  private static String[] split(String text) {
    return text.isEmpty() ? new String[] {""} : text.split("(?<=\\G..)");
  }

  private String[] changed(String[] words, int times) {
    for (int i = 0; i < times; i++) {
      words[random.nextInt(words.length)] = WORDS[random.nextInt(WORDS.length)];
    }
    return words;
  }

  private String[] words(int count) {
    String[] words = new String[count];
    for (int i = 0; i < count; i++) {
      words[i] = WORDS[random.nextInt(WORDS.length)];
    }
    return words;
  }
}
