package taohua.report.page;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import taohua.engine.Run;
import taohua.formula.Formula;
import taohua.report.page.lexicon.LexiconView;
import taohua.report.page.lexicon.UsesView;
import taohua.report.page.overview.Firsts;
import taohua.report.page.overview.OfficialView;
import taohua.report.page.overview.Overview;
import taohua.report.page.pair.PairView;
import taohua.report.page.reading.Reader;
import taohua.report.page.render.Assets;
import taohua.report.page.render.FilledPage;
import taohua.report.page.render.PageWriter;
import taohua.report.page.render.SafeText;
import taohua.report.page.sheet.Sheet;
import taohua.report.page.sheet.SheetText;
import taohua.report.page.sheet.TextLines;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.Given;
import taohua.report.page.site.Page;
import taohua.report.page.site.PageNames;
import taohua.report.page.site.ReviewsView;
import taohua.report.page.site.SearchIndex;
import taohua.report.page.site.Shape;
import taohua.report.page.site.Site;
import taohua.report.page.table.OfficialTables;
import taohua.report.words.Lang;
import taohua.report.words.Messages;
import taohua.table.Growth;
import taohua.table.OfficialFigures;

/** All pages of a report. */
public final class Pages {
  private final Site site;
  private final OfficialTables tables;
  private final Int2ObjectMap<Formula> formulas = new Int2ObjectOpenHashMap<>();

  private Pages(Run run, String title, Lang lang, Shape shape, Given given) {
    site = new Site(run, title, Messages.of(lang), shape, given);
    tables = new OfficialTables(site);
    run.findings().lexicon().formulas().forEach(formula -> formulas.put(formula.id(), formula));
  }

  /** Writes all pages of a report and what they load into a folder that exists. */
  public static void write(Run run, String title, Lang lang, Path folder) throws IOException {
    write(run, title, lang, Shape.DEFAULT, Given.NOTHING, folder);
  }

  /** The same in another shape, with what comes from outside of the run. */
  public static void write(Run run, String title, Lang lang, Shape shape, Given given, Path folder)
      throws IOException {
    new Pages(run, title, lang, shape, given).write(folder);
  }

  /** Writes an overview of checked documents and the sheet of each, and nothing else. */
  public static void writeSheets(Run run, String title, Lang lang, Given given, Path folder)
      throws IOException {
    new Pages(run, title, lang, Shape.DEFAULT, given).sheets(folder, "index.html");
  }

  /**
   * One page that needs no other file: in a check a sheet for each checked document, else the two
   * documents side by side.
   */
  public static String single(Run run, String title, Lang lang) {
    return single(run, title, lang, Given.NOTHING);
  }

  /** The same with what comes from outside of the run. */
  public static String single(Run run, String title, Lang lang, Given given) {
    return new Pages(run, title, lang, Shape.DEFAULT, given).single().text();
  }

  /** The sheets of the checked documents as text. */
  public static String text(Run run, Lang lang, Given given) {
    return new Pages(run, "", lang, Shape.DEFAULT, given).text();
  }

  private String text() {
    TextLines out = new TextLines();
    Page page = Page.alone(site, "");
    for (int target : site.targets()) {
      new SheetText(page, new Sheet(page, target), out).write();
      out.blank();
    }
    ReviewsView reviews = new ReviewsView(page);
    if (!reviews.unknown().isEmpty()) {
      out.line(page.word("reviews.unknown") + " (" + reviews.unknown().size() + ")");
      reviews
          .unknown()
          .forEach(one -> out.wrapped(2, "#" + one.finding() + " " + SheetText.said(page, one)));
    }
    return SafeText.shown(out.toString());
  }

  private void write(Path folder) throws IOException {
    for (String name : List.of("assets", "documents", "pairs")) {
      Files.createDirectories(folder.resolve(name));
    }
    Path assets = folder.resolve("assets");
    Files.writeString(assets.resolve(Assets.STYLE), Assets.style());
    Files.writeString(assets.resolve(Assets.SCRIPT), Assets.script());
    Files.writeString(assets.resolve(Assets.CHARTS), Assets.charts());
    Files.writeString(assets.resolve(Assets.NOTICE), Assets.notice());
    Files.writeString(assets.resolve("search.js"), SearchIndex.of(site).script());
    PageWriter pages = new PageWriter(folder);
    // The largest first, so that no thread is left with one at the end.
    pages.add(PageNames.LEXICON, this::lexicon);
    for (int d = 0; d < site.corpus().size(); d++) {
      int document = d;
      if (site.hasPage(d)) {
        pages.add(PageNames.document(d), () -> document(document));
      }
    }
    Growth growth = Growth.of(site.run().corpus(), site.run()::isEvidence);
    for (int page = 0; page < UsesView.pages(site); page++) {
      int number = page;
      pages.add(PageNames.uses(page), () -> uses(number, growth));
    }
    for (DocumentPair pair : site.pairs().subList(0, site.pairPages())) {
      pages.add(PageNames.pair(pair.target(), pair.source()), () -> pair(pair));
    }
    pages.add("index.html", this::overview);
    pages.add("method.html", this::method);
    pages.add("families.html", this::families);
    if (!tables.officials().isEmpty()) {
      addOfficials(folder, pages);
    }
    pages.write(site.run().options().threads());
    if (site.run().kind() == Run.Kind.CHECK) {
      sheets(folder, "sheet.html");
    }
  }

