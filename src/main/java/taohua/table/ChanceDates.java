package taohua.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import taohua.judge.Direction;
import taohua.judge.Relations;
import taohua.judge.Shared;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.When;

/**
 * The documents of a corpus with each other's dates, dealt out by chance: what a direction looks
 * like that means nothing.
 */
final class ChanceDates {
  // Any fixed number: the same documents always get the same dates.
  private static final long SEED = 20210720;

  private ChanceDates() {}

  /** Whether any document has a date. */
  static boolean hasDates(Corpus corpus) {
    return dates(corpus).stream().anyMatch(Optional::isPresent);
  }

  /** The same documents and officials; each date stands over another document, or the same. */
  static Corpus deal(Corpus corpus) {
    List<Optional<When>> dates = new ArrayList<>(dates(corpus));
    Collections.shuffle(dates, new Random(SEED));
    List<Document> documents = new ArrayList<>();
    List<NormalText> texts = new ArrayList<>();
    for (int d = 0; d < corpus.size(); d++) {
      Heading read = corpus.document(d).heading();
      documents.add(
          corpus
              .document(d)
              .with(
                  new Heading(
                      read.title(),
                      read.official(),
                      dates.get(d),
                      read.incomplete(),
                      read.extra())));
      texts.add(corpus.text(d));
    }
    return Corpus.of(documents, texts);
  }

  private static List<Optional<When>> dates(Corpus corpus) {
    return IntStream.range(0, corpus.size())
        .mapToObj(d -> corpus.document(d).heading().when())
        .toList();
  }

  /**
   * What is shared, with target and source as the dates of this corpus have them. A permitted text
   * stays the source, whatever its date.
   */
  static List<Shared> redirected(List<Shared> shared, Corpus dated) {
    return shared.stream().map(one -> one.allowed() ? one : redirected(one, dated)).toList();
  }

  private static Shared redirected(Shared one, Corpus dated) {
    Heading target = dated.document(one.alignment().target().document()).heading();
    Heading source = dated.document(one.alignment().source().document()).heading();
    Direction direction = Relations.direction(target, source);
    if (direction == Direction.LATER) {
      return new Shared(
          one.alignment().reversed(),
          Direction.EARLIER,
          Relations.of(source.official(), target.official()),
          false);
    }
    return direction == one.direction()
        ? one
        : new Shared(one.alignment(), direction, one.relation(), false);
  }
}
