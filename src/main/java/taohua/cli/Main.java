package taohua.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import taohua.words.Messages;

/** The program. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    LibraryLogs.settle(isVerbose(args));
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs the program with these streams and gives its exit code; see {@link ExitCode}. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    Messages messages = Messages.of(ChosenLanguage.in(args));
    Failures failures = new Failures(messages, isVerbose(args));
    CommandLine commands = commands(messages);
    commands.setExecutionExceptionHandler(failures);
    commands.setOut(out);
    commands.setErr(err);
    try {
      return commands.execute(args);
    } catch (Error e) {
      // Such as an OutOfMemoryError, which picocli leaves alone.
      return failures.tell(e, err);
    }
  }

  /** All that can be called, and how, in the words of one language. */
  static CommandLine commands(Messages messages) {
    CommandLine commands = new CommandLine(new Taohua());
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

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }
}
