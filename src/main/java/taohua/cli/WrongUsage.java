package taohua.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import taohua.words.Messages;
import taohua.words.Notice;

/** Says what is wrong with the words of a call, and how to see the right ones. */
final class WrongUsage implements IParameterExceptionHandler {
  private final Messages messages;

  WrongUsage(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] args) {
    Notice wrong = new Complaint(new Labels(messages), List.of(args)).of(exception);
    return tell(wrong, exception.getCommandLine(), messages);
  }

  /** Says what is wrong; gives the exit code. */
  static int tell(Notice wrong, CommandLine command, Messages messages) {
    PrintWriter err = command.getErr();
    err.println("taohua: " + Shown.notice(wrong, messages));
    err.println(messages.get("usage.try", command.getCommandSpec().qualifiedName()));
    err.flush();
    return ExitCode.WRONG_USAGE;
  }
}
