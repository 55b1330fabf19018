package taohua.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * A program that asks a server.
 *
 * @param port where it listens
 * @param token that is shown; empty for none
 */
public record Caller(int port, String token) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  static Caller of(Desk desk) {
    return new Caller(desk.port(), desk.token());
  }

  /** The same with another token. */
  Caller with(String other) {
    return new Caller(port, other);
  }

  public HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  public HttpResponse<String> post(String path, byte[] body) throws Exception {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  public HttpResponse<String> post(String path, String body) throws Exception {
    return post(path, body.getBytes(StandardCharsets.UTF_8));
  }

  public HttpResponse<String> put(String path, String body) throws Exception {
    return send(request(path).PUT(HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> delete(String path) throws Exception {
    return send(request(path).DELETE());
  }

  /** Has something done, and gives the job when it has ended. */
  public JsonNode job(String path, String body) throws Exception {
    HttpRequest.BodyPublisher sent = HttpRequest.BodyPublishers.ofString(body);
    HttpResponse<String> begun = send(request(path).header("Prefer", "respond-async").POST(sent));
    return ended(json(begun));
  }

  /** A job when it has ended. */
  public JsonNode ended(JsonNode begun) throws Exception {
    Instant late = Instant.now().plus(PATIENCE);
    JsonNode job = begun;
    while (job.path("state").asText().matches("waiting|running") && Instant.now().isBefore(late)) {
      Thread.sleep(20);
      job = json(get("/api/jobs/" + begun.path("id").asText()));
    }
    return job;
  }

  HttpRequest.Builder request(String path) {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
    return token.isEmpty() ? request : request.header("X-Taohua-Token", token);
  }

  static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** What is answered to these bytes; Java's own client sends no such. */
  String raw(String request) throws IOException {
    try (Socket socket = open()) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return answer(socket);
    }
  }

  Socket open() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port);
  }

  /** What is answered until the connection is closed. */
  static String answer(Socket socket) throws IOException {
    byte[] answer = new byte[1 << 16];
    int length = 0;
    try {
      int read = 0;
      while (read >= 0 && length < answer.length) {
        length += read;
        read = socket.getInputStream().read(answer, length, answer.length - length);
      }
    } catch (SocketException e) {
      // Cut off in the middle.
    }
    return new String(answer, 0, length, StandardCharsets.UTF_8);
  }

  /** A request of this caller with one header more. */
  String lines(String line, String header, String value) {
    String host = header.equals("Host") ? value : "127.0.0.1:" + port;
    String other = header.equals("Host") ? "" : header + ": " + value + "\r\n";
    return line + "\r\nHost: " + host + "\r\nX-Taohua-Token: " + token + "\r\n" + other;
  }

  public static JsonNode json(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
