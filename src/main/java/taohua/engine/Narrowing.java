package taohua.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final List<Side> OTHERS = List.of(Side.SOURCE, Side.ALLOWED, Side.BACKGROUND);

  private final Roles roles;
  private final Holdings holdings;
  private final Baselines baselines;
  private final Options options;
  private final Workers workers;
  private final List<Read> others = new ArrayList<>();
  private final BitSet evidence = new BitSet();
  // Of each of the others the number that the holdings know it by, and who its official is.
  private int[] numbers = {};
  private String[] officials = {};

  Narrowing(Roles roles, Holdings holdings, Baselines baselines, Options options, Workers workers) {
    this.roles = roles;
    this.holdings = holdings;
    this.baselines = baselines;
    this.options = options;
    this.workers = workers;
  }

  /** Reads what matters; tells what does not. */
  Apart narrow() {
    for (Side side : OTHERS) {
      int from = others.size();
      others.addAll(roles.reads(side));
      evidence.set(from, others.size(), side.isEvidence());
    }
    numbers = others.stream().mapToInt(holdings::number).toArray();
    if (Arrays.stream(numbers).noneMatch(number -> number >= 0)) {
      return Apart.NONE;
    }
    if (!options.shingles().equals(ShingleOptions.DEFAULT)
        || options.formulas().minLength() < Terms.STRING
        || roles.reads(Side.TARGET).size() > MOST_TARGETS) {
      BitSet all = new BitSet();
      all.set(0, others.size());
      Map<String, Read> loaded = loaded(all, UnaryOperator.identity());
      roles.replace(read -> loaded.getOrDefault(read.document().id(), read));
      return Apart.NONE;
    }
    officials = others.stream().map(Narrowing::official).toArray(String[]::new);
    Holders holders = new Holders(others, numbers, holdings, options.shingles());
    Matters matters = matters(holders);
    BitSet found = found(matters);
    if (options.reworded()) {
      found.or(near(holders));
    }
    Map<String, Read> loaded = loaded(found, UnaryOperator.identity());
    BitSet speaking = matters.speaking();
    speaking.andNot(found);
    Excerpts excerpts = matters.excerpts();
    Map<String, Read> spoken = loaded(speaking, read -> read.with(excerpts.of(read.document())));
    Map<String, Apart.Place> places = new HashMap<>();
    Map<String, Read> light = new HashMap<>();
    for (int d = 0; d < others.size(); d++) {
      Read read = others.get(d);
      String id = read.document().id();
      if (numbers[d] < 0) {
        continue;
      }
      if (found.get(d)) {
        light.put(id, read);
      } else {
        places.put(id, new Apart.Place(read, spoken.get(id), d, matters.picks(d)));
      }
    }
    roles.replace(read -> loaded.getOrDefault(read.document().id(), read));
    return new Apart(places, light, holdings, holders, matters.grams().toLongArray());
  }

  private Matters matters(Holders holders) {
    Map<String, Integer> known = new HashMap<>();
    int[] users = new int[others.size()];
    int population = 0;
    for (int d = 0; d < users.length; d++) {
      users[d] = -1;
      if (evidence.get(d)) {
        boolean isUnknown = officials[d].isEmpty();
        Integer number = isUnknown ? null : known.putIfAbsent(officials[d], population);
        users[d] = number == null ? population++ : number;
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
    Set<String> targets = new HashSet<>();
    roles.reads(Side.TARGET).forEach(read -> targets.add(official(read)));
    targets.remove("");
    for (int d = 0; d < others.size(); d++) {
      if (targets.contains(officials[d]) || numbers[d] >= 0 && holdings.isLossy(others.get(d))) {
        found.set(d);
      }
    }
    return found;
  }

  /** Those that speak of the same as a target in other words. */
  private BitSet near(Holders holders) {
    NearTexts near =
        new NearTexts(
            holders,
            officials,
            d -> numbers[d] >= 0 ? holdings.characters(others.get(d)) : NearTexts.AT_HAND);
    BitSet found = new BitSet();
    for (Read target : roles.reads(Side.TARGET)) {
      found.or(near.of(Normalizer.normalize(target.document()), official(target)));
    }
    return found;
  }

  private static String official(Read read) {
    return read.document().heading().official().identity();
  }

  /** Those of some documents that are held, with what is kept of their texts, by id. */
  private Map<String, Read> loaded(BitSet wanted, UnaryOperator<Read> kept) {
    int[] held = wanted.stream().filter(d -> numbers[d] >= 0).toArray();
    Map<String, Read> loaded = new HashMap<>();
    workers
        .map(held.length, i -> kept.apply(Apart.whole(others.get(held[i]), holdings)))
        .forEach(read -> loaded.put(read.document().id(), read));
    return loaded;
  }
}
