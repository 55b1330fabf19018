package taohua.report.page.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import taohua.report.page.render.FilledPage;
import taohua.report.page.render.SafeText;
import taohua.report.page.site.Page;
import taohua.report.page.site.PageNames;
import taohua.report.page.site.ReviewsView;
import taohua.report.page.site.Site;
import taohua.report.review.Review;

/** The sheets of all checked documents: as files, as one page, as text. */
public final class SheetPages {
  private static final String OVERVIEW = "index.html";

  private final Site site;

  public SheetPages(Site site) {
    this.site = site;
  }

  /**
   * Writes one sheet, or an overview and a file for each; if the name is not that of a report's
   * overview, all its pages stand beside them, and the sheets lead back to them.
   */
  public void write(Path folder, String name) throws IOException {
    String all = name.equals(OVERVIEW) ? "" : OVERVIEW;
    if (site.targets().size() == 1) {
      sheet(site.targets().get(0), all).write(folder.resolve(name));
      return;
    }
    Files.createDirectory(folder.resolve("sheets"));
    for (int target : site.targets()) {
      String file = PageNames.sheet(target, site.corpus().document(target).id());
      sheet(target, "../" + name).write(folder.resolve(file));
    }
    Page page = Page.alone(site, site.words().get("sheet.title"));
    new FilledPage("sheet/sheets", Map.of("page", page, "sheets", all(page), "back", all))
        .write(folder.resolve(name));
  }

  /** The sheets one after the other, as one page that needs no other file. */
  public String single() {
    if (site.targets().size() == 1) {
      return sheet(site.targets().get(0), "").text();
    }
    Page page = Page.alone(site, site.words().get("sheet.title"));
    List<Sheet> sheets =
        site.run().entries().stream()
            .filter(entry -> entry.side().isTarget())
            .map(entry -> new Sheet(page, entry.document()))
            .toList();
    return filled(page, sheets, "").text();
  }

  /** The sheets for a terminal or plain paper. */
  public String text() {
    TextLines out = new TextLines();
    Page page = Page.alone(site, "");
    for (Sheet sheet : all(page)) {
      new SheetText(page, sheet, out).write();
      out.blank();
    }
    List<Review> unknown = new ReviewsView(page).unknown();
    if (!unknown.isEmpty()) {
      out.line(page.word("reviews.unknown") + " (" + unknown.size() + ")");
      unknown.forEach(one -> out.wrapped(2, "#" + one.finding() + " " + ReviewText.of(page, one)));
    }
    return SafeText.shown(out.toString());
  }

  private List<Sheet> all(Page page) {
    return site.targets().stream().map(target -> new Sheet(page, target)).toList();
  }

  private FilledPage sheet(int target, String back) {
    Page page = Page.alone(site, site.words().get("sheet.title")).about(target);
    return filled(page, List.of(new Sheet(page, target)), back);
  }

  private static FilledPage filled(Page page, List<Sheet> sheets, String back) {
    return new FilledPage("sheet/sheet", Map.of("page", page, "sheets", sheets, "back", back));
  }
}
