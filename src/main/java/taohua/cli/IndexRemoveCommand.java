package taohua.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import taohua.index.Changes;
import taohua.index.Index;
import taohua.index.IndexWriter;
import taohua.index.Indexed;
import taohua.words.Notice;

/** {@code taohua index remove}: forgets documents. */
@Command(name = "remove", mixinStandardHelpOptions = true)
final class IndexRemoveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "INDEX", descriptionKey = "index.path")
  private Path path = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID", descriptionKey = "index.ids")
  private List<String> ids = List.of();

  @Mixin private RunOptions run = new RunOptions();

  @Override
  public Integer call() throws Exception {
    Stopwatch watch = Stopwatch.start();
    Indexes.require(path);
    Changes changes;
    try (IndexWriter writer = IndexWriter.open(path)) {
      changes = writer.remove(numbers());
    }
    if (!run.quiet()) {
      new Summary(run.messages(), spec.commandLine()).indexed(changes, path, watch);
    }
    return ExitCode.DONE;
  }

  private Set<Long> numbers() throws Exception {
    Set<Long> numbers = new HashSet<>();
    try (Index index = Index.open(path)) {
      for (String id : ids) {
        List<Indexed> named =
            index.list().stream().filter(one -> names(id, one.source().id())).toList();
        if (named.isEmpty()) {
          throw new Failure(Notice.of("index.no_document", path.toString(), id));
        }
        named.forEach(one -> numbers.add(one.number()));
      }
    }
    return numbers;
  }

  /** A document's id, the folder that it lies in, or either with {@code *} for any characters. */
  private static boolean names(String word, String id) {
    String folder = word.endsWith("/") ? word : word + "/";
    if (word.indexOf('*') < 0) {
      return id.equals(word) || id.startsWith(folder);
    }
    String any = "\\Q" + word.replace("*", "\\E.*\\Q") + "\\E";
    return Pattern.matches(any + "(?:/.*)?", id);
  }
}
