package taohua.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import taohua.language.Sought;
import taohua.text.Span;

/** 我市 once or twice in a document that says 我县 everywhere else. */
final class TwoHomes {
  private static final Sought HOME = Sought.of("我", "我[市县区州旗](?!域?外)");

  // Another home at most so often, one's own at least so often, and so many times as often.
  private static final int RARE = 2;
  private static final int SURE = 5;
  private static final int TIMES = 5;

  private TwoHomes() {}

  /** By what the document says elsewhere, then by what does not fit, then by place. */
  static List<Contradiction> in(WrittenBody body) {
    Map<String, List<Span>> uses = new TreeMap<>();
    for (Span match : body.matches(HOME)) {
      if (!body.isQuoted(match)) {
        uses.computeIfAbsent(body.words(match), home -> new ArrayList<>()).add(match);
      }
    }
    List<Contradiction> found = new ArrayList<>();
    uses.forEach(
        (home, usual) ->
            uses.forEach(
                (other, exceptions) -> {
                  if (isSlip(other, exceptions.size(), usual.size())) {
                    for (Span exception : exceptions) {
                      found.add(
                          body.contradiction(
                              Contradiction.Kind.TWO_HOMES, exception, home, usual.size()));
                    }
                  }
                }));
    return found;
  }

  /** Whether words said so rarely cannot be meant. */
  private static boolean isSlip(String words, int count, int usual) {
    // 我区 may be the autonomous region that a city or a county lies in.
    return !words.equals("我区") && count <= RARE && usual >= SURE && usual >= TIMES * count;
  }
}
