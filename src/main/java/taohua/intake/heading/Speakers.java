package taohua.intake.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taohua.text.Level;
import taohua.text.Official;

/** What the lines of a heading tell of the speaker, the most trusted first. */
final class Speakers {
  private static final Pattern BARE = Pattern.compile("副?(?:主任|书记|主席|会长|秘书长|[局部厅院校处科]长)");

  private final List<Official> told = new ArrayList<>();

  void add(Official official) {
    if (!official.isUnknown()) {
      told.add(official);
    }
  }

  /** Whether different persons are named. */
  boolean areSeveral() {
    return told.stream().map(Official::name).filter(name -> !name.isEmpty()).distinct().count() > 1;
  }

  /**
   * The one speaker, with what each line tells of him; where different persons are named what all
   * of them have in common, without a name.
   */
  Official one() {
    if (areSeveral()) {
      return common();
    }
    List<Official> namedFirst = new ArrayList<>(told);
    namedFirst.sort((a, b) -> Boolean.compare(a.name().isEmpty(), b.name().isEmpty()));
    Official one = Official.UNKNOWN;
    for (Official official : namedFirst) {
      one = with(one).apply(official);
    }
    return one;
  }

  /** A function that completes what is known by what another line tells of the same person. */
  static Function<Official, Official> with(Official known) {
    return other ->
        new Official(
            firstOf(known.name(), other.name()),
            fuller(known.role(), other.role()),
            firstOf(known.place(), other.place()),
            known.level().or(other::level),
            "");
  }

  /**
   * A function that completes a speaker by the office that a text gives him in passing: his place,
   * and of what he is 主任 or 书记. Another office than the known one tells nothing.
   */
  static Function<Official, Official> by(Official known) {
    return other -> {
      if (known.role().isEmpty()) {
        return with(known).apply(other);
      }
      boolean isSame = other.role().endsWith(known.role());
      boolean isBare = BARE.matcher(known.role()).matches();
      return !isSame
          ? known
          : new Official(
              known.name(),
              isBare ? other.role() : known.role(),
              firstOf(known.place(), other.place()),
              known.level().or(other::level),
              "");
    };
  }

  /** What nothing that is told contradicts. */
  private Official common() {
    Optional<Level> level =
        common(one -> one.level().map(Level::chinese).orElse("")).flatMap(Level::of);
    return new Official(
        "", common(Official::role).orElse(""), common(Official::place).orElse(""), level, "");
  }

  private Optional<String> common(Function<Official, String> field) {
    List<String> values =
        told.stream().map(field).filter(value -> !value.isEmpty()).distinct().toList();
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }

  /** 县教育局局长 where the title only says 局长, or also says 县教育局党组书记、局长. */
  private static String fuller(String known, String other) {
    boolean isWithout = known.replace("党组书记、", "").equals(other);
    return isWithout || other.endsWith(known) || lists(other, known) ? other : known;
  }

  /** 公司总经理、党组副书记 where the title only says 总经理. */
  private static boolean lists(String other, String known) {
    return !known.isEmpty()
        && Stream.of(other.split("、")).anyMatch(office -> office.endsWith(known));
  }

  private static String firstOf(String known, String other) {
    return known.isEmpty() ? other : known;
  }
}
