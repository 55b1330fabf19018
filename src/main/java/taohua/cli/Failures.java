package taohua.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import taohua.intake.IntakeException;

/** Tells the user why a command failed; the stack only if asked for. */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception exception, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (exception instanceof UsageException) {
      err.println("taohua: " + exception.getMessage());
      err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
      err.flush();
      return ExitCode.WRONG_USAGE;
    }
    boolean expected =
        exception instanceof Failure
            || exception instanceof IntakeException
            || exception instanceof IOException;
    err.println("taohua: " + message(exception, expected));
    if (RunOptions.isVerbose(parsed)) {
      exception.printStackTrace(err);
    } else if (!expected) {
      err.println("taohua: run again with --verbose to see where, and report it as a bug");
    }
    err.flush();
    return ExitCode.COULD_NOT_FINISH;
  }

  private static String message(Exception exception, boolean expected) {
    String message = exception.getMessage();
    if (expected && message != null) {
      return message;
    }
    return "unexpected failure: " + exception;
  }
}
