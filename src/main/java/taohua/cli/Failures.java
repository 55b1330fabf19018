package taohua.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import taohua.words.Messages;

/** Tells the user why a command failed; the stack only if asked for. */
final class Failures implements IExecutionExceptionHandler {
  private final Messages messages;
  private final boolean verbose;

  Failures(Messages messages, boolean verbose) {
    this.messages = messages;
    this.verbose = verbose;
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parsed) {
    if (exception instanceof UsageException wrong) {
      return WrongUsage.tell(wrong.notice(), command, messages);
    }
    return tell(exception, command.getErr());
  }

  /** Tells of whatever ended a command; gives the exit code. */
  int tell(Throwable failure, PrintWriter err) {
    Diagnosis diagnosis = Diagnosis.of(failure);
    err.println("taohua: " + Shown.notice(diagnosis.notice(), messages));
    if (verbose) {
      failure.printStackTrace(err);
    } else if (diagnosis.isBug()) {
      err.println("taohua: " + messages.get("fail.bug"));
    }
    err.flush();
    return ExitCode.COULD_NOT_FINISH;
  }
}
