package taohua.formula;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import taohua.text.Passage;

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
 * however the reports continue; a paragraph that a few took over does not become it. And a passage
 * over several sentences is a text and no phrase: it joins however many have it, so a speech that
 * two hundred read out does not become language.
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

  private final Evidence evidence;
  private final SharedPassages shared;
  private final FormulaOptions options;
  // Users below this number are officials, the others documents that are no evidence.
  private final int officialCount;
  // For the phrase at hand: whom passages join, and whom they would if none were language itself.
  private final Groups joined;
  private final Groups near;

  Independence(Evidence evidence, SharedPassages shared, FormulaOptions options) {
    this.evidence = evidence;
    this.shared = shared;
    this.options = options;
    officialCount = evidence.corpus().officialCount();
    int users = officialCount + evidence.corpus().size();
    joined = new Groups(users, officialCount);
    near = new Groups(users, officialCount);
  }

  private record Link(int user, int partner, int matched, boolean isText) {}

  /**
   * How many officials of the evidence use a phrase independently.
   *
   * @param uses all its occurrences
   */
  int count(List<Passage> uses) {
    List<Link> links = new ArrayList<>();
    BitSet users = new BitSet();
    BitSet unexplained = new BitSet();
    for (Passage use : uses) {
      int user = user(use.document());
      int known = links.size();
      addLinks(user, use, links);
      users.set(user);
      if (links.size() == known) {
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
    int count = count(users.get(0, officialCount), unexplained.get(0, officialCount));
    joined.partAll();
    near.partAll();
    return count;
  }

  /** The official of a document of the evidence; behind these, every other document by itself. */
  private int user(int document) {
    int official = evidence.official(document);
    return official == Evidence.NOBODY ? officialCount + document : official;
  }

  /** Adds the passages that explain a use. */
  private void addLinks(int user, Passage use, List<Link> links) {
    int length = use.characters().length();
    int minMatched = length + Math.max(CLEARLY_LONGER, Math.min(length, A_CLAUSE));
    int most = links.size() + MOST_PARTNERS;
    shared.forPartners(
        use,
        minMatched,
        (partner, matched, isText) -> {
          if (user(partner) != user) {
            links.add(new Link(user, user(partner), matched, isText));
          }
          return links.size() < most;
        });
  }

  /** Joins by passages of one length, unless so many hold these that they are language. */
  private void join(List<Link> equallyLong) {
    for (Link link : equallyLong) {
      near.join(link.user, link.partner);
    }
    for (Link link : equallyLong) {
      int needed = options.officialsToLabel(link.matched, evidence.officials());
      if (link.isText || near.weight(link.user) < needed) {
        joined.join(link.user, link.partner);
      }
    }
  }

  /** All with a use that is not explained, and one for each group without such a member. */
  private int count(BitSet users, BitSet unexplained) {
    BitSet counted = new BitSet();
    unexplained.stream().forEach(user -> counted.set(joined.of(user)));
    int count = unexplained.cardinality();
    for (int user = users.nextSetBit(0); user >= 0; user = users.nextSetBit(user + 1)) {
      if (!counted.get(joined.of(user))) {
        counted.set(joined.of(user));
        count++;
      }
    }
    return count;
  }
}
