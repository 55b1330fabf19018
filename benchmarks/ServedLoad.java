import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many who check drafts on one server at once: {@code java benchmarks/ServedLoad.java ADDRESS TEXT
 * [CLIENTS [SECONDS [THINK [DRAFTS]]]]}, where ADDRESS is what {@code taohua serve} printed, with
 * the token, TEXT a file that drafts of 2,000 characters are cut from, and THINK the seconds that a
 * client waits between an answer and its next draft, half as much more or less. Each of DRAFTS
 * different ones is checked once and then known, so with as many as answers all are new. Prints the
 * times, in milliseconds, and how many answers were errors or said of a draft what no other answer
 * did.
 */
public final class ServedLoad {
  private static final int CHARACTERS = 2000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
  private final AtomicInteger errors = new AtomicInteger();
  private final AtomicInteger others = new AtomicInteger();
  private final Map<String, String> said = new ConcurrentHashMap<>();

  public static void main(String... words) throws Exception {
    String text = Files.readString(Path.of(words[1]));
    int clients = words.length > 2 ? Integer.parseInt(words[2]) : 50;
    int seconds = words.length > 3 ? Integer.parseInt(words[3]) : 120;
    double think = words.length > 4 ? Double.parseDouble(words[4]) : 2;
    int drafts = words.length > 5 ? Integer.parseInt(words[5]) : 20;
    new ServedLoad().run(words[0], drafts(text, drafts), clients, seconds, think);
  }

  private static List<String> drafts(String text, int count) {
    List<String> drafts = new ArrayList<>();
    for (int d = 0; d < count; d++) {
      int from = (int) ((long) Math.max(0, text.length() - CHARACTERS) * d / count);
      drafts.add(text.substring(from, Math.min(text.length(), from + CHARACTERS)));
    }
    return drafts;
  }

  private void run(String address, List<String> drafts, int clients, int seconds, double think)
      throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    ExecutorService all = Executors.newFixedThreadPool(clients);
    for (int c = 0; c < clients; c++) {
      all.execute(() -> ask(address, drafts, end, think));
    }
    all.shutdown();
    all.awaitTermination(seconds + 300L, TimeUnit.SECONDS);
    double[] sorted = times.stream().mapToDouble(time -> time).sorted().toArray();
    System.out.printf(
        "%d clients, %d s: %d answers, %.1f a second, median %.0f ms, p95 %.0f, p99 %.0f, most %.0f;"
            + " %d errors, %d that say something else%n",
        clients,
        seconds,
        sorted.length,
        sorted.length / (double) seconds,
        at(sorted, .5),
        at(sorted, .95),
        at(sorted, .99),
        at(sorted, 1),
        errors.get(),
        others.get());
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))];
  }

  private void ask(String address, List<String> drafts, long end, double think) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    try {
      Thread.sleep((long) (random.nextDouble() * think * 1000));
      while (System.nanoTime() < end) {
        int draft = random.nextInt(drafts.size());
        long began = System.nanoTime();
        answer(address, draft, drafts.get(draft));
        times.add((System.nanoTime() - began) / 1e6);
        Thread.sleep((long) ((0.5 + random.nextDouble()) * think * 1000));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(String address, int draft, String text) throws InterruptedException {
    String[] parts = address.split("#");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(parts[0] + "api/checks?name=draft.txt"))
            .header("X-Taohua-Token", parts[1])
            .POST(HttpRequest.BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.UTF_8)))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        errors.incrementAndGet();
        return;
      }
      String lines = answer.body().replaceFirst("(?s).*\"lines\":", "").replaceFirst("(?s)\"page\":.*", "");
      String before = said.putIfAbsent(String.valueOf(draft), lines);
      if (before != null && !before.equals(lines)) {
        others.incrementAndGet();
      }
    } catch (IOException e) {
      errors.incrementAndGet();
    }
  }
}
