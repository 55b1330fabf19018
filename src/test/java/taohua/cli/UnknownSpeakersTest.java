package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownSpeakersTest {
  @TempDir private Path folder;

  @Test
  void theOverviewSaysHowManySpeakersAreUnknownAndWhatThatDoes() {
    write("春耕.txt", "同志们：\n春耕不等人，渠要先清，种要先晒，农机要在惊蛰前检修一遍。\n");
    write("防汛.txt", "同志们：\n汛期快到了，堤坝要一段一段查，沙袋要一垛一垛数。\n");
    assertThat(overview()).contains("2 篇看不出发言人", "--officials");
    assertThat(overview("--lang", "en")).contains("Speakers not known: 2 documents");
  }

  @Test
  void whereAllAreKnownItSaysNothing() {
    write("春耕.txt", "在春耕会议上的讲话\n青河县县长 闻小舟\n同志们：\n春耕不等人，渠要先清，种要先晒。\n");
    assertThat(overview()).doesNotContain("看不出发言人");
  }

  private void write(String name, String text) {
    Speeches.write(folder.resolve("in").resolve(name), text);
  }

  private String overview(String... options) {
    Path out = folder.resolve("out" + options.length);
    String[] arguments = new String[options.length + 4];
    arguments[0] = "report";
    arguments[1] = folder.resolve("in").toString();
    arguments[2] = "-o";
    arguments[3] = out.toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    Outcome.of((Object[]) arguments);
    return Speeches.read(out.resolve("index.html"));
  }
}
