package taohua.browser;

import java.nio.file.Path;

/** Speeches in which every reason for reuse occurs, and one that two reasons explain. */
final class Reasons {
  private static final String RAFT = "老河口的木排还没有靠岸，岸上记账的人已经把潮水写成了三行，一行写给船东，一行写给挑夫，一行写给自己夜里反复掂量。";
  private static final String KILN = "砖窑的火候从来不由窑主说了算，风向偏一寸，满窑的青砖就要哑一半，所以看火的老人宁可整夜不睡也不肯替人喝一杯喜酒。";
  private static final String BEES = "养蜂的人家把箱子搬过七道山梁，才知道同样一坡荞麦花，阴面先开，阳面先谢，收蜜的日子早一天是水，晚一天是空。";
  private static final String WELL = "打井队在塬上钻了四十一天，第四十二天早上听见地底下有人咳嗽似的响了一声，全村提着铁桶站到井台边，没有一个人说话。";
  private static final String LAMP = "修钟表的师傅把灯芯剪到半粒米高，说亮了晃眼，暗了出错，做细活的人一辈子就在这半粒米里头找分寸。";

  private static final String TIDE = "赶海的老人教孩子认潮，不看月历，看石缝里的青蟹往哪一边挪，挪得早，当晚的水就大，拴船的绳子要多打一个结。";

  private Reasons() {}

  /** Writes the speeches into a folder that exists, and the permitted text into {@code allowed}. */
  static Path into(Path folder, Path allowed) {
    Saved.write(allowed.resolve("outline.txt"), BEES + "\n");
    Saved.write(folder.resolve("1.txt"), speech("2020年1月8日", "市长", "郗长庚", KILN, WELL, LAMP, TIDE));
    Saved.write(
        folder.resolve("2.txt"),
        speech("2020年9月3日", "市长", "郗长庚", KILN, "今年头一件事是把账算清，算给自己看，也算给别人看。"));
    Saved.write(folder.resolve("3.txt"), speech("2021年6月2日", "市长", "夏侯澈", TIDE, RAFT));
    Saved.write(
        folder.resolve("4.txt"),
        speech("2022年6月2日", "市长", "夏侯澈", TIDE, BEES, "去年说过的话，今天还要一句一句对着账本再说。"));
    Saved.write(
        folder.resolve("5.txt"),
        "在全县冬修会议上的讲话\n（2022年11月9日）\n沂浦县县长 令狐晏\n\n同志们：\n"
            + WELL
            + "\n市长郗长庚同志曾经指出：“"
            + LAMP.replace("。", "")
            + "”。这句话要记在心里。\n"
            + RAFT
            + "\n");
    return folder;
  }

  private static String speech(String date, String role, String name, String... paragraphs) {
    return "在全市冬修工作会议上的讲话\n（"
        + date
        + "）\n澜溪市"
        + role
        + " "
        + name
        + "\n\n同志们：\n"
        + String.join("\n", paragraphs)
        + "\n";
  }
}
