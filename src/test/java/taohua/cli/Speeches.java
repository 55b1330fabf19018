package taohua.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Three speeches of officials who do not exist; the second takes a paragraph from the first. */
public final class Speeches {
  static final String SOURCE =
      """
      在全市河湖管护工作会议上的讲话
      （2022年3月15日）
      临漪市市长 单于归

      同志们：
      河湖管护最怕的是雨后一阵风。去年汛期，我们在漪水沿线走了十七个渡口，看见三处护坡被悄悄挖开，两处闸口堆着没人认领的网箱，岸上的公示牌却还写着每日巡查。牌子不会说谎，说谎的是我们自己的脚步。
      今年要把账本摊到桥头上，哪一段归谁、哪一天去过、看见了什么，都写在老百姓伸手就能翻到的地方。
      """;

  static final String COPY =
      """
      在全县水利工作推进会上的讲话
      （2022年9月2日）
      柘塘县县长 钟离朔

      同志们：
      河湖管护最怕的是雨后一阵风。去年汛期，我们在柘水沿线走了十七个渡口，看见三处护坡被悄悄挖开，两处闸口堆着没人认领的网箱，岸上的公示牌却还写着每日巡查。牌子不会说谎，说谎的是我们自己的脚步。
      我县没有大江大河，沟渠塘堰却有两千多处，哪一处堵了，淹的都是乡亲们一年的收成。
      """;

  static final String OTHER =
      """
      在全区养老服务座谈会上的讲话
      （2021年11月8日）
      望鹤区区长 澹台青

      同志们：
      巷子里的老人最盼的不是新楼，是楼下有一张坐得稳的长椅，是药店晚上九点还亮着灯，是有人敲门时喊得出他们的名字。
      食堂的饭要软一点，台阶要矮一点，志愿者的电话要接得快一点，这些小事办好了，老人的日子就宽了。
      """;

  private Speeches() {}

  /** Writes the three as {@code a.txt}, {@code b.txt} and {@code c.txt}; gives the folder. */
  public static Path into(Path folder) {
    write(folder.resolve("a.txt"), SOURCE);
    write(folder.resolve("b.txt"), COPY);
    write(folder.resolve("c.txt"), OTHER);
    return folder;
  }

  static Path write(Path file, String text) {
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
