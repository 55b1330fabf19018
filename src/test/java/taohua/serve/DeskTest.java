package taohua.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taohua.words.Lang;
import taohua.words.Messages;

/** The server answers its own page and programs with its token, and nobody else. */
class DeskTest {
  private static final Messages WORDS = Messages.of(Lang.EN);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static Desk desk;

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void open() throws Exception {
    desk = Desk.open(new SampleOffice(), 0, WORDS, Map.of("version", "test"));
  }

  @AfterAll
  static void close() throws IOException {
    desk.close();
  }

  @Test
  void aDraftIsCheckedAndItsSheetShown() throws Exception {
    byte[] draft = Files.readAllBytes(Path.of("samples/02-磐溪县-安全生产动员.txt"));
    JsonNode told = json(post("?name=" + encoded("动员 稿.txt"), draft));
    assertThat(told.path("name").asText()).isEqualTo("动员 稿.txt");
    assertThat(told.path("lines").toString()).contains("01-栖梧市");
    HttpResponse<String> page = get(told.path("page").asText(), "");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).startsWith("<!doctype html>").contains("栖梧市工业园区");
    assertThat(json(get(told.path("json").asText(), desk.token())).path("checks").isMissingNode())
        .isTrue();
    assertThat(get("/checks/another", "").statusCode()).isEqualTo(404);
  }

  @Test
  void nothingOfADraftStaysOnTheDisk() throws Exception {
    for (String text : List.of("", "只有一行字的稿子,没有多少可比。", "\0\1\2")) {
      post("?name=a.docx", text.getBytes(StandardCharsets.UTF_8));
    }
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertThat(files.filter(one -> one.getFileName().toString().startsWith("taohua-draft")))
          .isEmpty();
    }
  }

  @Test
  void whatCannotBeReadIsToldWithItsReason() throws Exception {
    HttpResponse<String> form =
        send(
            request("/api/checks?name=a", desk.token())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(bytes("--x")));
    assertThat(form.statusCode()).isEqualTo(415);
    HttpResponse<String> broken =
        post("?name=a.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8));
    assertThat(broken.statusCode()).isEqualTo(422);
    assertThat(json(broken).path("error").asText()).isNotBlank();
    assertThat(send(request("/api/checks", desk.token()).DELETE()).statusCode()).isEqualTo(405);
    assertThat(get("/api/nothing", desk.token()).statusCode()).isEqualTo(404);
    assertThat(get("/api/phrases?q=%20a", desk.token()).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "Host, evil.example",
    "Host, 127.0.0.1",
    "Origin, http://evil.example",
    "Origin, null",
    "Sec-Fetch-Site, cross-site"
  })
  void foreignPagesAreRefused(String header, String value) throws Exception {
    String answer = raw("GET /api/state HTTP/1.1", header, value);
    assertThat(answer).startsWith("HTTP/1.1 403 ");
  }

  @Test
  void theTokenIsNeededForAllButThePage() throws Exception {
    assertThat(raw("GET /api/state HTTP/1.1", "X-None", "none")).startsWith("HTTP/1.1 200 ");
    for (String path :
        List.of("/api/state", "/api/documents", "/api/phrases?q=ab", "/api/checks/x")) {
      assertThat(get(path, "").statusCode()).as(path).isEqualTo(403);
      assertThat(get(path, desk.token() + "x").statusCode()).as(path).isEqualTo(403);
    }
    assertThat(send(request("/api/checks?name=a", "").POST(bytes("a"))).statusCode())
        .isEqualTo(403);
    HttpResponse<String> page = get("/", "");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain(desk.token());
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Server")).isEmpty();
    assertThat(json(get("/openapi.json", "")).path("paths").has("/api/checks")).isTrue();
  }

  @Test
  void theArchiveIsSearched() throws Exception {
    JsonNode county = json(get("/api/documents?q=" + encoded("县 2023"), desk.token()));
    assertThat(county.path("of").asInt()).isGreaterThan(county.path("found").asInt());
    assertThat(county.path("documents").toString()).contains("霁湖县").doesNotContain("栖梧市");
    JsonNode phrase = json(get("/api/phrases?q=" + encoded("责任 感"), desk.token()));
    assertThat(phrase.path("speakers").asInt()).isGreaterThan(3);
    assertThat(phrase.path("independent").asInt()).isBetween(1, phrase.path("speakers").asInt());
    assertThat(phrase.path("since").asText()).startsWith("20");
    assertThat(phrase.path("uses").get(0).path("phrase").asText()).isEqualTo("责任感");
    assertThat(json(get("/api/phrases?q=" + encoded("无人说过"), desk.token())).path("uses")).isEmpty();
  }

  @Test
  void aNameIsNoPathAndALargeDraftIsRefused() throws IOException {
    assertThat(Upload.safe("../../etc/passwd")).isEqualTo("passwd");
    assertThat(Upload.safe("C:\\稿\\讲话.docx")).isEqualTo("讲话.docx");
    assertThat(Upload.safe("..")).isEqualTo("draft.txt");
    assertThat(Upload.safe("")).isEqualTo("draft.txt");
    assertThat(Upload.safe("长".repeat(200) + ".docx")).endsWith(".docx").hasSizeLessThan(70);
    InputStream many = new ByteArrayInputStream(new byte[100]);
    assertThat(catchThrowable(() -> Upload.of("a", many, 99))).isInstanceOf(Upload.TooLarge.class);
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

  @Test
  void aSecondStartFindsTheFirst() throws IOException {
    Standing standing = new Standing(folder.resolve("of/serve.json"));
    assertThat(standing.address()).isEmpty();
    standing.write(desk);
    assertThat(standing.address()).contains(desk.address());
    if (Files.getFileStore(standing.file()).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(standing.file())))
          .isEqualTo("rw-------");
    }
    Files.writeString(standing.file(), "{\"port\":1,\"token\":\"a\"}");
    assertThat(standing.address()).isEmpty();
    standing.clear();
    assertThat(standing.file()).doesNotExist();
  }

  // Java's own client sets none of these headers.
  private static String raw(String line, String header, String value) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.port());
        OutputStream out = socket.getOutputStream()) {
      String host = header.equals("Host") ? value : "127.0.0.1:" + desk.port();
      String other = header.equals("Host") ? "" : header + ": " + value + "\r\n";
      String asked =
          line
              + "\r\nHost: "
              + host
              + "\r\nX-Taohua-Token: "
              + desk.token()
              + "\r\n"
              + other
              + "Connection: close\r\n\r\n";
      out.write(asked.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpResponse<String> post(String query, byte[] draft) throws Exception {
    return send(
        request("/api/checks" + query, desk.token())
            .POST(HttpRequest.BodyPublishers.ofByteArray(draft)));
  }

  private static HttpRequest.BodyPublisher bytes(String text) {
    return HttpRequest.BodyPublishers.ofString(text);
  }

  private static HttpResponse<String> get(String path, String token) throws Exception {
    return send(request(path, token).GET());
  }

  private static HttpRequest.Builder request(String path, String token) {
    URI address = URI.create("http://127.0.0.1:" + desk.port() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    return token.isEmpty() ? request : request.header("X-Taohua-Token", token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
