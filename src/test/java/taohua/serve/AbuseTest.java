package taohua.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static taohua.serve.Caller.encoded;
import static taohua.serve.Caller.json;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.words.Lang;
import taohua.words.Messages;

/** Whoever means harm is refused clearly, and the server goes on and leaves nothing behind. */
class AbuseTest {
  private static final long HUGE = 200L << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path temporary = Path.of("");
  private String usual = "";
  private Desk desk;
  private Caller caller;

  @BeforeEach
  void open() throws Exception {
    usual = System.getProperty("java.io.tmpdir");
    System.setProperty("java.io.tmpdir", temporary.toString());
    desk = Desk.open(new SampleBackend(), 0, Messages.of(Lang.EN), Map.of());
    caller = Caller.of(desk);
  }

  @AfterEach
  void close() throws IOException {
    try {
      assertThat(caller.get("/api/state").statusCode()).as("still answers").isEqualTo(200);
    } catch (Exception e) {
      throw new IOException(e);
    } finally {
      desk.close();
      System.setProperty("java.io.tmpdir", usual);
    }
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).as("left behind").isEmpty();
    }
  }

  /** The files that were sent and still lie there. */
  private List<Path> sent() throws IOException {
    try (Stream<Path> files = Files.walk(temporary)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("lock") && !file.toString().matches(".*(html|json)"))
          .toList();
    }
  }

  @Test
  void twoHundredMegabytesAreRefusedBeforeTheyAreSentOrOnTheWay() throws Exception {
    String head = caller.lines("POST /api/checks?name=a.txt HTTP/1.1", "Content-Length", "" + HUGE);
    assertThat(caller.raw(head + "\r\n")).startsWith("HTTP/1.1 413 ").contains("64 MB");
    try (Socket socket = caller.open()) {
      OutputStream out = socket.getOutputStream();
      String chunked =
          caller.lines("POST /api/checks?name=a.txt HTTP/1.1", "Transfer-Encoding", "chunked");
      out.write((chunked + "\r\n").getBytes(StandardCharsets.UTF_8));
      byte[] megabyte = new byte[1 << 20];
      long taken = 0;
      try {
        for (; taken < HUGE; taken += megabyte.length) {
          out.write("100000\r\n".getBytes(StandardCharsets.UTF_8));
          out.write(megabyte);
          out.write("\r\n".getBytes(StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        // The server has closed the connection.
      }
      assertThat(taken).isLessThan(HUGE);
    }
    awaitNothingSent();
  }

  @Test
  void whatNobodyReadsIsNotTakenForTheNextRequest() throws Exception {
    String line = "PUT /api/folders/none?name=a HTTP/1.1";
    String next = caller.lines("GET /api/nothing HTTP/1.1", "Connection", "close") + "\r\n";
    try (Socket socket = begun(caller.lines(line, "Content-Length", "3") + "\r\n")) {
      Thread.sleep(100); // A body that comes later than its head.
      socket.getOutputStream().write(("abc" + next).getBytes(StandardCharsets.UTF_8));
      assertThat(Caller.answer(socket)).matches("(?s)HTTP/1.1 404 .*HTTP/1.1 404 .*");
    }
    String large = caller.lines(line, "Content-Length", "100000") + "\r\n";
    assertThat(caller.raw(large)).containsIgnoringCase("\nConnection: close");
  }

  /** Waits until the server has deleted what was sent. */
  private void awaitNothingSent() throws Exception {
    Instant late = Instant.now().plus(PATIENCE);
    while (!sent().isEmpty()) {
      assertThat(Instant.now()).as("still there: " + sent()).isBefore(late);
      Thread.sleep(20);
    }
  }

  @Test
  void whoOpensConnectionsAndAsksNothingIsCutOff() throws Exception {
    List<Socket> slow = new ArrayList<>();
    Timer clock = new Timer(true);
    try {
      for (int i = 0; i < 100; i++) {
        slow.add(begun("GET / HTTP/1.1\r\nX-A"));
      }
      clock.schedule(dripping(List.copyOf(slow)), 1000, 1000);
      assertThat(caller.get("/api/state").statusCode()).isEqualTo(200);
      for (Socket socket : slow) {
        assertThat(Caller.answer(socket)).doesNotContain("200 OK");
      }
    } finally {
      clock.cancel();
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  /** A connection on which a request is begun, and on which no answer is awaited for ever. */
  private Socket begun(String request) throws IOException {
    Socket socket = caller.open();
    socket.setSoTimeout((int) PATIENCE.toMillis());
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  @Test
  void whoStopsInTheMiddleOfAFileIsCutOffAndNothingOfItStays() throws Exception {
    String head = caller.lines("POST /api/checks?name=a.txt HTTP/1.1", "Content-Length", "5000");
    try (Socket socket = begun(head + "\r\n" + "稿".repeat(100))) {
      assertThat(Caller.answer(socket)).doesNotContain("200 OK");
      awaitNothingSent();
    }
  }

  private static TimerTask dripping(List<Socket> slow) {
    return new TimerTask() {
      @Override
      public void run() {
        slow.forEach(AbuseTest::drip);
      }
    };
  }

  private static void drip(Socket socket) {
    try {
      socket.getOutputStream().write('a');
    } catch (IOException e) {
      // It is cut off.
    }
  }

  @Test
  void whoSendsTooSlowlyIsCutOff() throws IOException {
    AtomicLong nanos = new AtomicLong();
    Upload.Limited limited =
        new Upload.Limited(OutputStream.nullOutputStream(), 1 << 20, nanos::get);
    limited.write(new byte[1]);
    nanos.set(4_900_000_000L);
    limited.write(new byte[1]);
    nanos.set(6_000_000_000L);
    limited.write(new byte[8192]);
    nanos.set(9_000_000_000L);
    assertThat(catchThrowable(() -> limited.write(new byte[1]))).isInstanceOf(Upload.TooSlow.class);
  }

  @ParameterizedTest
  @CsvSource({
    "Host, evil.example",
    "Host, 127.0.0.1",
    "Host, 127.0.0.1.evil.example:PORT",
    "Origin, http://evil.example",
    "Origin, null",
    "Sec-Fetch-Site, cross-site"
  })
  void foreignPagesAreRefused(String header, String value) throws IOException {
    String given = value.replace("PORT", String.valueOf(desk.port()));
    for (String line :
        List.of(
            "GET /api/state HTTP/1.1",
            "POST /api/checks?name=a.txt HTTP/1.1",
            "DELETE /api/documents?id=a HTTP/1.1")) {
      String asked = caller.lines(line, header, given) + "Content-Length: 0\r\n\r\n";
      assertThat(caller.raw(asked)).as(line).startsWith("HTTP/1.1 403 ");
    }
  }

  @Test
  void aFormOfAnotherPageIsRefusedThoughABrowserSendsIt() throws Exception {
    // What a form can send without asking first: no header of its own, and three types.
    Caller page = caller.with("");
    for (String type :
        List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
      HttpRequest.Builder form =
          page.request("/api/documents?name=a.txt")
              .header("Content-Type", type)
              .header("Origin", "http://evil.example")
              .POST(HttpRequest.BodyPublishers.ofString("a=b"));
      assertThat(Caller.send(form).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void theTokenIsNeededForAllButThePage() throws Exception {
    for (String path :
        List.of(
            "/api/state",
            "/api/documents",
            "/api/phrases?q=ab",
            "/api/checks/x",
            "/api/jobs/x",
            "/api/jobs/x/events")) {
      assertThat(caller.with("").get(path).statusCode()).as(path).isEqualTo(403);
      assertThat(caller.with(desk.token() + "x").get(path).statusCode()).as(path).isEqualTo(403);
    }
    for (String path :
        List.of("/api/checks", "/api/folders", "/api/comparisons", "/api/documents")) {
      assertThat(caller.with("").post(path, "a").statusCode()).as(path).isEqualTo(403);
      assertThat(caller.with("").delete(path).statusCode()).as(path).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/checks/../../../../etc/passwd",
        "/checks/..%2f..%2f..%2fetc%2fpasswd",
        "/checks/%2e%2e/%2e%2e/etc/passwd",
        "/reports/..%5c..%5cetc%5cpasswd",
        "/api/checks/....//....//etc/passwd",
        "//etc/passwd",
        "/checks/%00"
      })
  void noPathLeadsOutOfTheServer(String path) throws IOException {
    String answer =
        caller.raw(caller.lines("GET " + path + " HTTP/1.1", "Connection", "close") + "\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("root:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../../out.txt", "/etc/out.txt", "C:\\out\\..\\out.txt", "a/../../out.txt"})
  void noNameLeadsOutOfAFolder(String name) throws Exception {
    String id = json(caller.post("/api/folders", "")).path("id").asText();
    assertThat(caller.put("/api/folders/" + id + "?name=" + encoded(name), "a").statusCode())
        .isEqualTo(200);
    assertThat(sent()).hasSize(1);
    assertThat(Upload.safe(name)).doesNotContain("..", "").last().isEqualTo("out.txt");
    assertThat(caller.delete("/api/folders/" + id).statusCode()).isEqualTo(200);
    assertThat(sent()).isEmpty();
  }

  @Test
  void aNameFitsAnyDisk() {
    assertThat(Upload.safe("..")).containsExactly("draft.txt");
    assertThat(Upload.safe("")).containsExactly("draft.txt");
    assertThat(Upload.safe("a/")).containsExactly("a", "draft.txt");
    assertThat(Upload.safe("稿\u0000:*.docx")).containsExactly("稿___.docx");
    assertThat(Upload.safe("长".repeat(200) + ".docx").get(0)).endsWith(".docx").hasSize(60);
    assertThat(Upload.safe("a/".repeat(50) + "b.txt")).hasSize(8).last().isEqualTo("b.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../a\"\r\n\r\nabc",
        "--y--",
        "\0\0\0",
        ""
      })
  void aFormIsRefusedWhole(String body) throws Exception {
    for (String path : List.of("/api/checks?name=a.txt", "/api/checks?name=")) {
      HttpRequest.Builder form =
          caller
              .request(path)
              .header("Content-Type", "Multipart/Form-Data; boundary=x")
              .POST(HttpRequest.BodyPublishers.ofString(body));
      HttpResponse<String> answer = Caller.send(form);
      assertThat(answer.statusCode()).isEqualTo(415);
      assertThat(json(answer).path("error").asText()).contains("multipart");
    }
    assertThat(sent()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "\0\1\2\3\r\n\r\n"})
  void whatIsNoRequestIsRefused(String request) throws IOException {
    assertThat(caller.raw(request)).matches("(?s)(HTTP/1.1 (4|5)\\d\\d .*)?");
  }

  @Test
  void longHeadersAndManyFilesAreRefused() throws Exception {
    String request = caller.lines("GET /api/state HTTP/1.1", "X-Long", "a".repeat(20_000)) + "\r\n";
    assertThat(caller.raw(request)).startsWith("HTTP/1.1 431 ");
    for (int i = 0; i < 20; i++) {
      assertThat(caller.post("/api/folders", "").statusCode()).isEqualTo(201);
    }
    assertThat(caller.post("/api/folders", "").statusCode()).isEqualTo(503);
  }

  @Test
  void nothingOfADraftStaysOnTheDisk() throws Exception {
    for (String text : List.of("", "只有一行字的稿子,没有多少可比。", "\0\1\2")) {
      caller.post("/api/checks?name=a.docx", text);
    }
    assertThat(sent()).isEmpty();
  }

  @Test
  void whatAKilledServerLeftIsDeletedByTheNextAndNothingOfOneThatLives() throws IOException {
    Path killed = Files.createDirectory(temporary.resolve("taohua-desk123"));
    Files.createFile(killed.resolve("lock"));
    Files.writeString(killed.resolve("draft.txt"), "a");
    Path other = Files.createDirectory(temporary.resolve("taohua-desk-of-somebody"));
    int living = sent().size();
    try (ScratchFolder next = ScratchFolder.in(temporary)) {
      assertThat(killed).doesNotExist();
      assertThat(other).exists();
      assertThat(next.folder()).exists();
      assertThat(sent()).hasSizeGreaterThanOrEqualTo(living - 1);
    }
    Files.delete(other);
  }
}
