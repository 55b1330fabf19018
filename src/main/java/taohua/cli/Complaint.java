package taohua.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import taohua.words.Notice;

/** What is wrong with the words of a call, which picocli tells in English only. */
final class Complaint {
  private static final Map<Class<?>, String> NUMBERS =
      Map.of(
          int.class, "usage.integer",
          Integer.class, "usage.integer",
          long.class, "usage.integer",
          Long.class, "usage.integer",
          double.class, "usage.number",
          Double.class, "usage.number");

  private final Labels labels;
  private final List<String> words;

  /**
   * @param words of the call
   */
  Complaint(Labels labels, List<String> words) {
    this.labels = labels;
    this.words = words;
  }

  Notice of(ParameterException wrong) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return unmatched(unmatched.getUnmatched(), command);
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      // A misspelt option is the reason why the right one is missing.
      List<String> unknown = unknownOptions(command);
      return unknown.isEmpty() ? missing(missing.getMissing()) : unmatched(unknown, command);
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return Notice.of("usage.twice", labels.name(twice.getOverwritten()));
    }
    ArgSpec argument = wrong.getArgSpec();
    String value = wrong.getValue();
    if (value == null) {
      return Notice.of("usage.wrong", String.valueOf(wrong.getMessage()));
    }
    return argument == null ? unknownCommand(value, command) : value(argument, value);
  }

  private Notice unmatched(List<String> unmatched, CommandSpec command) {
    String first = unmatched.get(0);
    if (isOption(first)) {
      List<String> options = unmatched.stream().filter(Complaint::isOption).toList();
      List<String> names =
          command.options().stream()
              .filter(option -> !option.hidden())
              .flatMap(option -> List.of(option.names()).stream())
              .toList();
      return withNear(Notice.of("usage.unknown-option", said(options)), first, names);
    }
    return command.subcommands().isEmpty()
        ? Notice.of("usage.extra", said(unmatched))
        : unknownCommand(first, command);
  }

  private List<String> unknownOptions(CommandSpec command) {
    return words.stream()
        .takeWhile(word -> !word.equals("--"))
        .filter(word -> word.startsWith("--"))
        .filter(word -> !command.optionsMap().containsKey(word.replaceFirst("=.*", "")))
        .toList();
  }

  private static boolean isOption(String word) {
    return word.startsWith("-") && word.length() > 1;
  }

  private static Notice unknownCommand(String name, CommandSpec command) {
    Collection<String> names = command.subcommands().keySet();
    return withNear(Notice.of("usage.unknown-command", name), name, names);
  }

  private static Notice withNear(Notice wrong, String word, Collection<String> names) {
    List<String> near = Nearest.to(word, names);
    return near.isEmpty() ? wrong : Notice.of("usage.near", wrong, said(near));
  }

  private Notice missing(List<ArgSpec> missing) {
    ArgSpec first = missing.get(0);
    if (first instanceof OptionSpec option && isGiven(option)) {
      return Notice.of("usage.no-value", option.longestName(), labels.of(option));
    }
    List<String> all = new ArrayList<>();
    for (ArgSpec one : missing) {
      all.add(one instanceof OptionSpec ? labels.name(one) + " " + labels.of(one) : labels.of(one));
    }
    boolean isAgainst = labels.name(first).equals("--against");
    return Notice.of(isAgainst ? "usage.missing.against" : "usage.missing", said(all));
  }

  private boolean isGiven(OptionSpec option) {
    return List.of(option.names()).stream()
        .anyMatch(name -> words.stream().anyMatch(word -> word.startsWith(name)));
  }

  private Notice value(ArgSpec argument, String value) {
    Class<?> type = argument.auxiliaryTypes()[argument.auxiliaryTypes().length - 1];
    String number = NUMBERS.get(type);
    if (number != null) {
      return Notice.of(number, labels.name(argument), value);
    }
    if (type.isEnum()) {
      return Notice.of("usage.choice", labels.name(argument), labels.of(argument), value);
    }
    return type == boolean.class || type == Boolean.class
        ? Notice.of("usage.flag", labels.name(argument), value)
        : Notice.of("usage.value", labels.name(argument), value);
  }

  private static Notice said(List<String> words) {
    return Notice.joined(
        "list.names", words.stream().map(word -> Notice.of("fail.said", word)).toList());
  }
}
