package taohua.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
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
    if (exception instanceof FileSystemException failure) {
      return failure(failure);
    }
    if (expected && message != null) {
      return message;
    }
    return "unexpected failure: " + exception;
  }

  // Java's own message is often the bare path.
  private static String failure(FileSystemException failure) {
    String what =
        failure instanceof AccessDeniedException
            ? "no permission"
            : failure instanceof NoSuchFileException
                ? "does not exist"
                : failure.getReason() == null
                    ? failure.getClass().getSimpleName()
                    : failure.getReason();
    return failure.getFile() + " cannot be read or written: " + what;
  }
}
