package taohua.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import taohua.words.Messages;
import taohua.words.Notice;

/** The program. */
public final class Main {
  private static final Notice UNWRITTEN = Notice.of("fail.unwritten");

  private Main() {}

  public static void main(String[] args) {
    System.exit(ran(args));
  }

  /** Runs the program with the standard streams and gives its exit code. */
  static int ran(String... args) {
    LibraryLogs.settle(isVerbose(args));
    Watched standard = new Watched(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = utf8(standard);
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    int code = run(out, err, args);
    out.flush();
    if (standard.failure().isPresent()) {
      Messages messages = Messages.of(ChosenLanguage.in(args));
      code = new Failures(messages, isVerbose(args)).tell(new Failure(UNWRITTEN), err);
    }
    err.flush();
    return code;
  }

  /** Runs the program with these streams and gives its exit code; see {@link ExitCode}. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Messages messages = Messages.of(ChosenLanguage.in(args));
    Failures failures = new Failures(messages, isVerbose(args));
    String[] call = Dropped.asCall(args);
    CommandLine commands = commands(messages, call);
    commands.setExecutionExceptionHandler(failures);
    commands.setOut(out);
    commands.setErr(err);
    try {
      return commands.execute(call);
    } catch (Error e) {
      // Such as an OutOfMemoryError, which picocli leaves alone.
      return failures.tell(e, err);
    }
  }

  /**
   * All that can be called, and how, in the words of one language; for a call that begins with the
   * name of a command that one alone.
   */
  static CommandLine commands(Messages messages, String... args) {
    CommandLine commands = Taohua.commandLine(args);
    commands.setParameterExceptionHandler(new WrongUsage(messages));
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setUsageHelpAutoWidth(true);
    // A name that begins with @ is a name.
    commands.setExpandAtFiles(false);
    commands.setResourceBundle(new HelpWords(messages));
    Labels labels = new Labels(messages);
    commands.setHelpFactory((command, colors) -> new HelpPage(command, colors, labels));
    return commands;
  }

  private static boolean isVerbose(String... args) {
    return List.of(args).contains("--verbose");
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }
}
