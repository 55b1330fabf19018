package taohua.index.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.fingerprint.Posting;

/** What is found is what was written, however it was sorted and merged. */
class PostingsTest {
  private static final long MOST = 1L << 56;

  @TempDir private Path folder = Path.of("");

  // By term, the documents that have it.
  private final TreeMap<Long, List<Long>> expected = new TreeMap<>();

  /** Documents with terms of their own and terms of all, some in many places. */
  private List<DocumentTerms> documents(int count, long seed, int first) {
    Random random = new Random(seed);
    List<DocumentTerms> documents = new ArrayList<>();
    for (int d = first; d < first + count; d++) {
      DocumentTerms terms = new DocumentTerms();
      Map<Long, Integer> own = new TreeMap<>();
      for (int i = 0; i < 40; i++) {
        long term = i % 2 == 0 ? random.nextLong() >>> 8 : (random.nextInt(60) * (MOST / 61));
        own.merge(term, 1 + random.nextInt(i == 7 ? 900 : 2), Integer::sum);
      }
      int document = d;
      own.forEach(
          (term, times) -> {
            boolean isPicked = times % 3 == 0;
            terms.take(term, times, isPicked);
            expected
                .computeIfAbsent(term, any -> new ArrayList<>())
                .add(Posting.of(document, times, isPicked));
          });
      documents.add(terms);
    }
    return documents;
  }

  private Path write(String name, List<DocumentTerms> documents, int run) throws IOException {
    Path path = folder.resolve(name);
    try (PostingsBuilder builder = new PostingsBuilder(path, run, 1000)) {
      for (DocumentTerms one : documents) {
        builder.add(one);
      }
      assertThat(builder.finish(List.of(), 0)).isEqualTo(Files.size(path));
    }
    return path;
  }

  private void assertHolds(Path path) throws IOException {
    try (PostingsFile file = PostingsFile.open(path)) {
      file.verify();
      for (Map.Entry<Long, List<Long>> term : expected.entrySet()) {
        assertThat(file.find(term.getKey())).containsExactly(term.getValue().toArray(Long[]::new));
        if (!expected.containsKey(term.getKey() + 1)) {
          assertThat(file.find(term.getKey() + 1)).isEmpty();
        }
      }
      assertThat(file.find(MOST - 1)).isEmpty();
    }
  }

  @Test
  void oneRunAndManyRunsGiveTheSame() throws IOException {
    List<DocumentTerms> documents = documents(300, 1, 0);
    assertHolds(write("one", documents, 1 << 20));
    assertHolds(write("many", documents, 500));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void whoHasATermInARangeIsFound() throws IOException {
    Path path = write("range", documents(60, 7, 0), 900);
    Random random = new Random(8);
    try (PostingsFile file = PostingsFile.open(path)) {
      for (int i = 0; i < 200; i++) {
        long one = random.nextLong();
        long other = i % 2 == 0 ? random.nextLong() : one + (1L << random.nextInt(58));
        long first = Long.compareUnsigned(one, other) < 0 ? one : other;
        long last = first == one ? other : one;
        BitSet holders = new BitSet();
        expected.forEach(
            (term, list) -> {
              if (Long.compareUnsigned(first, term) <= 0 && Long.compareUnsigned(term, last) <= 0) {
                list.forEach(posting -> holders.set(Posting.document(posting)));
              }
            });
        assertThat(file.between(first, last)).isEqualTo(holders);
      }
      assertThat(file.between(0, -1).cardinality()).isEqualTo(60);
    }
  }

  @Test
  void charactersAndHashesAreTermsAlike() throws IOException {
    Random random = new Random(9);
    List<DocumentTerms> documents = new ArrayList<>();
    for (int d = 0; d < 200; d++) {
      DocumentTerms terms = new DocumentTerms();
      for (long term : new TreeSet<>(random.longs(30).boxed().toList())) {
        long text = 0;
        for (int i = 0; i < 4; i++) {
          text = text << 16 | (long) (random.nextInt(9) == 0 ? 0xFF00 : 0x4E00) + random.nextInt(3);
        }
        long own = d % 3 == 0 ? term : text;
        if (!expected.containsKey(own) || !expected.get(own).contains(Posting.of(d, 1, false))) {
          terms.take(own, 1, false);
          expected.computeIfAbsent(own, any -> new ArrayList<>()).add(Posting.of(d, 1, false));
        }
      }
      documents.add(terms);
    }
    assertHolds(write("mixed", documents, 700));
  }

  @Test
  void aTermThatComesTwiceIsAddedUp() throws IOException {
    DocumentTerms terms = new DocumentTerms();
    terms.take(5, 3, false);
    terms.take(5, 9, true);
    expected.put(5L, List.of(Posting.of(0, 12, true)));
    assertHolds(write("twice", List.of(terms), 100));
  }

  @Test
  void aMergeLeavesOutWhatIsNoLongerThere() throws IOException {
    Path first = write("first", documents(50, 2, 0), 1 << 20);
    Path second = write("second", documents(50, 3, 0), 1 << 20);
    expected.clear();
    documents(50, 2, 0);
    expected.values().forEach(list -> list.removeIf(one -> Posting.document(one) % 2 == 1));
    expected.values().forEach(list -> list.replaceAll(one -> moved(one, 0)));
    TreeMap<Long, List<Long>> ofFirst = new TreeMap<>(expected);
    expected.clear();
    documents(50, 3, 0);
    expected
        .values()
        .forEach(list -> list.replaceAll(one -> Posting.of(25 + Posting.document(one), one)));
    ofFirst.forEach(
        (term, list) -> expected.merge(term, list, (behind, before) -> joined(before, behind)));
    expected.values().removeIf(List::isEmpty);
    try (PostingsFile one = PostingsFile.open(first);
        PostingsFile other = PostingsFile.open(second)) {
      PostingsMerge.of(
          List.of(
              new PostingsMerge.Part(one, d -> d % 2 == 1 ? -1 : d / 2),
              new PostingsMerge.Part(other, d -> 25 + d)),
          folder.resolve("merged"),
          75);
    }
    assertHolds(folder.resolve("merged"));
  }

  private static long moved(long posting, int first) {
    return Posting.of(first + Posting.document(posting) / 2, posting);
  }

  private static List<Long> joined(List<Long> before, List<Long> behind) {
    List<Long> all = new ArrayList<>(before);
    all.addAll(behind);
    return all;
  }

  @Test
  void noTermsAtAllAreAFile() throws IOException {
    assertHolds(write("none", List.of(new DocumentTerms()), 10));
  }

  @Test
  void aFlippedBitIsDamageOrIsNotAskedFor() throws IOException {
    Path path = write("bits", documents(40, 4, 0), 1 << 20);
    byte[] bytes = Files.readAllBytes(path);
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      int bit = random.nextInt(8 * bytes.length);
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(path, bytes);
      assertThatThrownBy(
              () -> {
                try (PostingsFile file = PostingsFile.open(path)) {
                  file.verify();
                }
              })
          .as("bit %s", bit)
          .isInstanceOf(DamagedPostings.class);
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
    }
  }
}
