package taohua.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Forty names of persons and places who do not exist, of all kinds, written into speeches, records,
 * a table of officials and names of files in all the ways that an anonymous report must know.
 */
final class PlantedNames {
  private static final List<Speaker> SPEAKERS =
      List.of(
          new Speaker("闻景澄", "市长", "岚川省栖梧市", "闻景澄|景澄|岚川|栖梧"),
          new Speaker("韓鶴齡", "縣長", "鷺灣縣", "韓鶴齡|鶴齡|鷺灣"),
          new Speaker("阿不都热合曼·买买提", "州长", "卡孜里自治州", "阿不都热合曼|买买提|卡孜里"),
          new Speaker("Edwin Thornbury", "市长", "Larkfield市", "thornbury|edwin|larkfield"),
          new Speaker("祁3川", "政委", "岚川建设兵团第8师", "祁3川|祁三川|第8师|第八师|岚川建设兵团"),
          new Speaker("邴", "团长", "101团", "邴|101团|一〇一团|一零一团|一百零一团"),
          new Speaker("欧阳砚秋", "矿长", "3号矿区", "欧阳砚秋|砚秋|3号矿区|三号矿区"),
          new Speaker("O’Rourke", "镇长", "云庐镇", "rourke|云庐"),
          new Speaker(
              "Ŝtevan Åkerlund",
              "市长",
              "Österwik市",
              "ŝtevan|åkerlund|stevan|akerlund|österwik|osterwik"),
          new Speaker("单于归", "市长", "临漪市", "单于归|临漪"),
          new Speaker("钟离朔", "县长", "柘塘县", "钟离朔|柘塘"),
          new Speaker("澹台青", "区长", "望鹤区", "澹台青|望鹤"),
          new Speaker("李××", "局长", "苍梧泽区", "李××|苍梧泽"),
          new Speaker("高峰", "县长", "嵊县", "高峰|嵊县"),
          new Speaker("𠮷田𣘺", "乡长", "𡋯山乡", "𠮷田𣘺|𡋯山"),
          new Speaker("归海遥", "旗长", "泠水旗", "归海遥|泠水"),
          new Speaker("Wu-17", "主任", "鹿砦街道", "wu17|鹿砦"),
          new Speaker("慕容漱", "区长", "岚川省漱玉市枕云区", "慕容漱|漱玉|枕云"),
          new Speaker("濮阳璟", "书记", "槐荫坞村", "濮阳璟|槐荫坞"),
          new Speaker("多吉次仁", "县长", "措勒县", "多吉次仁|措勒"));

  /** What the fields of records and of the table of officials name beside. */
  private static final List<String> OTHERS =
      List.of("云岫水务集团", "13912345678", "series-q7", "draft-zhongli", "broken-shanyu", "临漪的朋友");

  // Three or four speeches have each in common.
  private static final List<String> SHARED =
      List.of(
          "河湖管护最怕的是雨后一阵风。去年汛期，我们沿河走了十七个渡口，看见护坡被悄悄挖开，闸口堆着没人认领的网箱，岸上的公示牌却还写着每日巡查。",
          "巷子里的老人最盼的不是新楼，是楼下有一张坐得稳的长椅，是药店晚上还亮着灯，是有人敲门时喊得出他们的名字。",
          "山上的果子熟了卖不掉，不怪果子不甜，怪的是路不好走、冷库不够用、秤杆子不在乡亲们自己手里。",
          "学校门口的斑马线谁来画，校车谁来接，饭堂的菜谁来尝，这些事写在纸上容易，落到早晨七点半最难。",
          "窗口办事要让人少跑腿，先得自己多跑腿：把表格并一并，把章减一减，把电话接起来，把话说明白。",
          "修渠要赶在开春以前，清淤要清到最后一里，闸门的钥匙交给谁，谁就要在雨夜里睡不着觉。");

  /** Ordinary words near the names, which stay. */
  static final String KEPT = "全市上下、我市、市委市政府、全县、城市建设，都要把账本摊到桥头上。";

  private record Speaker(String name, String role, String place, String hidden) {}

  private PlantedNames() {}

  /** All that may stand nowhere. */
  static List<String> hidden() {
    List<String> hidden = new ArrayList<>(OTHERS);
    SPEAKERS.forEach(speaker -> hidden.addAll(List.of(speaker.hidden().split("\\|"))));
    return hidden;
  }

