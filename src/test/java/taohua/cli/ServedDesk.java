package taohua.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.serve.Caller;

/** {@code taohua serve} as a process of its own, as users have it. */
public final class ServedDesk implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/#(\\S+)");

  private final Process process;
  private final BufferedReader out;
  private final String address;
  private final Caller caller;

  private ServedDesk(Process process, BufferedReader out, Matcher address) {
    this.process = process;
    this.out = out;
    this.address = address.group();
    caller = new Caller(Integer.parseInt(address.group(1)), address.group(2));
  }

  /**
   * Starts it and waits until it answers.
   *
   * @param home where it keeps what it knows of the user, and its temporary files
   */
  public static ServedDesk of(Path home, Object... words) throws IOException {
    return started("serve", home, words);
  }

  /** The same by a command that has nothing to open. */
  static ServedDesk opened(Path home, Object... words) throws IOException {
    return started("open", home, words);
  }

  private static ServedDesk started(String command, Path home, Object... words) throws IOException {
    List<String> call =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "taohua.cli.Main",
                command,
                "--no-browser"));
    for (Object word : words) {
      call.add(word.toString());
    }
    Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      said.append(line).append('\n');
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return new ServedDesk(process, out, address);
      }
    }
    throw new IOException("no server: " + said);
  }

  /** The address of the page, with the token. */
  public String address() {
    return address;
  }

  /** Who may ask it. */
  public Caller caller() {
    return caller;
  }

  /** Ends it as Ctrl-C does; its last words. */
  public String end() throws IOException {
    // Process.destroy would close the stream, too.
    process.toHandle().destroy();
    return String.join("\n", out.lines().toList());
  }

  /** Ends it at once, without any of its last words. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
