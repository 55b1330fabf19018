package taohua.report.page.site;

import java.util.ArrayList;
import java.util.List;
import taohua.engine.Run;
import taohua.engine.Side;
import taohua.intake.Losses;
import taohua.intake.Read;
import taohua.words.Notice;

/** What of the files of a check was not compared, in words that a verdict stands beside. */
public final class LossWords {
  private LossWords() {}

  /**
   * What is to be told of the checked documents.
   *
   * @param named how many documents are named
   */
  public static List<Notice> ofTargets(Run run, int named) {
    List<Read> targets = run.given().of(Side.TARGET).read();
    return targets.size() > named
        ? Losses.summary("targets", targets, named).stream().toList()
        : Losses.each(targets);
  }

  /**
   * What is to be told beside the verdict on any of them.
   *
   * @param named how many documents are named
   */
  public static List<Notice> ofOthers(Run run, int named) {
    List<Notice> told = new ArrayList<>();
    Losses.summary("sources", run.given().of(Side.SOURCE).read(), named).ifPresent(told::add);
    if (run.options().keepAll()) {
      told.add(Notice.of("left.nothing"));
    }
    return told;
  }

  /**
   * A warning for readers of a page, who may have no command line.
   *
   * @param where the key of a message that says where the text itself is listed
   */
  public static Notice onPage(Notice warning, String where) {
    return switch (warning.key()) {
      case "left.prose", "left.hidden" ->
          Notice.of(where, new Notice(warning.key() + ".page", warning.values()));
      case "left.of" ->
          Notice.of(
              warning.key(),
              warning.values().get(0),
              onPage((Notice) warning.values().get(1), where));
      default -> warning;
    };
  }
}
