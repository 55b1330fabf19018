package taohua.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.files.Source;
import taohua.text.Document;
import taohua.text.DocumentIds;
import taohua.words.Notice;

/** Who plays which part: one file plays one part, and no two documents share an id. */
final class Roles {
  // A file that was given for several parts plays the first of them.
  private static final List<Side> BY_CLAIM =
      List.of(Side.TARGET, Side.ALLOWED, Side.EITHER, Side.SOURCE, Side.BACKGROUND);
  // Of two documents with one id, the later one here gets its folder's name in front.
  private static final List<Side> BY_NAME =
      List.of(Side.EITHER, Side.SOURCE, Side.ALLOWED, Side.BACKGROUND, Side.TARGET);

  private final Map<Side, Gathered> groups;
  private final Map<Side, List<Read>> parts = new EnumMap<>(Side.class);
  private final Map<Side, List<String>> elsewhere = new EnumMap<>(Side.class);
  private final List<Notice> warnings = new ArrayList<>();

  private Roles(Map<Side, Gathered> groups) {
    this.groups = groups;
  }

  /**
   * Deals the parts.
   *
   * @param groups what was gathered for each part
   */
  static Roles of(Map<Side, Gathered> groups) {
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
  static Roles ofPair(Gathered target, Gathered source, Gathered background) {
    Roles roles =
        new Roles(Map.of(Side.TARGET, target, Side.SOURCE, source, Side.BACKGROUND, background));
    roles.claim(false);
    roles.name();
    return roles;
  }

  private void claim(boolean once) {
    Map<String, Side> claimed = new HashMap<>();
    for (Side side : BY_CLAIM) {
      List<Read> own = new ArrayList<>();
      List<String> places = new ArrayList<>();
      for (Read read : of(side, Gathered::read)) {
        boolean isOnce = once || side == Side.BACKGROUND;
        String place = place(read.source());
        Side other = isOnce ? claimed.get(place) : null;
        if (other == null || other == side) {
          own.add(read);
          places.add(place);
        } else {
          warnings.add(refusal(read.source().id(), other, side));
          elsewhere.computeIfAbsent(side, any -> new ArrayList<>()).add(read.source().id());
        }
      }
      places.forEach(place -> claimed.put(place, side));
      parts.put(side, own);
    }
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
    Set<String> taken = new HashSet<>();
    for (Side side : BY_NAME) {
      List<Read> own = parts.getOrDefault(side, List.of());
      List<Read> named = new ArrayList<>();
      for (Read read : own) {
        named.add(named(read, side, taken));
      }
      named.forEach(read -> taken.add(read.document().id()));
      parts.put(side, named);
    }
  }

  private static Read named(Read read, Side side, Set<String> taken) {
    String id = read.document().id();
    if (!taken.contains(id)) {
      return read;
    }
    String prefixed = root(read.source()) + "/" + id;
    String again = side == Side.TARGET ? "checked/" : side.word() + "/";
    while (taken.contains(prefixed)) {
      prefixed = again + prefixed;
    }
    Source source = new Source(prefixed, read.source().path(), read.source().sha256());
    return read.from(source);
  }

  /**
   * The document's file and which of its documents it is. The id alone would not do: it depends on
   * the folder that was given.
   */
  private static String place(Source source) {
    String id = source.id();
    return path(source) + (isNamedByFile(source) ? DocumentIds.suffix(id) : "#" + id);
  }

  // Records have ids of their own.
  private static boolean isNamedByFile(Source source) {
    return path(source).endsWith(DocumentIds.file(source.id()));
  }

  private static String path(Source source) {
    return absolute(source.path()).toString().replace('\\', '/');
  }

  private static String root(Source source) {
    String path = path(source);
    int named = isNamedByFile(source) ? DocumentIds.file(source.id()).length() : 0;
    String above = path.substring(0, path.length() - named);
    String trimmed = above.replaceFirst("/+$", "");
    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** What was read for a part. */
  List<Read> reads(Side side) {
    return parts.getOrDefault(side, List.of());
  }

  /** Puts others in the place of what was read, under the same ids. */
  void replace(UnaryOperator<Read> other) {
    parts.replaceAll((side, reads) -> reads.stream().map(other).toList());
  }

  /** The documents of a part. */
  List<Document> documents(Side side) {
    return parts.getOrDefault(side, List.of()).stream().map(Read::document).toList();
  }

  /** Everything that was given, part by part. */
  GivenParts given() {
    Map<Side, Gathered> given = new EnumMap<>(Side.class);
    groups.forEach(
        (side, group) ->
            given.put(
                side,
                new Gathered(
                    parts.getOrDefault(side, List.of()),
                    group.rejected(),
                    group.skipped(),
                    group.warnings())));
    return new GivenParts(given, elsewhere, warnings);
  }

  private <T> List<T> of(Side side, Function<Gathered, List<T>> list) {
    Gathered group = groups.get(side);
    return group == null ? List.of() : list.apply(group);
  }
}
