package taohua.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.align.Alignment;
import taohua.hint.OwnOffice.Manner;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Official;
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

  private final Corpus corpus;
  private final NameUsage spoken;
  private final Alignment alignment;
  private final int target;
  private final int source;

  private LeftOffices(Corpus corpus, NameUsage spoken, Alignment alignment) {
    this.corpus = corpus;
    this.spoken = spoken;
    this.alignment = alignment;
    target = alignment.target().document();
    source = alignment.source().document();
  }

  /**
   * Where they stand in an alignment's target, by manner and place; whether the source has them
   * there is not asked.
   *
   * @param substitutions of this pair
   */
  static List<Span> of(
      Corpus corpus, NameUsage spoken, Alignment alignment, List<Substitution> substitutions) {
    LeftOffices left = new LeftOffices(corpus, spoken, alignment);
    List<Span> places = new ArrayList<>();
    for (OwnOffice office :
        OwnOffice.of(left.official(left.target), left.official(left.source), substitutions)) {
      List<Span> found = left.places(office.words());
      if (!found.isEmpty() && left.isForgotten(office, substitutions)) {
        found.stream().filter(place -> left.isOwn(office, place)).forEach(places::add);
      }
    }
    return places;
  }

  private Official official(int document) {
    return corpus.document(document).heading().official();
  }

  private List<Span> places(Pattern words) {
    Span passage = alignment.target().characters();
    Matcher matcher = words.matcher(corpus.text(target).characters(passage));
    List<Span> places = new ArrayList<>();
    while (matcher.find()) {
      int group = 0;
      for (int g = 1; g <= matcher.groupCount(); g++) {
        group = matcher.group(g) == null ? group : g;
      }
      places.add(
          new Span(passage.start() + matcher.start(group), passage.start() + matcher.end(group)));
    }
    return places;
  }

  /** Whether the target speaks of another unit or office as its own everywhere else. */
  private boolean isForgotten(OwnOffice office, List<Substitution> substitutions) {
    Pattern said =
        switch (office.manner()) {
          case OURS, WHOLE -> OwnOffice.home(office.unit());
          case SPEAKING_FOR, TITLE -> office.words();
        };
    if (spoken.alone(said, target, source) > 0) {
      return false;
    }
    if (office.evidence() == OwnName.Evidence.HEADING) {
      return spoken.inAll(OwnOffice.home(official(target)), target) >= SURE;
    }
    int changed =
        substitutions.stream()
            .filter(one -> said.matcher(one.from()).find() && !said.matcher(one.to()).find())
            .mapToInt(Substitution::count)
            .sum();
    return office.manner() == Manner.SPEAKING_FOR || spoken.shared(said, target, source) <= changed;
  }

  private boolean isOwn(OwnOffice office, Span place) {
    if (office.manner() == Manner.SPEAKING_FOR) {
      return true;
    }
    NormalText text = corpus.text(target);
    Mention mention = Mention.of(corpus.document(target), text, place);
    return !mention.isMeant(List.of(), place)
        && switch (office.manner()) {
          case TITLE -> !mention.isIn(DEEDS);
          case WHOLE -> !mention.isIn(WITHIN) && !mention.isBehind(organs(office.unit()));
          case OURS, SPEAKING_FOR -> !mention.isBehind(organs(office.unit()));
        };
  }

  private static Pattern organs(String unit) {
    return Pattern.compile(unit + "(?:委|政府|人民政府|长|里|级)|上级");
  }
}
