package taohua.engine;

import static org.assertj.core.api.Assertions.assertThat;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import taohua.baseline.Baselines;
import taohua.fingerprint.Posting;
import taohua.fingerprint.ShingleOptions;
import taohua.fingerprint.TermRange;
import taohua.fingerprint.Terms;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.files.Source;
import taohua.text.Document;
import taohua.text.DocumentKey;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;

/** What matters to a checked document is loaded, and nothing else; and what is said is the same. */
class NarrowingTest {
  private static final String COPIED = "闸门每逢单日开两寸,双日关一寸,看闸的人住在坝上,夜里听见水声不对就要起身。";
  private static final String PHRASE = "把河长制落到每一段河";

  /** Documents of which only the headings are at hand. */
  private static final class Shelf implements Holdings {
    final Map<String, Read> whole = new HashMap<>();
    final List<String> ids = new ArrayList<>();

    Read put(Read read) {
      whole.put(read.source().id(), read);
      ids.add(read.source().id());
      Document light = new Document(read.source().id(), read.document().heading(), "", List.of());
      return read.with(light);
    }

    @Override
    public boolean hold(Read read) {
      return read.document().text().isEmpty();
    }

    @Override
    public synchronized Read whole(Read read) {
      return whole.getOrDefault(read.source().id(), read);
    }

    @Override
    public @Nullable DocumentKey key(Read read) {
      NormalText text = Normalizer.normalize(whole(read).document());
      return text.length() == 0 ? null : DocumentKey.of(text);
    }

    @Override
    public boolean isLossy(Read read) {
      return false;
    }

    @Override
    public int characters(Read read) {
      return Normalizer.normalize(whole(read).document()).length();
    }

    @Override
    public int number(Read read) {
      return ids.indexOf(read.source().id());
    }

    @Override
    public long[] postings(long term) {
      LongArrayList found = new LongArrayList();
      for (int number = 0; number < ids.size(); number++) {
        int one = number;
        Document document = whole.getOrDefault(ids.get(number), read("", "", "")).document();
        Terms.ofBody(
            Normalizer.normalize(document),
            ShingleOptions.DEFAULT,
            (own, count, isPicked) -> {
              if (own == term) {
                found.add(Posting.of(one, count, isPicked));
              }
            });
      }
      return found.toLongArray();
    }

    @Override
    public BitSet holders(long first, long last) {
      TermRange range = new TermRange(first, last);
      BitSet found = new BitSet();
      for (int number = 0; number < ids.size(); number++) {
        int one = number;
        Document document = whole.getOrDefault(ids.get(number), read("", "", "")).document();
        Terms.ofBody(
            Normalizer.normalize(document),
            ShingleOptions.DEFAULT,
            (term, count, isPicked) -> found.set(one, found.get(one) || range.holds(term)));
      }
      return found;
    }
  }

  private static Read read(String id, String official, String text) {
    Official who = new Official(official, "", "云溪县", Optional.empty(), "");
    Heading heading = new Heading("", who, Optional.empty(), Optional.empty(), Map.of());
    Document document = new Document(id, heading, text, List.of(Paragraph.of(0, text.length())));
    return new Read(new Source(id, Path.of(id), id), document, List.of(), List.of());
  }