  /** Writes them; the first file is the one to check. */
  static Path into(Path folder) {
    StringBuilder table =
        new StringBuilder("file,official,role,place,series,note,organisation,phone\n");
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < SPEAKERS.size(); i++) {
      Speaker speaker = SPEAKERS.get(i);
      Speaker other = SPEAKERS.get((i + 1) % SPEAKERS.size());
      String text = text(speaker, other, i);
      if (i % 3 == 2) {
        records.append(record(speaker, text));
        continue;
      }
      String file = (i == 0 ? "0-" : "") + speaker.name() + "-" + speaker.place() + ".txt";
      Speeches.write(folder.resolve("in").resolve(file), text);
      table.append(
          "%s,%s,%s,%s,%s,临漪的朋友,云岫水务集团,13912345678\n"
              .formatted(
                  file,
                  speaker.name(),
                  speaker.role(),
                  speaker.place(),
                  i == 3 ? "series-q7" : ""));
    }
    table.append("draft-zhongli.txt,钟离朔,县长,柘塘县,,,,\n");
    Speeches.write(folder.resolve("in/records-单于归.jsonl"), records.toString());
    Speeches.write(folder.resolve("in/broken-shanyu.txt"), "");
    Speeches.write(folder.resolve("in/栖梧市.xyz"), "闻景澄");
    Speeches.write(folder.resolve("officials.csv"), table.toString());
    return folder.resolve("in");
  }

  private static String record(Speaker one, String text) {
    return "{\"id\":\"%s\",\"title\":\"%s在%s的讲话\",\"official\":\"%s\",\"role\":\"%s\",\"place\":\"%s\",\"author\":\"%s\",\"text\":\"%s\"}%n"
        .formatted(
            "speech-" + one.name(),
            one.name(),
            one.place(),
            one.name(),
            one.role(),
            one.place(),
            one.name(),
            text.replace("\n", "\\n"));
  }

  private static String text(Speaker one, Speaker other, int day) {
    String name = one.name();
    String unit = one.place().replaceFirst("^岚川省|^岚川建设兵团", "");
    return """
    在%s会议上的讲话
    （2022年3月%d日）
    %s%s %s

    同志们：
    %s%s
    %s同志在%s说，%s%s强调，请%s同志也来讲一课。%s的路，%s书记走过。
    %s、%s、%s、%s。
    %s
    %s在线指导，网址www.x%sy.cn，http://x.cn/?q=%s&p=%s，%s。
    云岫水务集团来过，电话13912345678。%s
    """
        .formatted(
            unit,
            day + 1,
            one.place(),
            one.role(),
            name,
            SHARED.get(day % SHARED.size()),
            KEPT,
            name,
            one.place(),
            name,
            one.role(),
            other.name(),
            other.place(),
            other.name(),
            inOtherWritings(name),
            spread(unit, " "),
            spread(unit, "\u200b")
                + Normalizer.normalize(unit, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
            numbers(unit),
            head(name),
            tail(name),
            name.equals("高峰") ? "" : name,
            URLEncoder.encode(name, StandardCharsets.UTF_8),
            URLEncoder.encode(unit, StandardCharsets.UTF_8),
            name.equals("高峰") ? "" : entities(name),
            KEPT);
  }

  private static String inOtherWritings(String name) {
    if (name.equals("高峰")) {
      return "（高峰）、县长 高峰说、高　峰同志、高峰县长";
    }
    return String.join(
        "、",
        spread(name, " "),
        spread(name, "　"),
        spread(name, "\u200b"),
        name.replace('·', '•'),
        name.replace('·', '.'),
        name.toUpperCase(Locale.ROOT),
        wide(name),
        numbers(name),
        name.replace(' ', '.') + "@mail.cn",
        "x" + name + "y",
        Normalizer.normalize(name, Normalizer.Form.NFD),
        Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
        traditional(name));
  }

  private static String traditional(String name) {
    return name.replace("闻景", "聞景").replace("单于归", "單於歸").replace("欧阳砚", "歐陽硯").replace("钟离", "鍾離");
  }

  private static String numbers(String name) {
    return name.replace("101", "一百零一")
        + "、"
        + name.replace("101", "一零一")
        + "、"
        + name.replace('8', '八').replace('3', '三').replace("101", "一〇一");
  }

  private static String spread(String name, String between) {
    List<String> signs = name.codePoints().mapToObj(Character::toString).toList();
    return String.join(between, signs);
  }

  private static String wide(String name) {
    StringBuilder wide = new StringBuilder();
    name.codePoints().forEach(c -> wide.appendCodePoint(c > ' ' && c <= '~' ? c + 0xFEE0 : c));
    return wide.toString();
  }

  private static String entities(String name) {
    StringBuilder entities = new StringBuilder();
    name.codePoints().forEach(c -> entities.append("&#").append(c).append(';'));
    return entities.toString();
  }

  // At a line's end, and again at the beginning of the next.
  private static String head(String name) {
    return name.equals("高峰") ? name : "来的是" + name.substring(0, name.offsetByCodePoints(0, 1));
  }

  private static String tail(String name) {
    return name.equals("高峰") ? "" : name.substring(name.offsetByCodePoints(0, 1));
  }
}
