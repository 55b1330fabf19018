package taohua.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import taohua.text.Corpus;

/**
 * Counts how many officials use a phrase independently.
 *
 * <p>A use is <em>explained</em> by a shared passage that holds it, whose other end has the phrase
 * at the corresponding place, belongs to somebody else, and which is clearly longer: its identical
 * characters exceed the phrase by at least its own length or a long clause, and by at least {@link
 * #CLEARLY_LONGER}. An official with a use that no passage explains counts. The others count once
 * for each group that such passages join, and not at all where a passage joins the group to an
 * official who counts.
 *
 * <p>A passage joins only as long as it is no common language itself: if so many officials hold the
 * phrase inside passages of M or more characters that M characters would label text, then a passage
 * of M characters explains nothing. So the sentence that every report opens with stays language,
 * however the reports continue; a paragraph that a few took over does not become it.
 *
 * <p>Documents that are no evidence count for nobody, but join: two sources that share a passage
 * with the same checked document share it with each other. Not for sharing between threads.
 */
final class Independence {
  static final int CLEARLY_LONGER = 8;

  // Two long sentences that go together make a paragraph, even if neither is twice the other: what
  // has a long clause more is not the phrase that it holds.
  private static final int A_CLAUSE = 20;

  // The longest passages explain a use best; more would only repeat their groups, and a sentence
  // that a thousand documents share has a thousand passages.
  private static final int MOST_PARTNERS = 8;

  private final Corpus corpus;
  private final IntPredicate evidence;
  private final SharedPassages shared;
  private final FormulaOptions options;
  private final int officials;
  // For the phrase at hand: whom it joins, and who else.
  private final Groups joined;
  private final Groups near;

  /**
   * For phrases of one corpus.
   *
   * @param evidence which documents count
   * @param officials how many officials the evidence has
   */
  Independence(
      Corpus corpus,
      IntPredicate evidence,
      SharedPassages shared,
      FormulaOptions options,
      int officials) {
    this.corpus = corpus;
    this.evidence = evidence;
    this.shared = shared;
    this.options = options;
    this.officials = officials;
    int users = corpus.officialCount() + corpus.size();
    joined = new Groups(users, corpus.officialCount());
    near = new Groups(users, corpus.officialCount());
  }

  private record Link(int user, int partner, int matched) {}

  /** How many officials of the evidence use the phrase of these occurrences independently. */
  int count(Uses uses, int length) {
    if (shared.isEmpty()) {
      return distinctOfficials(uses);
    }
    List<Link> links = new ArrayList<>();
    BitSet users = new BitSet();
    BitSet unexplained = new BitSet();
    for (int i = 0; i < uses.size(); i++) {
      int user = user(uses.document(i));
      users.set(user);
      if (!explain(user, uses.document(i), uses.start(i), length, links)) {
        unexplained.set(user);
      }
    }
    links.sort(Comparator.comparingInt(link -> -link.matched));
    for (int from = 0, to = 0; from < links.size(); from = to) {
      while (to < links.size() && links.get(to).matched == links.get(from).matched) {
        to++;
      }
      join(links.subList(from, to));
    }
    int count = count(users, unexplained);
    reset(users, links);
    return count;
  }

  private int distinctOfficials(Uses uses) {
    BitSet users = new BitSet();
    for (int i = 0; i < uses.size(); i++) {
      users.set(user(uses.document(i)));
    }
    return users.get(0, corpus.officialCount()).cardinality();
  }

  /** The official of a document of the evidence; behind these, every other document by itself. */
  private int user(int document) {
    return evidence.test(document) ? corpus.official(document) : corpus.officialCount() + document;
  }

  /** Adds the passages that explain a use; false if none does. */
  private boolean explain(int user, int document, int start, int length, List<Link> links) {
    int minMatched = length + Math.max(CLEARLY_LONGER, Math.min(length, A_CLAUSE));
    int before = links.size();
    shared.forPartners(
        document,
        start,
        length,
        minMatched,
        (partner, matched) -> {
          if (user(partner) != user) {
            links.add(new Link(user, user(partner), matched));
          }
          return links.size() < before + MOST_PARTNERS;
        });
    return links.size() > before;
  }

  private void join(List<Link> equallyLong) {
    for (Link link : equallyLong) {
      near.join(link.user, link.partner);
    }
    for (Link link : equallyLong) {
      if (near.weight(link.user) < options.officialsToLabel(link.matched, officials)) {
        joined.join(link.user, link.partner);
      }
    }
  }

  private int count(BitSet users, BitSet unexplained) {
    BitSet counted = new BitSet();
    int count = 0;
    for (int user = unexplained.nextSetBit(0); isOfficial(user); user = next(unexplained, user)) {
      counted.set(joined.of(user));
      count++;
    }
    for (int user = users.nextSetBit(0); isOfficial(user); user = next(users, user)) {
      if (!counted.get(joined.of(user))) {
        counted.set(joined.of(user));
        count++;
      }
    }
    return count;
  }

  private boolean isOfficial(int user) {
    return user >= 0 && user < corpus.officialCount();
  }

  private static int next(BitSet users, int user) {
    return users.nextSetBit(user + 1);
  }

  private void reset(BitSet users, List<Link> links) {
    for (Link link : links) {
      users.set(link.user);
      users.set(link.partner);
    }
    users.stream()
        .forEach(
            user -> {
              joined.reset(user, isOfficial(user) ? 1 : 0);
              near.reset(user, isOfficial(user) ? 1 : 0);
            });
  }
}
