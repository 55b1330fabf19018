package taohua.intake.heading;

import java.util.List;
import java.util.regex.Pattern;
import taohua.language.Characters;
import taohua.language.Stops;

/** Which of the lines above a speech is its title. */
public final class Titles {
  private static final Pattern FILE_NAME =
      Pattern.compile("\\.(?:docx?|txt|pdf|html?)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern FILE_DATE = Pattern.compile("^\\d{4}-?\\d{2}-?\\d{2}[_\\s]+");
  private static final Pattern REMARK = Pattern.compile("[（(](?:全文|摘要|节选|实录|摘编)[)）]$");
  private static final Pattern GENRE =
      Pattern.compile(
          "讲话|讲稿|报告|致辞|致词|发言|演讲|贺词|贺信|贺电|党课|主持词|述职|总结|意见|通知|决定|方案|规划|开幕[辞词]|闭幕[辞词]|说明|谈话|批示|材料|回信|文章|要点|表态|公告");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 100;

  private Titles() {}

  /** A line as titles are compared: without marks, file endings and remarks. */
  public static String plain(String line) {
    String bare = clean(line);
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      if (Characters.counts(bare.charAt(i))) {
        plain.append(Characters.fold(bare.charAt(i)));
      }
    }
    return plain.toString();
  }

  /** A title as it is shown. */
  public static String clean(String line) {
    String title = FILE_NAME.matcher(line.strip()).replaceFirst("").strip();
    title = REMARK.matcher(title).replaceFirst("").strip();
    title = FILE_DATE.matcher(title).replaceFirst("");
    if (title.startsWith("《") && title.endsWith("》") && title.indexOf('》') == title.length() - 1) {
      title = title.substring(1, title.length() - 1);
    }
    return title;
  }

  public static boolean namesGenre(String line) {
    return GENRE.matcher(line).find();
  }

  /**
   * The title among the lines above a speech; empty if none can be told. One that names a kind of
   * speech is preferred, then one that is repeated; of equals the last, which is the speech's own
   * and not the page's.
   *
   * @param candidates lines that are no labels, bylines or dates, in order
   */
  static String choose(List<String> candidates) {
    String best = "";
    int bestScore = candidates.size() > 12 ? 1 : 0;
    for (int i = 0; i < candidates.size(); i++) {
      String title = clean(candidates.get(i));
      if (title.isEmpty() || !canBe(title)) {
        continue;
      }
      int score =
          (namesGenre(title) ? 4 : 0)
              + (repeats(candidates, i) ? 2 : 0)
              + (title.length() >= 6 ? 1 : 0);
      if (score >= bestScore && score > 0) {
        bestScore = score;
        best = title;
      }
    }
    return best;
  }

  private static boolean canBe(String title) {
    long letters = title.chars().filter(Character::isLetter).count();
    char last = title.charAt(title.length() - 1);
    return letters >= SHORTEST
        && title.length() <= LONGEST
        && !Stops.isPause(last)
        && !Stops.isColon(last)
        && !title.contains("....");
  }

  private static boolean repeats(List<String> candidates, int at) {
    String plain = plain(candidates.get(at));
    for (int i = 0; i < candidates.size(); i++) {
      if (i != at && plain(candidates.get(i)).contains(plain)) {
        return true;
      }
    }
    return false;
  }
}
