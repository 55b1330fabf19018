package taohua.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.hint.OwnOffice.Manner;
import taohua.hint.home.Units;
import taohua.text.Span;

/**
 * Words for the source's own unit or office that a target left standing: 全市 in a county's speech
 * that says 全县 elsewhere. A county may well name its city's organs and speak of 我市 on purpose, so
 * nothing counts that the target also says by itself, that it keeps more often than it changes, or
 * that its sentence says of a superior.
 */
final class LeftOffices {
  // Who speaks as a county says so more than once.
  private static final int SURE = 2;

  // How one stands in what is the superior's, and what only the superior holds.
  private static final Pattern WITHIN =
      Pattern.compile(
          "会议|大会|现场会|推进会|工作会|会精神|排名|排位|前列|位居|位列|名列|平均|首位|第[一二三四五六七八九十0-9]|倒数|考核|兄弟|率先|试点|占全|居全");

  // What a superior does and says.
  private static final Pattern DEEDS =
      Pattern.compile("部署|要求|召开|下发|印发|会议|精神|强调|指示|批示|讲话|领导|决策|决定|检查|考核|督导|督查|上级|报告|报送|配合|对接|联系");

  private final SharedPassage passage;
  private final NameUsage usage;
  private final Exchanges exchanges;

  private LeftOffices(SharedPassage passage, NameUsage usage, Exchanges exchanges) {
    this.passage = passage;
    this.usage = usage;
    this.exchanges = exchanges;
  }

  /**
   * Where they stand in a passage, by manner and place.
   *
   * @param exchanges of the two documents
   */
  static List<Span> of(SharedPassage passage, NameUsage usage, Exchanges exchanges) {
    LeftOffices offices = new LeftOffices(passage, usage, exchanges);
    List<Span> left = new ArrayList<>();
    for (OwnOffice office : OwnOffices.of(passage.ours(), passage.theirs(), exchanges)) {
      List<Span> places = offices.places(office.words());
      if (!places.isEmpty() && offices.isForgotten(office)) {
        places.stream().filter(place -> offices.isLeft(office, place)).forEach(left::add);
      }
    }
    return left;
  }

  /** Where words stand in the passage; of words with groups, the group that matched. */
  private List<Span> places(Pattern words) {
    int start = passage.characters().start();
    Matcher matcher = words.matcher(passage.words());
    List<Span> places = new ArrayList<>();
    while (matcher.find()) {
      int group = 0;
      for (int g = 1; g <= matcher.groupCount(); g++) {
        group = matcher.group(g) == null ? group : g;
      }
      places.add(new Span(start + matcher.start(group), start + matcher.end(group)));
    }
    return places;
  }

  /** Whether the target speaks of another unit or office as its own everywhere else. */
  private boolean isForgotten(OwnOffice office) {
    int target = passage.target();
    Pattern said =
        switch (office.manner()) {
          case OURS, WHOLE -> Units.home(office.unit());
          case SPEAKING_FOR, TITLE -> office.words();
        };
    if (usage.alone(said, target, passage.source()) > 0) {
      return false;
    }
    if (office.evidence() == OwnName.Evidence.HEADING) {
      return usage.inAll(Units.home(passage.ours()), target) >= SURE;
    }
    return office.manner() == Manner.SPEAKING_FOR
        || usage.shared(said, target, passage.source()) <= exchanges.replaced(said);
  }

  private boolean isLeft(OwnOffice office, Span words) {
    return passage.holds(words)
        && passage.isCopied(words)
        && !passage.mention(words).isMarked()
        && passage.quotations().stream().noneMatch(quotation -> quotation.overlaps(words))
        && !isMeant(office, words);
  }

  /** Whether the sentence says it of a superior, or in a list or a comparison. */
  private boolean isMeant(OwnOffice office, Span words) {
    Mention mention = passage.mention(words);
    Pattern organs = organs(office.unit());
    return switch (office.manner()) {
      case SPEAKING_FOR -> false;
      case TITLE -> isAmong(mention) || mention.isIn(DEEDS);
      case WHOLE -> isAmong(mention) || mention.isIn(WITHIN) || mention.isBehind(organs);
      case OURS -> isAmong(mention) || mention.isBehind(organs);
    };
  }

  private static boolean isAmong(Mention mention) {
    return mention.isMeant(List.of());
  }

  private static Pattern organs(String unit) {
    return Pattern.compile(unit + "(?:委|政府|人民政府|长|里|级)|上级");
  }
}
