package taohua.report.page.desk;

import java.util.Map;
import taohua.report.page.render.Assets;
import taohua.report.page.render.FilledPage;
import taohua.words.Messages;

/**
 * The page where drafts and documents are dropped.
 *
 * @param words in the language of the server
 * @param documents how many the archive has
 * @param takes whether documents can be added and removed
 */
public record DeskPage(Messages words, int documents, boolean takes) {
  /** The page, which needs no other file and talks to its own server alone. */
  public String html() {
    return new FilledPage("desk/desk", Map.of("page", this)).text();
  }

  /** Its content security policy. */
  public String policy() {
    return "default-src 'none'; script-src '"
        + Assets.hash(script())
        + "'; style-src '"
        + Assets.hash(style())
        + "'; connect-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; form-action"
        + " 'none'; frame-ancestors 'none'";
  }

  public String word(String key, Object... values) {
    return words.get(key, values);
  }

  public String style() {
    return Assets.deskStyle();
  }

  public String script() {
    return Assets.deskScript();
  }
}
