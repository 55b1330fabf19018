package taohua.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import taohua.index.posting.DamagedPostings;
import taohua.intake.Read;
import taohua.parallel.Workers;
import taohua.text.Heading;
import taohua.words.Notice;
import taohua.words.Told;

/** Looks at every byte of an index: whether all is there, and whether it agrees. */
public final class IndexCheck {
  private IndexCheck() {}

  /**
   * What is wrong with an index, in order; nothing if all is well.
   *
   * @throws IOException if it cannot be looked at
   */
  public static List<Notice> of(Path path, Workers workers) throws IOException {
    IndexFolder folder = new IndexFolder(path);
    List<Notice> wrong = new ArrayList<>();
    try (Catalogue catalogue = Catalogue.read(folder)) {
      catalogue
          .check()
          .forEach(
              said ->
                  wrong.add(Notice.of("index.wrong.catalogue", catalogue.path().toString(), said)));
      if (wrong.isEmpty()) {
        checkRoster(folder, catalogue);
      }
    } catch (IndexException e) {
      return List.of(e.notice());
    }
    if (!wrong.isEmpty()) {
      return wrong;
    }
    try (Index index = Index.open(path)) {
      for (Segment segment : index.segments().values()) {
        tell(segment.documents()::verify, wrong);
        tell(segment.postings()::verify, wrong);
      }
      List<Notice> documents = Collections.synchronizedList(new ArrayList<>());
      List<Indexed> list = index.list();
      workers.each(list.size(), i -> tell(() -> check(index, list.get(i)), documents));
      documents.stream()
          .distinct()
          .sorted(java.util.Comparator.comparing(Notice::english))
          .filter(notice -> !wrong.contains(notice))
          .forEach(wrong::add);
    } catch (IndexException | DamagedPostings e) {
      wrong.add(((Told) e).notice());
    }
    return wrong;
  }

  /** That the roster says what the catalogue does; nobody changes that meanwhile. */
  private static void checkRoster(IndexFolder folder, Catalogue catalogue) throws IOException {
    Roster known = new Roster(catalogue.list(), catalogue.segments());
    if (Roster.read(folder).filter(told -> !told.equals(known)).isPresent()) {
      throw IndexException.damaged(folder.roster());
    }
  }

  private interface Look {
    void at() throws IOException;
  }

  private static void tell(Look look, List<Notice> wrong) {
    try {
      look.at();
    } catch (IOException | RuntimeException e) {
      wrong.add(
          e instanceof Told told
              ? told.notice()
              : Notice.of("index.wrong.unread", String.valueOf(e.getMessage())));
    }
  }

  /** That a document is what its row says. */
  private static void check(Index index, Indexed one) throws IOException {
    byte[] bytes = index.record(one);
    Read read = ReadCodec.decode(bytes, one.source());
    Prepared prepared = Prepared.of(read);
    Heading heading = read.document().heading();
    boolean agrees =
        prepared.stored().equals(one.stored())
            && Prepared.content(bytes).equals(one.stored().content())
            && RowCodec.plain(heading.title()).equals(one.heading().title())
            && heading.official().equals(one.heading().official())
            && heading.when().equals(one.heading().when());
    if (!agrees) {
      throw new IndexException(Notice.of("index.wrong.document", one.id()));
    }
  }
}
