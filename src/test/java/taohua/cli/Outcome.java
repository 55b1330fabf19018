package taohua.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** What the program did, run in this process. */
public record Outcome(int code, String out, String err) {
  /** Runs the program with these words, paths among them. */
  public static Outcome of(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args = Stream.of(words).map(String::valueOf).toArray(String[]::new);
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Outcome(code, out.toString(), err.toString());
  }

  /** The same, answered in English. */
  public static Outcome inEnglish(Object... words) {
    return of(Stream.concat(Stream.of(words), Stream.of("--lang", "en")).toArray());
  }
}
