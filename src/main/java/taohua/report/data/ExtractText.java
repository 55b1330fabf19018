package taohua.report.data;

import taohua.intake.Gathered;
import taohua.report.words.Lang;

/** What was read; temporary. */
public final class ExtractText {
  private ExtractText() {}

  public static String of(Gathered gathered, Lang lang) {
    StringBuilder out = new StringBuilder();
    gathered
        .read()
        .forEach(
            r -> {
              out.append("== ")
                  .append(r.source().id())
                  .append('\n')
                  .append(r.document().heading())
                  .append('\n');
              r.document()
                  .paragraphs()
                  .forEach(p -> out.append(p.text(r.document().text())).append('\n'));
            });
    return out.toString();
  }
}
