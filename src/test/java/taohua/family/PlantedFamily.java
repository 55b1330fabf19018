package taohua.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A template with its fillings, made up from a seed: which text is fixed, and what each witness
 * fills in. Officials and places do not exist.
 */
record PlantedFamily(
    List<String> fixed, List<String> kinds, List<List<String>> fillers, List<String> texts) {
  // A name in brackets is a slot.
  private static final List<String> SENTENCES =
      List.of(
          "前不久，我到[place]的一个老小区走访，住户们最操心的还是冬天的暖气热不热。",
          "从账面上看，去年修好的农村公路有[number]公里，可是雨水一来，塌方的路段仍旧不少。",
          "散会之后，由[person]同志牵头，把大家提的意见逐条过一遍，能办的当场就办。",
          "请[office]把责任清单贴到墙上，谁的活谁来干，干不完不许推给别人。",
          "这项工程务必在[date]之前完工，拖一天就要多付一天的代价。",
          "眼下最要紧的任务是[free]，别的事情都可以往后放一放。",
          "我们粗粗算过，全年还差[number]万元的缺口，要靠自己勒紧裤带来补。",
          "大家不妨去看看[place]的做法，人家的底子并不比我们厚，办法却比我们多。",
          "会前我翻了翻台账，截至[date]，群众来信里有一半说的是同一件事。",
          "有些干部一提起[free]就摇头，说到底是心里没有装着老百姓。",
          "分管负责人[person]同志在基层蹲了半个月，回来写的材料很扎实，值得一读。",
          "对拖着不办的单位，由[office]点名通报，年底算总账的时候一并算进去。",
          "[place]由[person]同志牵头，[office]配合，[date]前把清单报上来。",
          "先把[free]这件事办好，再用[number]万元去[free]，两头都不能耽误。",
          "[office]会同[place]，在[date]以前把[number]户的情况摸准。",
          "由[person]同志盯住[free]，[date]再开会对账。",
          "仓库里的物资要盘点清楚，缺什么就补什么，不要等水漫到门口才想起沙袋。",
          "学校门口的路灯坏了几个月没人管，这样的小事恰恰最伤人心。",
          "账本要公开，让每一户都看得见钱是怎么花出去的，花得值不值。",
          "年轻人愿不愿意留下来，要看有没有活干、有没有房住、有没有盼头。");

  private static final List<String> PLACES =
      List.of("云汀市", "霁湖县", "枕石区", "栗坪镇", "望潮市", "磐岭县", "雾垭乡", "松陉市", "桐坞县", "砚池区", "岚口镇", "栖霞沟村");
  private static final List<String> PERSONS =
      List.of("闻知远", "卓听雨", "邬樵", "鲁稼先", "柳承宇", "高望舒", "罗青岩", "韩牧之", "苏砚秋", "沈怀瑾", "田守拙", "谢临川");
  private static final List<String> OFFICES =
      List.of("市应急局", "县住建局", "区教育局", "市政府办公室", "县委督查室", "镇纪委", "市财政局", "县水务局", "区城管局", "乡党委");
  private static final List<String> DEEDS =
      List.of(
          "疏通积压多年的排水暗渠",
          "把冷库建到田间地头",
          "整修危桥险路",
          "补齐村卫生室的药品",
          "让外出打工的人领到工钱",
          "清退违规占用的耕地",
          "打通断头路",
          "安置好库区的移民",
          "改造老旧电网",
          "保住一方清水");
  private static final List<String> SWAPS =
      List.of(
          "最要紧>最关键", "大家>各位", "不少>很多", "请>望", "务必>必须", "值得>应当", "不要>别", "看看>瞧瞧", "恰恰>正好", "清楚>明白");

  /** A family of that many witnesses; some of them with a light edit. */
  static PlantedFamily of(long seed, int witnesses, double edited) {
    Random random = new Random(seed);
    List<String> sentences = new ArrayList<>(SENTENCES);
    java.util.Collections.shuffle(sentences, random);
    List<String> fixed = new ArrayList<>(List.of(""));
    List<String> kinds = new ArrayList<>();
    for (String sentence : sentences.subList(0, 4 + random.nextInt(5))) {
      String[] parts = sentence.split("[\\[\\]]", -1);
      fixed.set(fixed.size() - 1, fixed.get(fixed.size() - 1) + parts[0]);
      for (int p = 1; p < parts.length; p += 2) {
        kinds.add(parts[p]);
        fixed.add(parts[p + 1]);
      }
    }
    List<List<String>> fillers = new ArrayList<>();
    for (String kind : kinds) {
      fillers.add(fillers(kind, witnesses, random));
    }
    List<String> texts = new ArrayList<>();
    for (int w = 0; w < witnesses; w++) {
      boolean edits = random.nextDouble() < edited;
      int where = random.nextInt(fixed.size());
      StringBuilder text = new StringBuilder();
      for (int f = 0; f < fixed.size(); f++) {
        text.append(edits && f == where ? edit(fixed.get(f), random) : fixed.get(f));
        text.append(f < kinds.size() ? fillers.get(f).get(w) : "");
      }
      texts.add(text.toString());
    }
    return new PlantedFamily(fixed, kinds, fillers, texts);
  }

  /** How much of the texts the slots take. */
  double slotShare() {
    long slots = fillers.stream().flatMap(List::stream).mapToInt(String::length).sum();
    return (double) slots / texts.stream().mapToInt(String::length).sum();
  }

  // At least two in three witnesses have a filler of their own as far as there are enough.
  private static List<String> fillers(String kind, int witnesses, Random random) {
    List<String> pool = new ArrayList<>();
    switch (kind) {
      case "place" -> pool.addAll(PLACES);
      case "person" -> pool.addAll(PERSONS);
      case "office" -> pool.addAll(OFFICES);
      case "free" -> pool.addAll(DEEDS);
      default -> {
        for (int i = 0; i < 12; i++) {
          pool.add(
              kind.equals("number")
                  ? String.valueOf(11 + random.nextInt(900))
                  : (1 + i) + "月" + (1 + random.nextInt(28)) + "日");
        }
      }
    }
    java.util.Collections.shuffle(pool, random);
    List<String> fillers = new ArrayList<>();
    for (int w = 0; w < witnesses; w++) {
      fillers.add(pool.get(w % pool.size()));
    }
    java.util.Collections.shuffle(fillers, random);
    return fillers;
  }

  private static String edit(String text, Random random) {
    for (String swap : SWAPS) {
      String[] words = swap.split(">", -1);
      if (text.contains(words[0]) && random.nextBoolean()) {
        return text.replaceFirst(words[0], words[1]);
      }
    }
    int at = text.indexOf('的');
    return at > 1 && at < text.length() - 2 ? text.substring(0, at) + text.substring(at + 1) : text;
  }
}