  private void addOfficials(Path folder, PageWriter pages) throws IOException {
    Files.createDirectories(folder.resolve("officials"));
    Firsts firsts = new Firsts(site);
    for (OfficialFigures one : tables.officials()) {
      if (site.isKnown(one.official())) {
        pages.add(PageNames.official(one.official()), () -> official(one.official(), firsts));
      }
    }
  }

  /** One sheet, or an overview and a file for each. */
  private void sheets(Path folder, String name) throws IOException {
    // With all pages in the folder, the sheets lead back to them.
    String all = name.equals("index.html") ? "" : "index.html";
    if (site.targets().size() == 1) {
      sheet(site.targets().get(0), all).write(folder.resolve(name));
      return;
    }
    Files.createDirectories(folder.resolve("sheets"));
    for (int target : site.targets()) {
      sheet(target, "../" + name)
          .write(folder.resolve(PageNames.sheet(target, site.corpus().document(target).id())));
    }
    Page page = Page.alone(site, site.words().get("sheet.title"));
    List<Sheet> sheets = site.targets().stream().map(target -> new Sheet(page, target)).toList();
    new FilledPage("sheet/sheets", Map.of("page", page, "sheets", sheets, "back", all))
        .write(folder.resolve(name));
  }

  private FilledPage sheet(int target, String back) {
    Page page = Page.alone(site, site.words().get("sheet.title")).about(target);
    return new FilledPage(
        "sheet/sheet",
        Map.of("page", page, "sheets", List.of(new Sheet(page, target)), "back", back));
  }

  private FilledPage overview() {
    Page page = Page.overview(site);
    return new FilledPage(
        "overview/index", Map.of("page", page, "view", new Overview(page, tables)));
  }

  private FilledPage official(int official, Firsts firsts) {
    Page page = Page.of(site, "../", tables.name(official));
    return new FilledPage(
        "overview/official",
        Map.of("page", page, "view", new OfficialView(page, tables, firsts, official)));
  }

  private FilledPage method() {
    return new FilledPage(
        "overview/method", Map.of("page", Page.of(site, "", site.words().get("method"))));
  }

  private FilledPage families() {
    Page page = Page.of(site, "", site.words().get("families"));
    return new FilledPage("lexicon/families", Map.of("page", page));
  }

  private FilledPage lexicon() {
    Page page = Page.of(site, "", site.words().get("formulas"));
    return new FilledPage("lexicon/formulas", Map.of("page", page, "view", new LexiconView(site)));
  }

  private FilledPage uses(int number, Growth growth) {
    Page page = Page.of(site, "", site.words().get("uses.title"));
    return new FilledPage(
        "lexicon/uses", Map.of("page", page, "view", new UsesView(site, number, formulas, growth)));
  }

  private FilledPage document(int document) {
    Page page = Page.of(site, "../", site.name(document)).about(document);
    return new FilledPage(
        "reading/document", Map.of("page", page, "reader", new Reader(page, document)));
  }

  private FilledPage pair(DocumentPair pair) {
    Page page =
        Page.of(site, "../", site.words().get("pair.title")).about(pair.target(), pair.source());
    return new FilledPage("pair/pair", Map.of("page", page, "view", new PairView(site, pair)));
  }

  private FilledPage single() {
    if (site.run().kind() == Run.Kind.COMPARE) {
      Page page = Page.alone(site, site.words().get("pair.title")).about(0, 1);
      return site.pairs().isEmpty()
          ? new FilledPage("pair/nothing", Map.of("page", page))
          : new FilledPage(
              "pair/pair", Map.of("page", page, "view", new PairView(site, site.pairs().get(0))));
    }
    if (site.targets().size() == 1) {
      return sheet(site.targets().get(0), "");
    }
    Page page = Page.alone(site, site.words().get("sheet.title"));
    List<Sheet> sheets =
        site.run().entries().stream()
            .filter(entry -> entry.side().isTarget())
            .map(entry -> new Sheet(page, entry.document()))
            .toList();
    return new FilledPage("sheet/sheet", Map.of("page", page, "sheets", sheets, "back", ""));
  }
}
