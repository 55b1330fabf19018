package taohua.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.files.Source;
import taohua.words.Notice;

/** Who plays which part: one file plays one part, and no two documents share an id. */
final class Roles {
  // A file that was given for several parts plays the first of them.
  private static final List<Side> BY_CLAIM =
      List.of(Side.TARGET, Side.ALLOWED, Side.EITHER, Side.SOURCE, Side.BACKGROUND);
  // Of two documents with one id, the later one here gets its folder's name in front.
  private static final List<Side> BY_NAME =
      List.of(Side.EITHER, Side.SOURCE, Side.ALLOWED, Side.BACKGROUND, Side.TARGET);

  private final Map<Side, Group> groups;
  private final Map<Side, Group> parts = new EnumMap<>(Side.class);
  // Those of a part with what was read of them since.
  private final Map<Side, List<Read>> reads = new EnumMap<>(Side.class);
  private final Map<Side, List<String>> elsewhere = new EnumMap<>(Side.class);
  private final List<Notice> warnings = new ArrayList<>();

  private Roles(Map<Side, Group> groups) {
    this.groups = groups;
  }

  /**
   * Deals the parts.
   *
   * @param groups what was gathered for each part
   */
  static Roles of(Map<Side, Group> groups) {
    Roles roles = new Roles(groups);
    roles.claim(true);
    roles.name();
    return roles;
  }

  /**
   * The same for two documents that the user puts side by side, be they one file.
   *
   * @param background what else tells of common language
   */
  static Roles ofPair(Group target, Group source, Group background) {
    Roles roles =
        new Roles(Map.of(Side.TARGET, target, Side.SOURCE, source, Side.BACKGROUND, background));
    roles.claim(false);
    roles.name();
    return roles;
  }

  private void claim(boolean once) {
    Map<String, Side> claimed = new HashMap<>();
    for (Side side : BY_CLAIM) {
      Group group = groups.getOrDefault(side, Group.NOTHING);
      if (group.read().isEmpty()) {
        continue;
      }
      boolean isOnce = once || side == Side.BACKGROUND;
      boolean isClaimed = isOnce && group.isAnyAt(claimed.keySet());
      Group part = isClaimed ? left(group, side, claimed) : group;
      parts.put(side, part);
      if (isAnyAfter(side)) {
        part.locations().forEach(location -> claimed.put(location, side));
      }
    }
  }

  /** Whether anything was given for a part that claims later. */
  private boolean isAnyAfter(Side side) {
    return BY_CLAIM.stream()
        .skip(BY_CLAIM.indexOf(side) + 1L)
        .anyMatch(later -> !groups.getOrDefault(later, Group.NOTHING).read().isEmpty());
  }

  /** What of a group nobody has claimed for another part. */
  private Group left(Group group, Side side, Map<String, Side> claimed) {
    List<Read> own = new ArrayList<>();
    for (int i = 0; i < group.read().size(); i++) {
      Read read = group.read().get(i);
      Side other = claimed.get(group.locations().get(i));
      if (other == null) {
        own.add(read);
      } else {
        warnings.add(refusal(read.source().id(), other, side));
        elsewhere.computeIfAbsent(side, any -> new ArrayList<>()).add(read.source().id());
      }
    }
    return group.with(own);
  }

  private static Notice refusal(String id, Side claimed, Side wanted) {
    String is =
        switch (claimed) {
          case TARGET -> "target";
          case ALLOWED -> "allowed";
          default -> "source";
        };
    String not =
        switch (wanted) {
          case ALLOWED -> "allowed";
          case BACKGROUND -> "background";
          case EITHER -> "either";
          default -> "source";
        };
    return Notice.of("role.refused", id, Notice.of("role.is." + is), Notice.of("role.not." + not));
  }

  private void name() {
    List<Set<String>> taken = new ArrayList<>();
    for (Side side : BY_NAME) {
      Group part = group(side);
      if (!taken.isEmpty() && part.read().stream().anyMatch(read -> isTaken(id(read), taken))) {
        part = part.with(part.read().stream().map(read -> named(read, side, taken)).toList());
        parts.put(side, part);
      }
      if (!part.read().isEmpty()) {
        taken.add(part.ids());
      }
    }
  }

  private static String id(Read read) {
    return read.document().id();
  }

  private static boolean isTaken(String id, List<Set<String>> taken) {
    return taken.stream().anyMatch(ids -> ids.contains(id));
  }

  private static Read named(Read read, Side side, List<Set<String>> taken) {
    String id = id(read);
    if (!isTaken(id, taken)) {
      return read;
    }
    String prefixed = SourceLocation.root(read.source()) + "/" + id;
    String again = side == Side.TARGET ? "checked/" : side.word() + "/";
    while (isTaken(prefixed, taken)) {
      prefixed = again + prefixed;
    }
    Source source = new Source(prefixed, read.source().path(), read.source().sha256());
    return read.from(source);
  }

  /** Those who play a part, as they were gathered. */
  Group group(Side side) {
    return parts.getOrDefault(side, Group.NOTHING);
  }

  /** The same with what was read of them since. */
  List<Read> reads(Side side) {
    return reads.getOrDefault(side, group(side).read());
  }

  /**
   * Puts what was read since in the place of what was gathered.
   *
   * @param read under the same ids, by place in the group
   */
  void replace(Side side, Map<Integer, Read> read) {
    List<Read> all = new ArrayList<>(group(side).read());
    read.forEach(all::set);
    reads.put(side, all);
  }

  /** Everything that was given, part by part. */
  GivenParts given() {
    Map<Side, Gathered> given = new EnumMap<>(Side.class);
    groups.forEach((side, group) -> given.put(side, group.with(reads(side)).gathered()));
    return new GivenParts(given, elsewhere, warnings);
  }
}
