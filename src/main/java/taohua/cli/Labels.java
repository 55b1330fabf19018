package taohua.cli;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import taohua.words.Messages;

/** What stands for a value in help and complaints: {@code FILE.csv} or 文件.csv. */
final class Labels {
  private final Messages messages;

  Labels(Messages messages) {
    this.messages = messages;
  }

  /** The label of an argument in this language; words such as {@code html|text} stay. */
  String of(ArgSpec argument) {
    return of(argument.paramLabel());
  }

  private String of(String label) {
    String key = "help.label." + label;
    return messages.texts().containsKey(key) ? messages.get(key) : label;
  }

  /** What an argument is called: an option's longest name, or the label of a parameter. */
  String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : of(argument);
  }
}
