package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.serve.Caller.encoded;
import static taohua.serve.Caller.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.serve.Caller;

/**
 * The server over an index, as a process of its own; {@code -Dtaohua.kills=N} kills it so often.
 */
class ServeCommandTest {
  private static final int KILLS = Integer.getInteger("taohua.kills", 2);

  @TempDir private Path folder = Path.of("");
  private Path home = Path.of("");
  private Path index = Path.of("");

  @BeforeEach
  void makeAnIndex() throws Exception {
    home = Files.createDirectories(folder.resolve("home"));
    Path speeches = Speeches.into(folder.resolve("speeches"));
    index = folder.resolve("archive.idx");
    assertThat(Outcome.of("index", "add", index, speeches, "-q").code()).isZero();
  }

  @Test
  void aHomeThatTakesNothingIsNoTroubleToWhoHasAnArchive() throws Exception {
    Files.createFile(home.resolve(".taohua"));
    try (ServedDesk desk = ServedDesk.of(home, "--against", index, "--lang", "en")) {
      assertThat(json(desk.caller().get("/api/state")).path("documents").asInt()).isEqualTo(3);
    }
  }

  @Test
  void whoHasNoArchiveAndNoHomeIsToldWhatToDo() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    String before = System.setProperty("user.home", file.toString());
    try {
      Outcome none = Outcome.of("serve", "--no-browser", "--port", "7399");
      assertThat(none.code()).isEqualTo(ExitCode.COULD_NOT_FINISH);
      assertThat(none.err()).contains("家目录 " + file + " 里又不能新建", "--against");
    } finally {
      System.setProperty("user.home", before);
    }
  }

  @Test
  void whatIsAddedIsFoundAndComparedWithAndGoneWhenItIsRemoved() throws Exception {
    String draft = Speeches.SOURCE.replace("市长 单于归", "市委书记 东里原").replace("2022年3月15日", "2023年3月1日");
    String phrase = "/api/phrases?q=" + encoded("楼下有一张坐得稳的长椅,灯亮到九点半");
    try (ServedDesk desk = ServedDesk.of(home, "--against", index, "--lang", "en")) {
      Caller caller = desk.caller();
      JsonNode state = json(caller.get("/api/state"));
      assertThat(state.path("documents").asInt()).isEqualTo(3);
      assertThat(state.path("index").asText()).isEqualTo(index.toString());
      assertThat(json(caller.get(phrase)).path("found").asInt()).isZero();
      String news = Speeches.OTHER.replace("长椅", "长椅,灯亮到九点半").replace("澹台青", "公冶白");
      JsonNode added =
          caller.job("/api/documents?name=" + encoded("新来/养老.txt"), news).path("result");
      assertThat(added.path("added").toString()).isEqualTo("[\"养老.txt\"]");
      assertThat(added.path("of").asInt()).isEqualTo(4);
      assertThat(json(caller.get(phrase)).path("uses").get(0).path("name").asText())
          .isEqualTo("公冶白");
      assertThat(lines(caller, news.replace("望鹤区", "望鹿区").replace("公冶白", "公冶黑")))
          .contains("养老.txt");
      // Another one under the same name takes nobody's place.
      JsonNode twice = caller.job("/api/documents?name=" + encoded("养老.txt"), draft);
      assertThat(twice.path("result").path("added").get(0).asText()).matches("\\d.*/养老\\.txt");
      JsonNode same = json(caller.post("/api/documents?name=" + encoded("养老.txt"), news));
      assertThat(same.path("unchanged").asInt()).isEqualTo(1);
      assertThat(same.path("added")).isEmpty();
      String one = "/api/documents?id=" + encoded("养老.txt");
      assertThat(json(caller.delete(one)).path("removed").asInt()).isEqualTo(1);
      assertThat(json(caller.delete(one)).path("removed").asInt()).isZero();
      assertThat(json(caller.get(phrase)).path("found").asInt()).isZero();
    }
    assertThat(Outcome.of("index", "verify", index, "-q").code()).isZero();
    assertThat(Outcome.of("index", "list", index).out()).doesNotContain("公冶白").contains("东里原");
    assertThat(left()).as("left behind").isEmpty();
  }

  private static String lines(Caller caller, String draft) throws Exception {
    return json(caller.post("/api/checks?name=a.txt", draft)).path("lines").toString();
  }

  /** What a server left among the temporary files. */
  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void checksSayWhatTheCommandSays() throws Exception {
    Path draft =
        Files.writeString(folder.resolve("draft.txt"), Speeches.COPY.replace("钟离朔", "钟离望"));
    Path sheet = folder.resolve("sheet.json");
    Outcome command =
        Outcome.of("check", draft, "--against", index, "--format", "json", "-o", sheet, "-q");
    assertThat(command.code()).as(command.err()).isZero();
    try (ServedDesk desk = ServedDesk.of(home, "--against", index)) {
      Caller caller = desk.caller();
      JsonNode told = json(caller.post("/api/checks?name=draft.txt", Files.readAllBytes(draft)));
      HttpResponse<String> answer = caller.get(told.path("json").asText());
      assertThat(answer.body()).isEqualTo(Files.readString(sheet));
    }
  }

  @Test
  void whileAnotherProgramWritesToTheIndexNothingIsAddedAndThatIsSaid() throws Exception {
    try (ServedDesk desk = ServedDesk.of(home, "--against", index, "--lang", "en");
        taohua.index.IndexWriter writer = taohua.index.IndexWriter.open(index)) {
      HttpResponse<String> answer =
          desk.caller().post("/api/documents?name=a.txt", Speeches.OTHER + "新");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(json(answer).path("error").asText()).contains("archive.idx");
      assertThat(writer).isNotNull();
    }
  }

  @Test
  void whatAnotherProgramAddsOrRemovesIsSeenByTheNextWhoAsks() throws Exception {
    Path more = Files.createDirectory(folder.resolve("more"));
    Files.writeString(more.resolve("新.txt"), Speeches.OTHER.replace("澹台青", "公冶白"));
    String phrase = "/api/documents?q=" + encoded("公冶白");
    try (ServedDesk desk = ServedDesk.of(home, "--against", index)) {
      Caller caller = desk.caller();
      assertThat(json(caller.get(phrase)).path("documents")).isEmpty();
      assertThat(Outcome.of("index", "add", index, more, "-q").code()).isZero();
      assertThat(json(caller.get(phrase)).path("documents")).hasSize(1);
      assertThat(json(caller.get("/api/state")).path("documents").asInt()).isEqualTo(4);
      assertThat(Outcome.of("index", "remove", index, "新.txt", "-q").code()).isZero();
      assertThat(json(caller.get(phrase)).path("documents")).isEmpty();
      // An index that went away is told of.
      Path other = folder.resolve("other.idx");
      Files.move(index, other);
      assertThat(caller.get("/api/state").statusCode()).isGreaterThanOrEqualTo(400);
      Files.move(other, index);
      assertThat(json(caller.get("/api/state")).path("documents").asInt()).isEqualTo(3);
    }
  }

  @Test
  void whenItIsClosedItSaysSo() throws Exception {
    try (ServedDesk desk = ServedDesk.of(home, "--against", index, "--lang", "zh")) {
      assertThat(desk.end()).endsWith("已关闭。稿子和结果已删除，档案留下。");
    }
    assertThat(left()).isEmpty();
  }

  @Test
  void whoHasNoArchiveFillsOneOfTheirOwn() throws Exception {
    assertThat(Archives.filled(home)).isEmpty();
    Path own = home.resolve("套话档案");
    try (ServedDesk desk = ServedDesk.opened(home, "--lang", "zh")) {
      Caller caller = desk.caller();
      JsonNode state = json(caller.get("/api/state"));
      assertThat(state.path("documents").asInt()).isZero();
      assertThat(state.path("index").asText()).isEqualTo(own.toString());
      assertThat(Archives.filled(home)).isEmpty();
      caller.job("/api/documents?name=a.txt", Speeches.SOURCE);
    }
    assertThat(Archives.filled(home)).containsExactly(own);
    try (ServedDesk desk = ServedDesk.of(home, "--lang", "en")) {
      assertThat(lines(desk.caller(), Speeches.COPY)).contains("a.txt");
    }
  }

  @Test
  void withNothingToOpenThePageIsOpened() throws Exception {
    try (ServedDesk desk = ServedDesk.opened(home, "--against", index, "--lang", "en")) {
      assertThat(json(desk.caller().get("/api/state")).path("documents").asInt()).isEqualTo(3);
    }
  }

  @Test
  void anEmptyIndexIsServedAndFilled() throws Exception {
    Path empty = folder.resolve("empty.idx");
    taohua.index.IndexWriter.open(empty).close();
    try (ServedDesk desk = ServedDesk.of(home, "--against", empty, "--lang", "en")) {
      Caller caller = desk.caller();
      assertThat(json(caller.get("/api/state")).path("documents").asInt()).isZero();
      assertThat(lines(caller, Speeches.COPY)).isNotEmpty();
      caller.job("/api/documents?name=a.txt", Speeches.SOURCE);
      assertThat(lines(caller, Speeches.COPY)).contains("a.txt");
    }
  }

  @Test
  void aServerKilledWhileItAddsLeavesTheIndexWhole() throws Exception {
    Random random = new Random(18);
    for (int kill = 0; kill < KILLS; kill++) {
      try (ServedDesk desk = ServedDesk.of(home, "--against", index)) {
        Caller caller = desk.caller();
        String id = json(caller.post("/api/folders", "")).path("id").asText();
        for (int i = 0; i < 40; i++) {
          String text = Speeches.OTHER.replace("长椅", "长椅" + kill + "号" + i);
          caller.put("/api/folders/" + id + "?name=" + kill + "-" + i + ".txt", text);
        }
        caller.post("/api/documents?folder=" + id, "");
        Thread.sleep(random.nextInt(1200));
        desk.kill();
      }
      assertThat(Outcome.of("index", "verify", index, "-q").code()).isZero();
      long held = Outcome.of("index", "list", index).out().lines().count();
      assertThat((held - 3) % 40).as("all or nothing of " + held).isZero();
    }
    // What the killed ones left goes with the next.
    ServedDesk.of(home, "--against", index).close();
    assertThat(left().stream().filter(file -> file.toString().contains("taohua-desk"))).isEmpty();
  }
}
