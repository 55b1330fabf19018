package taohua.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of a command, with {@link Labels} in the language of its words. */
final class HelpPage extends Help {
  // A label and what lies between it and its description.
  private static final Pattern ROW = Pattern.compile("(?m)^(\\s*\\S+(?: \\S+)?)( {2,})(?=\\S)");

  private final Labels labels;

  HelpPage(CommandSpec command, ColorScheme colors, Labels labels) {
    super(command, colors);
    this.labels = labels;
  }

  @Override
  public IParamLabelRenderer parameterLabelRenderer() {
    IParamLabelRenderer usual = super.parameterLabelRenderer();
    return new IParamLabelRenderer() {
      @Override
      public Ansi.Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<Ansi.IStyle> styles) {
        return usual.renderParameterLabel(labelled(argument), ansi, styles);
      }

      @Override
      public String separator() {
        return usual.separator();
      }
    };
  }

  @Override
  public String parameterList() {
    return inColumns(super.parameterList());
  }

  @Override
  public String optionList() {
    return inColumns(super.optionList());
  }

  /** A wide label takes twice the columns that its characters were counted for. */
  private static String inColumns(String list) {
    return ROW.matcher(list)
        .replaceAll(
            row -> {
              long wide = row.group(1).codePoints().filter(Character::isIdeographic).count();
              int gap = Math.max(1, row.group(2).length() - (int) wide);
              return Matcher.quoteReplacement(row.group(1) + " ".repeat(gap));
            });
  }

  private ArgSpec labelled(ArgSpec argument) {
    String label = labels.of(argument);
    return argument instanceof OptionSpec option
        ? OptionSpec.builder(option).paramLabel(label).build()
        : PositionalParamSpec.builder((PositionalParamSpec) argument).paramLabel(label).build();
  }
}
