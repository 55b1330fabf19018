package taohua.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taohua.intake.Gathered;
import taohua.intake.Given;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.Read;
import taohua.intake.ReadProgress;
import taohua.intake.Wanted;
import taohua.parallel.Workers;

/** Small texts for tests, and what is done with them. */
final class Corpora {
  private static final ReadProgress UNSEEN =
      new ReadProgress() {
        @Override
        public void begin(int files) {}

        @Override
        public void read() {}
      };

  private Corpora() {}

  /** A speech with a heading, of its own by its number. */
  static String speech(int number) {
    return "在第"
        + number
        + "次工作会议上的讲话\n\n"
        + "(2021年3月"
        + (1 + number % 28)
        + "日)\n\n云溪县县长 何"
        + (char) ('一' + number)
        + "\n\n同志们:\n\n    今年是第"
        + number
        + "个年头,我们要修好"
        + (char) ('丐' + 7 * number)
        + "水渠,种好"
        + (char) ('亀' + 5 * number)
        + "果树,把库区的路灯一盏一盏点亮。\n\n    各村要把账目贴在墙上,让大家看得明白。\n";
  }

  static Path write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  static List<Read> read(Path input) throws IOException {
    Gathered gathered =
        Intake.gather(List.of(input), Optional.empty(), IntakeOptions.DEFAULT, UNSEEN);
    return gathered.read();
  }

  /** What {@code taohua index add} does. */
  static Changes add(Path index, Path input) throws IOException {
    return add(index, input, Steps.UNWATCHED);
  }

  static Changes add(Path index, Path input, Steps steps) throws IOException {
    try (IndexWriter writer = IndexWriter.open(index, steps)) {
      Given given = new Given(List.of(input), List.of(), writer.known(Wanted.USUAL));
      List<Read> read =
          Intake.gatherGiven(List.of(given), Optional.empty(), IntakeOptions.DEFAULT, UNSEEN)
              .get(0)
              .read();
      return writer.add(read, Wanted.USUAL, Workers.ALONE);
    }
  }

  static Changes remove(Path index, String id) throws IOException {
    try (IndexWriter writer = IndexWriter.open(index);
        Index open = Index.open(index)) {
      List<Long> numbers = new ArrayList<>();
      open.list().stream()
          .filter(one -> one.id().equals(id))
          .forEach(one -> numbers.add(one.number()));
      return writer.remove(java.util.Set.copyOf(numbers));
    }
  }

  /** The documents of an index. */
  static List<Read> documents(Path index) throws IOException {
    try (Index open = Index.open(index)) {
      return open.documents(Workers.ALONE);
    }
  }

  static List<String> ids(Path index) throws IOException {
    return documents(index).stream().map(read -> read.document().id()).toList();
  }
}
