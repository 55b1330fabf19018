package taohua.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static taohua.serve.Caller.encoded;
import static taohua.serve.Caller.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.BindException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import taohua.words.Lang;
import taohua.words.Messages;

/** The server answers its own page and programs with its token. */
class DeskTest {
  private static final Messages WORDS = Messages.of(Lang.EN);
  private static Desk desk;
  private static Caller caller;

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void open() throws Exception {
    desk = Desk.open(new SampleBackend(), 0, WORDS, Map.of("version", "test"));
    caller = Caller.of(desk);
  }

  @AfterAll
  static void close() throws IOException {
    desk.close();
  }

  @Test
  void aDraftIsCheckedAndItsSheetShown() throws Exception {
    byte[] draft = Files.readAllBytes(Path.of("samples/02-磐溪县-安全生产动员.txt"));
    JsonNode told = json(caller.post("/api/checks?name=" + encoded("动员 稿.txt"), draft));
    assertThat(told.path("name").asText()).isEqualTo("动员 稿.txt");
    assertThat(told.path("lines").toString()).contains("01-栖梧市");
    assertThat(told.path("drafts").asInt()).isEqualTo(1);
    assertThat(told.path("next")).hasSize(1);
    assertThat(told.path("lines")).contains(told.path("next").get(0));
    HttpResponse<String> page = caller.with("").get(told.path("page").asText());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).startsWith("<!doctype html>").contains("栖梧市工业园区");
    assertThat(json(caller.get(told.path("json").asText())).has("sheets")).isTrue();
    assertThat(caller.get("/checks/another").statusCode()).isEqualTo(404);
  }

  @Test
  void theSameDraftIsCheckedOnceUntilTheArchiveIsChanged() throws Exception {
    SampleBackend backend = new SampleBackend();
    byte[] draft = Files.readAllBytes(Path.of("samples/02-磐溪县-安全生产动员.txt"));
    try (Desk other = Desk.open(backend, 0, WORDS, Map.of())) {
      Caller asker = Caller.of(other);
      JsonNode first = json(asker.post("/api/checks?name=a.txt", draft));
      JsonNode again = json(asker.post("/api/checks?name=a.txt", draft));
      assertThat(again).isEqualTo(first);
      JsonNode followed =
          asker.job("/api/checks?name=a.txt", new String(draft, StandardCharsets.UTF_8));
      assertThat(followed.path("result")).isEqualTo(first);
      assertThat(backend.checks()).isEqualTo(1);
      asker.post("/api/checks?name=b.txt", draft);
      assertThat(backend.checks()).isEqualTo(2);
      backend.change();
      JsonNode later = json(asker.post("/api/checks?name=a.txt", draft));
      assertThat(later.path("id")).isNotEqualTo(first.path("id"));
      assertThat(backend.checks()).isEqualTo(3);
    }
  }

  @Test
  void aCheckMayBeFollowedAndItsEventsEndWithTheResult() throws Exception {
    String text = Files.readString(Path.of("samples/02-磐溪县-安全生产动员.txt"));
    JsonNode job = caller.job("/api/checks?name=a.txt", text);
    assertThat(job.path("state").asText()).isEqualTo("done");
    assertThat(job.path("result").path("page").asText()).startsWith("/checks/");
    HttpResponse<String> events = caller.get("/api/jobs/" + job.path("id").asText() + "/events");
    assertThat(events.headers().firstValue("Content-Type").orElse("")).contains("event-stream");
    assertThat(events.body()).startsWith("data: {").contains("\"state\":\"done\"").endsWith("\n\n");
    assertThat(caller.get("/api/jobs/none/events").statusCode()).isEqualTo(404);
  }

  @Test
  void aFolderOfPlansIsComparedAndItsReportShown() throws Exception {
    String id = json(caller.post("/api/folders", "")).path("id").asText();
    for (String name : List.of("01-栖梧市-安全生产动员.txt", "02-磐溪县-安全生产动员.txt")) {
      String file = encoded("各单位/" + name);
      String text = Files.readString(Path.of("samples", name));
      assertThat(caller.put("/api/folders/" + id + "?name=" + file, text).statusCode())
          .isEqualTo(200);
    }
    JsonNode job = caller.job("/api/comparisons?folder=" + id, "");
    JsonNode result = job.path("result");
    assertThat(result.path("documents").asInt()).isEqualTo(2);
    assertThat(result.path("findings").asInt()).isPositive();
    assertThat(result.path("lines").get(0)).isEqualTo(result.path("next").get(0));
    assertThat(result.path("next").get(0).asText()).contains("邬远樵", "闻景澄");
    HttpResponse<String> page = caller.with("").get(result.path("page").asText());
    assertThat(page.body()).contains("各单位/01-栖梧市", "<template");
    assertThat(caller.job("/api/comparisons?folder=" + id, "").path("error").asText()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void plansAreSpokenOfAsDocuments(Lang lang) throws Exception {
    String plan =
        """
        值守点配备双路照明，夜间巡查两人同行，巡查记录当日录入台账，漏录一次约谈、漏录三次调离岗位。
        水库大坝、泵站闸口、取水口三类设施逐一过筛，去年汛后没有探摸的，四月底前一律补做，影像留存三年。
        """;
    try (Desk other = Desk.open(new SampleBackend(), 0, Messages.of(lang), Map.of())) {
      Caller plans = Caller.of(other);
      String id = json(plans.post("/api/folders", "")).path("id").asText();
      plans.put("/api/folders/" + id + "?name=" + encoded("甲局.txt"), "甲局工作方案\n" + plan);
      plans.put("/api/folders/" + id + "?name=" + encoded("乙局.txt"), "乙局工作方案\n" + plan);
      JsonNode result = plans.job("/api/comparisons?folder=" + id, "").path("result");
      assertThat(result.path("findings").asInt()).isPositive();
      String page = plans.with("").get(result.path("page").asText()).body();
      String seen =
          page.replaceAll(
              "(?s)<(script|style)(?! type=\"text/plain\" id=\"page)[^>]*>.*?</\\1>", "");
      assertThat(seen).contains("甲局.txt");
      assertThat(result.path("lines").toString() + seen)
          .doesNotContain("发言人", "讲话", "--officials", "--review", "peaker", "peech");
    }
  }

  @Test
  void whatIsNoLongerWantedEnds() throws Exception {
    Job job = new Job("checks", "a", WORDS);
    job.begin();
    job.cancel();
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> job.step(1)))
        .isInstanceOf(Job.Cancelled.class);
    String id = json(caller.post("/api/folders", "")).path("id").asText();
    for (int i = 0; i < 30; i++) {
      String text = Files.readString(Path.of("samples/01-栖梧市-安全生产动员.txt")).repeat(20);
      caller.put("/api/folders/" + id + "?name=" + i + ".txt", text + i);
    }
    JsonNode begun = json(caller.post("/api/comparisons?folder=" + id, ""));
    assertThat(begun.path("cancellable").asBoolean()).isTrue();
    caller.delete("/api/jobs/" + begun.path("id").asText());
    assertThat(caller.ended(begun).path("state").asText()).isEqualTo("cancelled");
  }

  @Test
  void whatCannotBeReadIsToldWithItsReason() throws Exception {
    HttpResponse<String> broken = caller.post("/api/checks?name=a.pdf", "%PDF-1.7 nothing");
    assertThat(broken.statusCode()).isEqualTo(422);
    assertThat(json(broken).path("error").asText()).isNotBlank();
    assertThat(caller.delete("/api/checks").statusCode()).isEqualTo(404);
    assertThat(caller.get("/api/nothing").statusCode()).isEqualTo(404);
    assertThat(caller.get("/api/phrases?q=%20a").statusCode()).isEqualTo(400);
    assertThat(caller.get("/api/phrases?q=ab&from=soon").statusCode()).isEqualTo(400);
    assertThat(caller.post("/api/documents?name=a.txt", "a").statusCode()).isEqualTo(409);
    assertThat(caller.delete("/api/documents?id=a.txt").statusCode()).isEqualTo(409);
    assertThat(caller.post("/api/comparisons?folder=none", "").statusCode()).isEqualTo(404);
    assertThat(caller.put("/api/folders/none?name=a", "a").statusCode()).isEqualTo(404);
  }

  @Test
  void thePageIsOpenAndHoldsNoSecret() throws Exception {
    HttpResponse<String> page = caller.with("").get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain(desk.token());
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void theArchiveIsSearched() throws Exception {
    JsonNode county = json(caller.get("/api/documents?q=" + encoded("县 2023")));
    assertThat(county.path("of").asInt()).isGreaterThan(county.path("found").asInt());
    assertThat(county.path("documents").toString()).contains("霁湖县").doesNotContain("栖梧市");
    String only = "/api/documents?official=%s&place=%s&from=2023&to=2023-06";
    JsonNode one = json(caller.get(only.formatted(encoded("县长"), encoded("霁湖"))));
    assertThat(one.path("found").asInt()).isEqualTo(1);
    String later = "/api/documents?place=" + encoded("霁湖") + "&from=2023-06";
    assertThat(json(caller.get(later)).path("found").asInt()).isZero();
    JsonNode phrase = json(caller.get("/api/phrases?q=" + encoded("责任, 感")));
    assertThat(phrase.path("speakers").asInt()).isGreaterThan(3);
    assertThat(phrase.path("independent").asInt()).isBetween(1, phrase.path("speakers").asInt());
    assertThat(phrase.path("since").asText()).startsWith("20");
    assertThat(phrase.path("uses").get(0).path("phrase").asText()).isEqualTo("责任感");
    String none = "/api/phrases?q=" + encoded("无人说过");
    assertThat(json(caller.get(none)).path("uses")).isEmpty();
    String place = "/api/phrases?q=" + encoded("责任感") + "&place=" + encoded("砚河");
    assertThat(json(caller.get(place)).path("uses")).hasSize(1);
  }

  @Test
  void allThatIsAnsweredIsDescribed() throws Exception {
    JsonNode paths = json(caller.with("").get("/openapi.json")).path("paths");
    for (String path :
        List.of(
            "/api/state",
            "/api/checks",
            "/api/checks/{id}",
            "/checks/{id}",
            "/api/folders",
            "/api/folders/{id}",
            "/api/comparisons",
            "/reports/{id}",
            "/api/documents",
            "/api/phrases",
            "/api/jobs/{id}",
            "/api/jobs/{id}/events")) {
      assertThat(paths.has(path)).as(path).isTrue();
    }
    assertThat(paths).hasSize(12);
  }

  @Test
  void aPortThatIsTakenIsToldAsSuch() throws IOException {
    SampleBackend backend = new SampleBackend();
    assertThatThrownBy(() -> Desk.open(backend, desk.port(), WORDS, Map.of()))
        .isInstanceOf(BindException.class);
  }

  @Test
  void aSecondStartFindsTheFirst() throws IOException {
    RunningServer running = new RunningServer(folder.resolve("of/serve.json"));
    assertThat(running.address()).isEmpty();
    running.write(desk);
    assertThat(running.address()).contains(desk.address());
    if (Files.getFileStore(running.file()).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(running.file())))
          .isEqualTo("rw-------");
    }
    Files.write(running.file(), "{\"port\":1,\"token\":\"a\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(running.address()).isEmpty();
    running.clear();
    assertThat(running.file()).doesNotExist();
  }
}
