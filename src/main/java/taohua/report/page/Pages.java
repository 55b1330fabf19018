package taohua.report.page;

import it.unimi.dsi.fastutil.ints.Int2ObjectMap;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
import taohua.report.page.sheet.SheetPages;
import taohua.report.page.site.DocumentPair;
import taohua.report.page.site.Given;
import taohua.report.page.site.Page;
import taohua.report.page.site.PageNames;
import taohua.report.page.site.SearchIndex;
import taohua.report.page.site.Shape;
import taohua.report.page.site.Site;
import taohua.report.page.table.OfficialLookup;
import taohua.table.Growth;
import taohua.table.OfficialFigures;
import taohua.words.Lang;
import taohua.words.Messages;

/**
 * All pages of a report by their names. None is made before it is asked for, and each is made by
 * itself: a folder gets them all, something that shows pages one at a time only those it needs.
 * Safe for threads.
 */
public final class Pages {
  private static final String OVERVIEW = "index.html";

  private final Site site;
  private final OfficialLookup officials;
  private final Lazy<Firsts> firsts;
  private final Lazy<Growth> growth;
  private final Int2ObjectMap<Formula> formulas = new Int2ObjectOpenHashMap<>();
  private final Map<String, Supplier<FilledPage>> pages = new LinkedHashMap<>();

  private Pages(Site site) {
    this.site = site;
    Run run = site.run();
    officials = new OfficialLookup(site);
    firsts = new Lazy<>(() -> new Firsts(site));
    growth = new Lazy<>(() -> Growth.of(run.corpus(), run::isEvidence));
    run.findings().lexicon().formulas().forEach(formula -> formulas.put(formula.id(), formula));
    addPages();
  }

  /** The pages of a report in the default shape, with nothing from outside of the run. */
  public static Pages of(Run run, String title, Lang lang) {
    return of(run, title, Messages.of(lang), Shape.DEFAULT, Given.NOTHING);
  }

  /**
   * The pages of a report.
   *
   * @param title what was looked at, in a few words of the user
   * @param words what they say
   * @param shape which pages there are, and where
   * @param given what pages show that comes from outside of the run
   */
  public static Pages of(Run run, String title, Messages words, Shape shape, Given given) {
    return new Pages(new Site(run, title, words, shape, given));
  }

  // The largest first, so that no thread is left with one at the end.
  private void addPages() {
    pages.put(PageNames.LEXICON, this::lexicon);
    for (int d = 0; d < site.corpus().size(); d++) {
      int document = d;
      if (site.pages().has(d)) {
        pages.put(PageNames.document(d), () -> document(document));
      }
    }
    for (int page = 0; page < UsesView.pages(site); page++) {
      int number = page;
      pages.put(PageNames.uses(page), () -> uses(number));
    }
    for (DocumentPair pair : site.index().pairs().subList(0, site.pages().pairs())) {
      pages.put(PageNames.pair(pair.target(), pair.source()), () -> pair(pair));
    }
    pages.put(OVERVIEW, this::overview);
    pages.put("method.html", this::method);
    pages.put("families.html", this::families);
    for (OfficialFigures one : officials.all()) {
      if (site.naming().isKnown(one.official())) {
        pages.put(PageNames.official(one.official()), () -> official(one.official()));
      }
    }
  }

  /**
   * The names of all pages, each its path from the report's folder: {@code index.html}, {@code
   * documents/0001.html}. The sheets of a check are not among them: see {@link SheetPages}.
   */
  public Set<String> names() {
    return Collections.unmodifiableSet(pages.keySet());
  }

  /**
   * One page as text.
   *
   * @throws IllegalArgumentException if no page has that name
   */
  public String text(String name) {
    return page(name).text();
  }

  /**
   * Makes one page and writes it in UTF-8; the same bytes as in a folder of all.
   *
   * @throws IllegalArgumentException if no page has that name
   */
  public void write(String name, OutputStream out) {
    page(name).write(out);
  }

  private FilledPage page(String name) {
    Supplier<FilledPage> page = pages.get(name);
    if (page == null) {
      throw new IllegalArgumentException("no page " + name);
    }
    return page.get();
  }

  /** Writes all pages, the sheets of a check, and what they load, into a folder that is empty. */
  public void write(Path folder) throws IOException {
    for (String name : List.of("assets", "documents", "pairs")) {
      Files.createDirectory(folder.resolve(name));
    }
    if (!officials.all().isEmpty()) {
      Files.createDirectory(folder.resolve("officials"));
    }
    Assets.write(folder.resolve("assets"));
    Files.write(
        folder.resolve("assets/search.js"),
        SearchIndex.of(site).script().getBytes(StandardCharsets.UTF_8));
    PageWriter writer = new PageWriter(folder);
    pages.forEach(writer::add);
    writer.write(site.run().options().threads());
    if (site.run().kind() == Run.Kind.CHECK) {
      sheets().write(folder, "sheet.html");
    }
  }

  /** The sheets of the checked documents. */
  public SheetPages sheets() {
    return new SheetPages(site);
  }

  /**
   * One page that needs no other file: in a check a sheet for each checked document, else the two
   * documents side by side.
   */
  public String single() {
    return site.run().kind() == Run.Kind.COMPARE ? comparison().text() : sheets().single();
  }

  private FilledPage comparison() {
    Page page = Page.alone(site, site.words().get("pair.title")).about(0, 1);
    List<DocumentPair> pairs = site.index().pairs();
    return pairs.isEmpty()
        ? new FilledPage("pair/nothing", Map.of("page", page))
        : new FilledPage(
            "pair/pair", Map.of("page", page, "view", new PairView(site, pairs.get(0))));
  }

  private FilledPage overview() {
    Page page = Page.overview(site);
    return new FilledPage(
        "overview/index", Map.of("page", page, "view", new Overview(page, officials)));
  }

  /** What the overview says first: who shares most with whom, in a sentence. */
  public String story() {
    return new Overview(Page.overview(site), officials).story();
  }

  /** The files of the two documents that the story tells of. */
  public Optional<String> storyFiles() {
    return new Overview(Page.overview(site), officials).files();
  }

  private FilledPage official(int official) {
    Page page = Page.of(site, "../", officials.name(official));
    OfficialView view = new OfficialView(page, officials, firsts.get(), official);
    return new FilledPage("overview/official", Map.of("page", page, "view", view));
  }

  private FilledPage method() {
    return new FilledPage("overview/method", Map.of("page", titled("method")));
  }

  private FilledPage families() {
    return new FilledPage("lexicon/families", Map.of("page", titled("families")));
  }

  private FilledPage lexicon() {
    return new FilledPage(
        "lexicon/formulas", Map.of("page", titled("formulas"), "view", new LexiconView(site)));
  }

  private FilledPage uses(int number) {
    UsesView view = new UsesView(site, number, formulas, growth.get());
    return new FilledPage("lexicon/uses", Map.of("page", titled("uses.title"), "view", view));
  }

  private Page titled(String key) {
    return Page.of(site, "", site.words().get(key));
  }

  private FilledPage document(int document) {
    Page page = Page.of(site, "../", site.naming().name(document)).about(document);
    return new FilledPage(
        "reading/document", Map.of("page", page, "reader", new Reader(page, document)));
  }

  private FilledPage pair(DocumentPair pair) {
    Page page =
        Page.of(site, "../", site.words().get("pair.title")).about(pair.target(), pair.source());
    return new FilledPage("pair/pair", Map.of("page", page, "view", new PairView(site, pair)));
  }
}
