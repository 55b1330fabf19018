package taohua.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the program with these streams and gives its exit code; see {@link ExitCode}. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine commands = commands();
    commands.setOut(out);
    commands.setErr(err);
    try {
      return commands.execute(args);
    } catch (OutOfMemoryError e) {
      err.println(
          "taohua: not enough memory; allow more, such as TAOHUA_JAVA_OPTS=-Xmx4g, or give fewer"
              + " documents");
      err.flush();
      return ExitCode.COULD_NOT_FINISH;
    }
  }

  /** All that can be called, and how. */
  static CommandLine commands() {
    CommandLine commands = new CommandLine(new Taohua());
    commands.setExecutionExceptionHandler(new Failures());
    commands.setParameterExceptionHandler(new WrongUsage());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setUsageHelpAutoWidth(true);
    return commands;
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }
}
