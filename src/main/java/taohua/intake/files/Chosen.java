package taohua.intake.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import taohua.intake.format.Format;
import taohua.words.Notice;

/** Asks a {@link Selection} about files, and remembers what it was good for. Safe for threads. */
public final class Chosen {
  /** Nothing is left out. */
  public static final Chosen ALL = new Chosen(Selection.ALL);

  // More files are not named.
  private static final int MOST_NAMED = 5;
  private static final String PACKED = ".gz";

  private final Map<String, Pattern> include;
  private final Map<String, Pattern> exclude;
  private final List<String> includeOrder;
  private final List<String> excludeOrder;
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final Set<String> seen = new ConcurrentSkipListSet<>();

  public Chosen(Selection selection) {
    this.includeOrder = selection.include().stream().distinct().toList();
    this.excludeOrder = selection.exclude().stream().distinct().toList();
    this.include = compiled(includeOrder);
    this.exclude = compiled(excludeOrder);
  }

  private static Map<String, Pattern> compiled(List<String> globs) {
    Map<String, Pattern> compiled = new ConcurrentHashMap<>();
    globs.forEach(glob -> compiled.put(glob, Selection.compiled(glob)));
    return compiled;
  }

  /**
   * Why a file of a folder or an archive is left out; empty if it is not.
   *
   * @param id its path below the input with {@code /}
   */
  public Optional<Notice> leavesOut(String id) {
    if (include.isEmpty() && exclude.isEmpty()) {
      return Optional.empty();
    }
    seen.add(id);
    boolean isIncluded = isNamed(id, includeOrder, include) || include.isEmpty();
    Optional<Notice> excluded = excludesFolder(id);
    if (excluded.isPresent()) {
      return excluded;
    }
    // What is in an archive is asked for by itself.
    boolean isArchive = Format.of(id).map(Format::holdsFiles).orElse(false);
    return isIncluded || isArchive
        ? Optional.empty()
        : Optional.of(Notice.of("skipped.not_included", String.join(", ", includeOrder)));
  }

  /** The same of a folder, which no pattern has to include. */
  Optional<Notice> excludesFolder(String id) {
    for (String glob : excludeOrder) {
      if (isNamed(id, List.of(glob), exclude)) {
        return Optional.of(Notice.of("skipped.excluded", glob));
      }
    }
    return Optional.empty();
  }

  /** A file that was given by its own name, which is never left out. */
  void given(String id) {
    if (!include.isEmpty()) {
      isNamed(id, includeOrder, include);
    }
  }

  private boolean isNamed(String id, List<String> globs, Map<String, Pattern> patterns) {
    boolean isPacked = id.endsWith(PACKED);
    boolean isNamed = false;
    for (String glob : globs) {
      Pattern pattern = patterns.get(glob);
      if (pattern != null
          && (pattern.matcher(id).matches()
              || isPacked
                  && pattern.matcher(id.substring(0, id.length() - PACKED.length())).matches())) {
        used.add(glob);
        isNamed = true;
      }
    }
    return isNamed;
  }

  /**
   * That everything that was to be read was there.
   *
   * @throws IntakeException if a pattern that files must match matches none
   */
  public void prove() throws IntakeException {
    for (String glob : includeOrder) {
      if (!used.contains(glob)) {
        Notice there = seen.isEmpty() ? Notice.of("input.no_files") : names(List.copyOf(seen));
        throw new IntakeException(Notice.of("input.no_match", glob, there));
      }
    }
  }

  /** What is to be said of files that were left out. */
  public List<Notice> warnings(List<Skipped> skipped) {
    List<Notice> said = new ArrayList<>();
    List<String> left = skipped.stream().filter(Skipped::isLeftOut).map(Skipped::id).toList();
    if (!left.isEmpty()) {
      said.add(Notice.of("input.left_out", left.size(), names(left)));
    }
    List<String> hidden =
        skipped.stream()
            .filter(Skipped::isHidden)
            .map(Skipped::id)
            .filter(id -> !id.contains("~$") && !id.contains("._") && Format.of(id).isPresent())
            .toList();
    if (!hidden.isEmpty()) {
      said.add(Notice.of("input.hidden", hidden.size(), names(hidden)));
    }
    return said;
  }

  /** The patterns that left nothing out, which may be misspelt. */
  public List<Notice> unused() {
    return excludeOrder.stream()
        .filter(glob -> !used.contains(glob))
        .map(glob -> Notice.of("input.exclude_unused", glob))
        .toList();
  }

  private static Notice names(List<String> ids) {
    List<Notice> named =
        ids.stream().limit(MOST_NAMED).map(id -> Notice.of("fail.said", id)).toList();
    Notice all = Notice.joined("list.names", named);
    return ids.size() > MOST_NAMED ? Notice.of("input.more", all, ids.size()) : all;
  }
}