  private static String noise(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append((char) ('一' + random.nextInt(0x4000)));
    }
    return text + "。";
  }

  private static List<Read> archive() {
    List<Read> archive = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      archive.add(read("n" + i, "何" + (char) ('一' + i), noise(i)));
    }
    archive.add(read("copy", "甘一", noise(50) + COPIED + noise(51)));
    archive.add(read("own", "甘二", noise(52)));
    for (int i = 0; i < 4; i++) {
      archive.add(read("p" + i, "闻" + (char) ('一' + i), noise(60 + i) + PHRASE + "。"));
    }
    archive.add(read("twin", "甘三", noise(1)));
    return archive;
  }

  private static Gathered gathered(List<Read> read) {
    return new Gathered(read, List.of(), List.of(), List.of());
  }

  @Test
  void onlyWhatMattersIsLoadedAndTheSameIsSaid() {
    Read draft = read("draft", "甘二", noise(90) + COPIED + noise(91) + PHRASE + "。" + noise(92));
    Shelf shelf = new Shelf();
    List<Read> light = archive().stream().map(shelf::put).toList();
    Gathered target = gathered(List.of(draft));
    Supplements none = new Supplements(Gathered.NOTHING, Gathered.NOTHING, Baselines.NONE);
    Options options = Options.DEFAULT.withThreads(1);
    Run narrow = Check.run(target, Group.of(gathered(light), shelf), none, options, Progress.NONE);
    Run whole = Check.run(target, gathered(archive()), none, options, Progress.NONE);
    assertThat(whole.findings().passages()).hasSize(1);
    assertThat(narrow.findings().passages()).isEqualTo(whole.findings().passages());
    assertThat(narrow.entries().get(0)).isEqualTo(whole.entries().get(0));
    assertThat(whole.entries().get(0).labels()).hasSizeGreaterThan(1);
    assertThat(Scope.of(narrow)).isEqualTo(Scope.of(whole));
    assertThat(narrow.corpus().all().officialCount()).isEqualTo(whole.corpus().officialCount());
    assertThat(narrow.findings().lexicon().officials())
        .isEqualTo(whole.findings().lexicon().officials());
    Set<String> loaded = new HashSet<>();
    for (int d = 1; d < narrow.corpus().size(); d++) {
      if (narrow.corpus().text(d).length() > 0) {
        loaded.add(narrow.corpus().document(d).id());
      }
    }
    assertThat(loaded).containsExactlyInAnyOrder("copy", "own", "p0", "p1", "p2", "p3");
  }

  @Test
  void aGroupThatIsKeptSaysTheSameAsANewOne() {
    List<Read> drafts =
        List.of(
            read("first", "甘二", noise(90) + COPIED + noise(91) + PHRASE + "。"),
            // Another file has its name.
            read("p1", "何二", noise(93) + noise(52) + PHRASE + "。" + noise(92))
                .from(new Source("p1", Path.of("drafts", "p1"), "")),
            // It is a document of the archive, which then is no source of it.
            read("copy", "甘一", noise(50) + COPIED + noise(51)),
            read("last", "", noise(1) + COPIED));
    Shelf shelf = new Shelf();
    List<Read> light = archive().stream().map(shelf::put).toList();
    Group kept = Group.of(gathered(light), shelf);
    for (Read draft : drafts) {
      Run again = check(draft, kept);
      Run anew = check(draft, Group.of(gathered(light), shelf));
      Run whole = check(draft, Group.of(gathered(archive())));
      assertThat(again.findings().passages()).isEqualTo(anew.findings().passages());
      assertThat(again.entries()).isEqualTo(anew.entries());
      assertThat(again.given()).isEqualTo(anew.given());
      assertThat(texts(again)).isEqualTo(texts(anew));
      assertThat(again.entries().get(0).labels()).isEqualTo(whole.entries().get(0).labels());
      assertThat(again.given().elsewhere()).isEqualTo(whole.given().elsewhere());
      assertThat(Scope.of(again)).isEqualTo(Scope.of(whole));
      assertThat(again.readings()).containsOnlyKeys(texts(again).keySet());
    }
    assertThat(check(drafts.get(2), kept).given().elsewhere(Side.SOURCE)).containsExactly("copy");
    assertThat(check(drafts.get(1), kept).corpus().document(0).id()).isEqualTo("drafts/p1");
  }

  private static Run check(Read draft, Group sources) {
    Options options = Options.DEFAULT.withThreads(1);
    Supplements none = Supplements.NOTHING;
    return Check.run(gathered(List.of(draft)), sources, none, options, Progress.NONE);
  }

  private static Map<String, String> texts(Run run) {
    Map<String, String> texts = new HashMap<>();
    for (int d = 0; d < run.corpus().size(); d++) {
      texts.put(run.corpus().document(d).id(), run.corpus().document(d).text());
    }
    return texts;
  }
}
