package taohua.report.page.site;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import taohua.family.Family;
import taohua.formula.Formula;
import taohua.judge.Finding;
import taohua.report.page.render.SafeText;
import taohua.text.Official;
import taohua.words.Clip;

/**
 * What the search box of every page looks through, and the reviews that were given, as a script
 * that sets {@code taohuaIndex}: a page opened from a folder may load scripts but read no files.
 */
public final class SearchIndex {
  private static final int TEMPLATE = 60;

  private final Site site;
  private final Page page;
  private final ArrayNode entries;
  private final ObjectNode index = new ObjectMapper().createObjectNode();

  private SearchIndex(Site site) {
    this.site = site;
    page = Page.of(site, "", "");
    entries = index.putArray("entries");
  }

  public static SearchIndex of(Site site) {
    SearchIndex index = new SearchIndex(site);
    index.addDocuments();
    index.addFormulas();
    index.addFamilies();
    index.addFindings();
    ArrayNode names = index.index.putArray("names");
    namesOf(site).forEach(names::add);
    index.index.set("reviews", ReviewsView.rows(site));
    return index;
  }

  /** The names of all officials and their places, one a line. */
  static String names(Site site) {
    return String.join("\n", namesOf(site));
  }

  private static Set<String> namesOf(Site site) {
    Set<String> names = new TreeSet<>();
    for (int d = 0; d < site.corpus().size(); d++) {
      Official official = site.corpus().document(d).heading().official();
      names.addAll(List.of(official.name(), official.place()));
    }
    names.remove("");
    return names;
  }

  private void add(String kind, String name, String more, String link) {
    entries.addArray().add(kind).add(name).add(more).add(link);
  }

  private void addDocuments() {
    for (int d = 0; d < site.corpus().size(); d++) {
      String link = page.document(d);
      if (link != null) {
        String id = site.corpus().document(d).id();
        String more =
            site.naming().who(d)
                + " · "
                + site.naming().when(d)
                + (site.naming().name(d).equals(id) ? "" : " · " + id);
        add("document", site.naming().name(d), more, link);
      }
    }
  }

  private void addFormulas() {
    for (Formula formula : site.run().findings().lexicon().formulas()) {
      String link = page.formula(formula.id());
      if (link != null) {
        int officials = formula.support().officials();
        add("formula", formula.text(), site.words().get("search.officials", officials), link);
      }
    }
  }

  private void addFamilies() {
    List<Family> families = site.run().findings().families();
    for (Family family : families.subList(0, Math.min(PageNames.FAMILIES, families.size()))) {
      String size = site.words().get("family.size", family.officials(), family.witnesses().size());
      add("family", template(family), size, "families.html#g" + family.id());
    }
  }

  private static String template(Family family) {
    return Clip.text(family.template().replaceAll("\\{\\d{1,4}}", "…"), TEMPLATE);
  }

  private void addFindings() {
    for (Finding finding : site.run().findings().passages()) {
      String link = page.finding(finding.id());
      if (link != null) {
        String who =
            site.naming().speaker(finding.alignment().source().document())
                + " × "
                + site.naming().speaker(finding.alignment().target().document());
        add("finding", "#" + page.number(finding.id()), who, link);
      }
    }
  }

  /** The script; safe within a page, too. */
  public String script() {
    return SafeText.shown("window.taohuaIndex=" + index.toString().replace("<", "\\u003c") + ";\n");
  }
}
