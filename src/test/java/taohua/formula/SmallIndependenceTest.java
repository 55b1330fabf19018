package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Passage;
import taohua.text.Span;

/** Independent officials of small corpora, by their definition. */
class SmallIndependenceTest {
  private static final int LENGTH = 120;
  private static final int OFFICIALS = 6;
  private static final int DOCUMENTS = 9;
  // Where the phrase may stand.
  private static final int[] PLACES = {20, 70};

  private final Random random = new Random(51);

  /** A stretch that two documents have at the same place. */
  private record Shared(int one, int other, Span characters) {
    Alignment alignment() {
      return new Alignment(
          new Passage(one, characters),
          new Passage(other, characters),
          List.of(new Edit.Equal(characters, characters)));
    }

    int length() {
      return characters.length();
    }
  }

  private record Link(int user, int partner, int matched) {}

  @Test
  void officialsCountAsTheDefinitionSays() {
    for (int round = 0; round < 600; round++) {
      Corpus corpus = corpus();
      BitSet sources = BitSet.valueOf(new long[] {random.nextInt(1 << DOCUMENTS)});
      Evidence evidence = new Evidence(corpus, sources::get);
      FormulaOptions options = new FormulaOptions(6, 2 + random.nextInt(2), 5 + random.nextInt(40));
      List<Shared> shared = shared(random.nextInt(16));
      SharedPassages passages =
          new SharedPassages(
              corpus,
              shared.stream().map(Shared::alignment).toList(),
              text -> List.of(),
              Workers.ALONE);
      Independence independence = new Independence(evidence, passages, options);
      // One phrase after the other leaves no trace.
      for (int phrase = 0; phrase < 3; phrase++) {
        List<Passage> uses = uses(6 + random.nextInt(20));
        assertThat(independence.count(uses))
            .as("round %d", round)
            .isEqualTo(plain(evidence, shared, options, uses));
      }
    }
  }

  @Test
  void onlyTheEightLongestPassagesOfAUseAreLookedAt() {
    List<Document> documents = new ArrayList<>();
    for (int d = 0; d < 12; d++) {
      documents.add(Corpora.document("d" + d, "官员" + d, "春".repeat(LENGTH)));
    }
    Corpus corpus = Corpora.of(documents);
    List<Alignment> all =
        IntStream.range(1, 12)
            .mapToObj(d -> new Shared(0, d, new Span(10, 100 - d)).alignment())
            .toList();
    Independence independence =
        new Independence(
            new Evidence(corpus, d -> true),
            new SharedPassages(corpus, all, text -> List.of(), Workers.ALONE),
            new FormulaOptions(6, 12, 1));
    for (int d = 1; d < 12; d++) {
      // Outside of the passage, the other's use is explained by none and counts.
      List<Passage> uses =
          List.of(new Passage(0, new Span(20, 30)), new Passage(d, new Span(105, 115)));
      assertThat(independence.count(uses)).as("partner %d", d).isEqualTo(d <= 8 ? 1 : 2);
    }
  }

  private Corpus corpus() {
    List<Document> documents = new ArrayList<>();
    for (int d = 0; d < DOCUMENTS; d++) {
      documents.add(Corpora.document("d" + d, "官员" + d % OFFICIALS, "春".repeat(LENGTH)));
    }
    return Corpora.of(documents);
  }

  private List<Passage> uses(int length) {
    List<Passage> uses = new ArrayList<>();
    for (int d = 0; d < DOCUMENTS; d++) {
      for (int place : PLACES) {
        if (random.nextInt(3) > 0) {
          uses.add(new Passage(d, new Span(place, place + length)));
        }
      }
    }
    return uses;
  }

  private List<Shared> shared(int count) {
    List<Shared> shared = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int one = random.nextInt(DOCUMENTS);
      int other = (one + 1 + random.nextInt(DOCUMENTS - 1)) % DOCUMENTS;
      // Few lengths, so that passages of one length come together.
      int start = 10 * random.nextInt(8);
      int length = 20 + 10 * random.nextInt((LENGTH - start) / 10 - 1);
      shared.add(new Shared(one, other, new Span(start, start + length)));
    }
    return shared;
  }

  /** The definition, passage by passage, without groups that are kept up to date. */
  private static int plain(
      Evidence evidence, List<Shared> shared, FormulaOptions options, List<Passage> uses) {
    int officials = evidence.corpus().officialCount();
    BitSet users = new BitSet();
    BitSet counting = new BitSet();
    List<Link> links = new ArrayList<>();
    for (Passage use : uses) {
      List<Link> explaining = explaining(evidence, shared, use);
      links.addAll(explaining);
      int user = user(evidence, use.document());
      if (user < officials) {
        users.set(user);
        counting.set(user, counting.get(user) || explaining.isEmpty());
      }
    }
    List<Link> joining =
        links.stream()
            .filter(
                link -> {
                  BitSet near = group(link.user, links, other -> other.matched >= link.matched);
                  int holding = near.get(0, officials).cardinality();
                  return holding < options.officialsToLabel(link.matched, evidence.officials());
                })
            .toList();
    int count = counting.cardinality();
    for (int user = users.nextSetBit(0); user >= 0; user = users.nextSetBit(user + 1)) {
      BitSet group = group(user, joining, link -> true);
      group.and(users);
      // The first of its group stands for it.
      count += !group.intersects(counting) && group.nextSetBit(0) == user ? 1 : 0;
    }
    return count;
  }

  private static List<Link> explaining(Evidence evidence, List<Shared> shared, Passage use) {
    int length = use.characters().length();
    List<Link> links = new ArrayList<>();
    for (Shared one : shared) {
      boolean holds = one.characters.cover(use.characters()).equals(one.characters);
      boolean here = one.one == use.document() || one.other == use.document();
      int partner = one.one == use.document() ? one.other : one.one;
      int longer = Math.max(8, Math.min(length, 20));
      if (here && holds && one.length() - length >= longer) {
        links.add(new Link(user(evidence, use.document()), user(evidence, partner), one.length()));
      }
    }
    links.removeIf(link -> link.user == link.partner);
    links.sort(Comparator.comparingInt(link -> -link.matched));
    return links;
  }

  private static int user(Evidence evidence, int document) {
    int official = evidence.official(document);
    return official < 0 ? evidence.corpus().officialCount() + document : official;
  }

  /** All whom some links lead to from a user. */
  private static BitSet group(int user, List<Link> links, Predicate<Link> counts) {
    BitSet group = new BitSet();
    group.set(user);
    int before = 0;
    while (before < group.cardinality()) {
      before = group.cardinality();
      for (Link link : links) {
        if (counts.test(link) && (group.get(link.user) || group.get(link.partner))) {
          group.set(link.user);
          group.set(link.partner);
        }
      }
    }
    return group;
  }
}
