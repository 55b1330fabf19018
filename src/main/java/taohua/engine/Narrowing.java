package taohua.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import taohua.baseline.Baselines;
import taohua.fingerprint.ShingleOptions;
import taohua.fingerprint.Terms;
import taohua.intake.Outside;
import taohua.intake.Read;
import taohua.parallel.Workers;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Normalizer;

/**
 * Finds which of the documents that are held elsewhere matter to the checked ones, and puts these
 * into the run with their texts. The others stay apart: they count as documents and as officials,
 * and what they have in common with the checked ones, which postings tell, counts as theirs. So
 * what is said of the checked documents is the same as if all were at hand.
 *
 * <p>A document matters that
 *
 * <ul>
 *   <li>shares two winnowed shingles with a checked one, or so many rare grams that the two may
 *       share a passage: it may be a source;
 *   <li>is by the same official as a checked one: it may be another state of it;
 *   <li>has something in common with them in prose that stands outside of its body;
 *   <li>was not read as a whole, which the user must be told.
 * </ul>
 *
 * <p>Where rewordings are sought, those matter too that share most rare pairs of characters with a
 * checked one, see {@link NearTexts}.
 *
 * <p>One that has a string of a checked one that may be common language, because enough officials
 * have it or a baseline knows it, is read for that alone, with the paragraphs that have it: every
 * use of a phrase tells of it.
 *
 * <p>Only what is told of the checked documents themselves is the same: not the templates and the
 * near-duplicate paragraphs of the others.
 */
final class Narrowing {
  // With more targets, who is compared with whom may depend on the order of all documents.
  private static final int MOST_TARGETS = 48;

  private static final int NOBODY = -1;

  private final Roles roles;
  private final Baselines baselines;
  private final Options options;
  private final Workers workers;
  private final Group others;
  private final Members members;
  private final BitSet evidence = new BitSet();

  Narrowing(Roles roles, Baselines baselines, Options options, Workers workers) {
    this.roles = roles;
    this.baselines = baselines;
    this.options = options;
    this.workers = workers;
    others = Group.joined(Side.OTHERS.stream().map(roles::group).toList());
    members = others.members();
    int from = 0;
    for (Side side : Side.OTHERS) {
      int to = from + roles.group(side).read().size();
      evidence.set(from, to, side.isEvidence());
      from = to;
    }
  }

  /** Reads what matters; tells what does not. */
  Apart narrow() {
    if (members.held().isEmpty()) {
      return Apart.NONE;
    }
    if (!options.shingles().equals(ShingleOptions.DEFAULT)
        || options.formulas().minLength() < Terms.STRING
        || roles.reads(Side.TARGET).size() > MOST_TARGETS) {
      replace(loaded(members.held(), UnaryOperator.identity()));
      return Apart.NONE;
    }
    Holders holders = new Holders(others, options.shingles());
    Matters matters = matters(holders);
    BitSet found = found(matters);
    if (options.reworded()) {
      found.or(near(holders));
    }
    found.and(members.held());
    BitSet speaking = matters.speaking();
    speaking.and(members.held());
    speaking.andNot(found);
    Excerpts excerpts = matters.excerpts();
    Map<Integer, Read> spoken = loaded(speaking, read -> read.with(excerpts.of(read.document())));
    replace(loaded(found, UnaryOperator.identity()));
    BitSet apart = (BitSet) members.held().clone();
    apart.andNot(found);
    Apart.Matching matching = new Apart.Matching(matters::picks, matters.grams().toLongArray());
    return new Apart(others, apart, spoken, holders, matching);
  }

  private Matters matters(Holders holders) {
    int[] users = new int[members.size()];
    int[] numbers = new int[members.officialCount()];
    Arrays.fill(numbers, NOBODY);
    int population = 0;
    for (int m = 0; m < users.length; m++) {
      users[m] = NOBODY;
      if (evidence.get(m)) {
        int official = members.official(m);
        if (numbers[official] == NOBODY) {
          numbers[official] = population++;
        }
        users[m] = numbers[official];
      }
    }
    Matters matters = new Matters(holders, options, baselines, users, population);
    for (Read target : roles.reads(Side.TARGET)) {
      List<Document> texts = new ArrayList<>(List.of(target.document()));
      Outside.of(target).ifPresent(texts::add);
      for (NormalText text : Normalizer.normalize(texts)) {
        matters.look(text);
      }
    }
    return matters;
  }

  private BitSet found(Matters matters) {
    BitSet found = matters.found();
    found.or(members.lossy());
    for (Read target : roles.reads(Side.TARGET)) {
      int official = members.officialOf(official(target));
      for (int m = 0; official != NOBODY && m < members.size(); m++) {
        if (members.official(m) == official) {
          found.set(m);
        }
      }
    }
    return found;
  }

  /** Those that speak of the same as a target in other words. */
  private BitSet near(Holders holders) {
    NearTexts near = new NearTexts(holders, others);
    BitSet found = new BitSet();
    for (Read target : roles.reads(Side.TARGET)) {
      found.or(near.of(Normalizer.normalize(target.document()), official(target)));
    }
    return found;
  }

  private static String official(Read read) {
    return read.document().heading().official().identity();
  }

  /** Some documents that are held, with what is kept of their texts, by place. */
  private Map<Integer, Read> loaded(BitSet wanted, UnaryOperator<Read> kept) {
    int[] places = wanted.stream().toArray();
    List<Read> read =
        workers.map(
            places.length,
            i -> kept.apply(Apart.whole(others.read().get(places[i]), others.holdings())));
    Map<Integer, Read> loaded = new HashMap<>();
    for (int i = 0; i < places.length; i++) {
      loaded.put(places[i], read.get(i));
    }
    return loaded;
  }

  /** Puts those that were read, by their place among the others, into the run. */
  private void replace(Map<Integer, Read> loaded) {
    int from = 0;
    for (Side side : Side.OTHERS) {
      int first = from;
      int end = first + roles.group(side).read().size();
      Map<Integer, Read> own = new HashMap<>();
      loaded.forEach(
          (place, read) -> {
            if (place >= first && place < end) {
              own.put(place - first, read);
            }
          });
      if (!own.isEmpty()) {
        roles.replace(side, own);
      }
      from = end;
    }
  }
}
