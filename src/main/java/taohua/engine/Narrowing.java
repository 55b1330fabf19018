package taohua.engine;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import taohua.align.Prospects;
import taohua.baseline.Baselines;
import taohua.fingerprint.Grams;
import taohua.intake.Outside;
import taohua.intake.Read;
import taohua.parallel.Workers;
import taohua.text.Document;
import taohua.text.DocumentKey;
import taohua.text.NormalText;
import taohua.text.Normalizer;

/**
 * Finds which of the documents that are held elsewhere matter to the checked ones, and puts these
 * into the run with their texts. The others stay in it without: they count as documents and as
 * officials, and what they have in common with the checked ones, which a glance tells, counts as
 * theirs. So what is said of the checked documents is the same as if all were at hand.
 *
 * <p>A document matters that
 *
 * <ul>
 *   <li>shares two winnowed shingles with a checked one, or so many rare grams that the two may
 *       share a passage, or a paragraph that is nearly one of it: it may be a source;
 *   <li>has a string of a checked one that may be common language, because enough officials have it
 *       or a baseline knows it: every use of a phrase tells of it;
 *   <li>is by the same official as a checked one: it may be another state of it;
 *   <li>has something in common with them in prose that stands outside of its body;
 *   <li>was not read as a whole, which the user must be told.
 * </ul>
 */
final class Narrowing {
  // Of what is at hand nobody asks for it here.
  private static final DocumentKey NO_KEY = new DocumentKey("0".repeat(64));
  private static final List<Side> OTHERS = List.of(Side.SOURCE, Side.ALLOWED, Side.BACKGROUND);

  private final Roles roles;
  private final Holdings holdings;
  private final Baselines baselines;
  private final Options options;
  private final Workers workers;
  private final List<Read> others = new ArrayList<>();
  private int evidence;

  Narrowing(Roles roles, Holdings holdings, Baselines baselines, Options options, Workers workers) {
    this.roles = roles;
    this.holdings = holdings;
    this.baselines = baselines;
    this.options = options;
    this.workers = workers;
  }

  /** Reads what matters; tells of the others what they have in common with the checked ones. */
  Glances narrow() {
    for (Side side : OTHERS) {
      others.addAll(roles.reads(side));
      evidence = side == Side.SOURCE ? others.size() : evidence;
    }
    if (others.stream().noneMatch(holdings::hold)) {
      return Glances.NONE;
    }
    List<Read> targets = roles.reads(Side.TARGET);
    List<Document> texts = new ArrayList<>();
    for (Read target : targets) {
      texts.add(target.document());
      Outside.of(target).ifPresent(texts::add);
    }
    Sought sought = Sought.of(Normalizer.normalize(texts), baselines, options);
    List<Glance> glances = workers.map(others.size(), d -> glance(others.get(d), sought));
    boolean[] matters = matters(glances, sought);
    List<Read> whole =
        workers.map(
            others.size(),
            d ->
                matters[d] && holdings.hold(others.get(d))
                    ? Glances.whole(others.get(d), holdings)
                    : others.get(d));
    return glances(glances, whole);
  }

  private Glance glance(Read read, Sought sought) {
    Read whole = Glances.whole(read, holdings);
    DocumentKey key = holdings.hold(read) ? holdings.key(read) : NO_KEY;
    NormalText text = Normalizer.normalize(whole.document());
    Glance glance = Glance.at(text, key, sought, options.shingles());
    boolean isOutside =
        Outside.of(whole)
            .map(prose -> Grams.of(Normalizer.normalize(prose), sought.grams()::has).size() > 0)
            .orElse(false);
    return isOutside ? glance.near() : glance;
  }

  private Glances glances(List<Glance> glances, List<Read> whole) {
    Map<String, Glance> byId = new HashMap<>();
    Map<String, Read> held = new HashMap<>();
    Map<String, Read> loaded = new HashMap<>();
    for (int d = 0; d < whole.size(); d++) {
      Read read = whole.get(d);
      String id = read.document().id();
      if (holdings.hold(read)) {
        byId.put(id, glances.get(d));
        held.put(id, read);
      } else {
        loaded.put(id, read);
      }
    }
    roles.replace(read -> loaded.getOrDefault(read.document().id(), read));
    return new Glances(byId, held, holdings);
  }

  private boolean[] matters(List<Glance> glances, Sought sought) {
    Set<String> officials = new HashSet<>();
    roles.reads(Side.TARGET).forEach(read -> officials.add(official(read)));
    officials.remove("");
    Keys common = common(glances);
    Long2IntOpenHashMap places = places(glances);
    int least = Prospects.leastGrams(options.align());
    boolean[] matters = new boolean[glances.size()];
    for (int d = 0; d < matters.length; d++) {
      Read read = others.get(d);
      Glance glance = glances.get(d);
      matters[d] =
          officials.contains(official(read))
              || holdings.hold(read) && holdings.isLossy(read)
              || glance.isNear()
              || glance.picks().length >= CandidatePairs.CANDIDATE_SHINGLES
              || common.in(glance.strings()).length > 0
              || sought.known().in(glance.strings()).length > 0
              || rare(glance.grams(), places) >= least;
    }
    return matters;
  }

  private static String official(Read read) {
    return read.document().heading().official().identity();
  }

  /** The strings that enough officials have to be common language. */
  private Keys common(List<Glance> glances) {
    Map<String, List<Integer>> documents = new HashMap<>();
    for (int d = 0; d < others.size(); d++) {
      if (d < evidence || d >= others.size() - roles.reads(Side.BACKGROUND).size()) {
        String identity = official(others.get(d));
        String official = identity.isEmpty() ? "?" + d : identity;
        documents.computeIfAbsent(official, unknown -> new ArrayList<>()).add(d);
      }
    }
    int needed = options.formulas().officialsNeeded(documents.size());
    Long2IntOpenHashMap counts = new Long2IntOpenHashMap();
    for (List<Integer> own : documents.values()) {
      Set<Long> strings = new HashSet<>();
      for (int d : own) {
        for (long string : glances.get(d).strings()) {
          strings.add(string);
        }
      }
      strings.forEach(string -> counts.addTo(string, 1));
    }
    Keys common = new Keys();
    counts.long2IntEntrySet().stream()
        .filter(entry -> entry.getIntValue() >= needed)
        .forEach(entry -> common.add(entry.getLongKey()));
    return common;
  }

  /** In how many places each gram stands. */
  private static Long2IntOpenHashMap places(List<Glance> glances) {
    Long2IntOpenHashMap places = new Long2IntOpenHashMap();
    for (Glance glance : glances) {
      for (int rank = 0; rank < glance.grams().size(); rank++) {
        places.addTo(glance.grams().key(rank), 1);
      }
    }
    return places;
  }

  private static int rare(Grams grams, Long2IntOpenHashMap places) {
    int rare = 0;
    for (int rank = 0; rank < grams.size(); rank++) {
      rare += places.get(grams.key(rank)) <= Prospects.mostPlaces() ? 1 : 0;
    }
    return rare;
  }
}
