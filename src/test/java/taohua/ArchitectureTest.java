package taohua;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the arrows of ARCHITECTURE.md. */
class ArchitectureTest {
  private static final String ROOT = "taohua.";
  private static final String CLUSTER = "org.apache.spark";

  // In the order in which data flows.
  private static final List<String> CORE =
      List.of(
          "parallel",
          "language",
          "text",
          "fingerprint",
          "candidate",
          "align",
          "baseline",
          "formula",
          "family",
          "judge",
          "hint",
          "table",
          "reword");

  /**
   * Who may use whom. A package without a row belongs to the nearest listed package above it; one
   * that has none there either fails the build. A row speaks of its own package alone, without the
   * listed packages below it; {@code report..} on the right stands for {@code report} and every row
   * below it.
   */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("parallel", Set.of()),
          Map.entry("language", Set.of()),
          Map.entry("text", Set.of("language", "words")),
          Map.entry("fingerprint", Set.of("parallel", "text")),
          Map.entry("candidate", Set.of("parallel", "text", "fingerprint")),
          Map.entry("align", Set.of("parallel", "text", "fingerprint")),
          Map.entry("baseline", Set.of("text", "fingerprint", "words")),
          Map.entry("formula.suffix", Set.of()),
          Map.entry("formula.whole", Set.of("language", "text")),
          Map.entry(
              "formula",
              Set.of(
                  "parallel",
                  "text",
                  "fingerprint",
                  "align",
                  "baseline",
                  "language",
                  "formula.suffix",
                  "formula.whole")),
          Map.entry("family", Set.of("parallel", "text", "fingerprint", "align", "language")),
          Map.entry("reword", Set.of("parallel", "text", "language")),
          Map.entry("judge", upTo("judge")),
          Map.entry("hint.home", Set.of("language", "text")),
          Map.entry("hint", plus(upTo("hint"), "hint.home")),
          Map.entry("table", upTo("table")),
          Map.entry("intake.markup", Set.of("language", "text")),
          Map.entry("intake.format.numbering", Set.of()),
          Map.entry(
              "intake.format",
              Set.of("language", "text", "words", "intake.markup", "intake.format.numbering")),
          Map.entry("intake.format.layout", Set.of("language")),
          Map.entry(
              "intake.format.pdf",
              Set.of("language", "words", "intake.format", "intake.format.layout")),
          Map.entry("intake.format.mail", Set.of("words", "intake.format")),
          Map.entry(
              "intake.format.odt", Set.of("words", "intake.format", "intake.format.numbering")),
          Map.entry(
              "intake.format.ofd",
              Set.of("language", "words", "intake.format", "intake.format.layout")),
          Map.entry(
              "intake.format.rtf", Set.of("words", "intake.format", "intake.format.numbering")),
          Map.entry(
              "intake.format.word", Set.of("words", "intake.format", "intake.format.numbering")),
          Map.entry("intake.format.sheet", Set.of("words", "intake.format")),
          Map.entry(
              "intake.record", Set.of("language", "words", "intake.format", "intake.format.sheet")),
          Map.entry("intake.files", Set.of("words", "intake.format")),
          Map.entry(
              "intake.stated",
              Set.of(
                  "language", "text", "words", "intake.files", "intake.format", "intake.heading")),
          Map.entry("intake.archive", Set.of("words", "intake.format")),
          Map.entry("intake.child", Set.of("text", "words", "intake.format", "intake.reader")),
          Map.entry("intake.reader", Set.of("words", "intake.format..")),
          Map.entry("intake.heading", Set.of("language", "text", "words")),
          Map.entry("intake.page.unit", Set.of("language", "text", "intake.heading")),
          Map.entry(
              "intake.page.label",
              Set.of("language", "text", "intake.heading", "intake.page.unit")),
          Map.entry(
              "intake.page",
              Set.of(
                  "language",
                  "text",
                  "words",
                  "intake.heading",
                  "intake.page.unit",
                  "intake.page.label")),
          Map.entry(
              "intake",
              Set.of(
                  "parallel",
                  "language",
                  "text",
                  "words",
                  "intake.archive",
                  "intake.child",
                  "intake.files",
                  "intake.format",
                  "intake.heading",
                  "intake.page",
                  "intake.page.unit",
                  "intake.reader",
                  "intake.record",
                  "intake.stated")),
          Map.entry(
              "index",
              Set.of(
                  "parallel",
                  "text",
                  "fingerprint",
                  "candidate",
                  "index.code",
                  "index.posting",
                  "intake",
                  "intake.files",
                  "words")),
          Map.entry("index.posting", Set.of("fingerprint", "index.code", "words")),
          Map.entry("index.code", Set.of()),
          Map.entry("engine", plus(CORE, "words", "intake", "intake.files", "intake.stated")),
          Map.entry(
              "report", report("report.data", "report.folder", "report.page..", "report.review")),
          Map.entry("words", Set.of()),
          Map.entry("report.review", report("intake.stated")),
          Map.entry("report.data", report("report.review", "report.folder")),
          Map.entry("report.folder", Set.of("intake.files", "words")),
          Map.entry("report.anonymous", report()),
          Map.entry("report.page.render", report()),
          Map.entry("report.page.site", report("report.review", "report.page.render")),
          Map.entry("report.page.excerpt", report("report.review", "report.page.site")),
          Map.entry("report.page.reading", page("excerpt")),
          Map.entry("report.page.pair", page("excerpt")),
          Map.entry("report.page.table", page()),
          Map.entry("report.page.chart", page("table")),
          Map.entry("report.page.lexicon", page("excerpt", "chart")),
          Map.entry(
              "report.page.overview",
              plus(page("excerpt", "table", "chart", "lexicon"), "report.data")),
          Map.entry("report.page.desk", Set.of("words", "report.page.render")),
          Map.entry("report.page.sheet", page("excerpt", "reading", "pair", "table")),
          Map.entry("report.page", plus(page(), "report.page..")),
          Map.entry(
              "spark",
              Set.of(
                  "align",
                  "candidate",
                  "engine",
                  "fingerprint",
                  "intake",
                  "intake.files",
                  "intake.format",
                  "intake.record",
                  "parallel",
                  "report.data",
                  "text",
                  "words")),
          Map.entry(
              "serve",
              Set.of(
                  "engine",
                  "fingerprint",
                  "intake",
                  "intake.files",
                  "report",
                  "report.data",
                  "report.page.desk",
                  "text",
                  "words")),
          Map.entry(
              "cli",
              Set.of(
                  "engine",
                  "serve",
                  "report..",
                  "index",
                  "intake",
                  "intake.child",
                  "intake.files",
                  "intake.record",
                  "intake.stated",
                  "baseline",
                  "parallel",
                  "text",
                  "words")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("taohua");

  @Test
  void everyPackageUsesOnlyWhatItMay() {
    Map<String, String> unlisted = new TreeMap<>();
    for (JavaClass one : CLASSES) {
      String row = row(one);
      for (Dependency arrow : one.getDirectDependenciesFromSelf()) {
        String used = row(arrow.getTargetClass());
        if (!used.isEmpty() && !used.equals(row) && !mayUse(row).contains(used)) {
          unlisted.putIfAbsent(row + " uses " + used, arrow.getDescription());
        }
      }
    }
    assertThat(unlisted).isEmpty();
  }

  @Test
  void everyPackageIsListed() {
    assertThat(packages()).allMatch(name -> !row(name).isEmpty());
    assertThat(MAY_USE.values().stream().flatMap(Set::stream))
        .as("rows that are used")
        .allMatch(name -> MAY_USE.containsKey(name.replaceFirst("\\.\\.$", "")));
  }

  /** As every package uses only what it may, packages form no cycle if the table has none. */
  @Test
  void theTableHasNoCycle() {
    Set<String> settled = new TreeSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (String row : MAY_USE.keySet()) {
        more |= settled.containsAll(mayUse(row)) && settled.add(row);
      }
    }
    assertThat(settled).isEqualTo(MAY_USE.keySet());
  }

  @Test
  void theCoreIsPure() {
    String[] core = CORE.stream().map(name -> "taohua." + name + "..").toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAnyPackage(core)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "org.slf4j..", "java.util.logging.."));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(core)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callConstructor(java.util.Random.class));
  }

  /** So that a run that is being stopped does not bring back a folder that was removed. */
  @Test
  void reportsMakeFoldersOneByOne() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("taohua.report.page..", "taohua.report.data..")
            .should()
            .callMethodWhere(
                describe(
                    "a folder with its parents",
                    call -> call.getName().equals("createDirectories"))));
  }

  /** So that the number of threads is what the user said, and results come in a fixed order. */
  @Test
  void onlyOneRoomMakesThreads() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("taohua.parallel..")
            .should()
            .callMethodWhere(
                describe(
                    "parallel streams and arrays",
                    call ->
                        call.getName().startsWith("parallel")
                            && !call.getTargetOwner().getPackageName().startsWith(CLUSTER)))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ForkJoinPool")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors"));
  }

  /**
   * Some locales have digits and letters of their own, which belong in no data file and no page.
   */
  @Test
  void nothingIsFormattedForTheLocaleOfTheMachine() {
    check(
        noClasses()
            .should()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(java.io.PrintWriter.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class));
  }

  @Test
  void librariesStayInTheirHomes() {
    onlyIn("com.hankcs..", "language");
    onlyIn("picocli..", "cli");
    onlyIn("me.tongfei..", "cli");
    onlyIn("org.sqlite..", "index");
    onlyIn("org.jsoup..", "intake.markup");
    onlyIn("org.apache.poi..", "intake.format");
    onlyIn("org.apache.pdfbox..", "intake.format.pdf");
    onlyIn("gg.jte..", "report");
    onlyIn("com.github.difflib..", "report");
    onlyIn(CLUSTER + "..", "spark");
    onlyIn("org.apache.hadoop..", "spark");
    onlyIn("org.apache.parquet..", "spark");
    onlyIn("scala..", "spark");
  }

  @Test
  void standardStreamsBelongToTheCommandLine() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("taohua.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in"));
  }

  @Test
  void everyPackageSaysWhatItIsForAndThatNothingIsNull() {
    for (String name : packages()) {
      assertThat(CLASSES.getPackage("taohua." + name).isAnnotatedWith(NullMarked.class))
          .as("package-info of taohua.%s", name)
          .isTrue();
    }
  }

  private static void onlyIn(String library, String home) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("taohua." + home + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(library));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }

  /** The packages that hold classes, without the root's name. */
  private static Set<String> packages() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(ROOT))
        .map(name -> name.substring(ROOT.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The row of a class of this program; empty for any other class. */
  private static String row(JavaClass one) {
    String name = one.getBaseComponentType().getPackageName();
    return name.startsWith(ROOT) ? row(name.substring(ROOT.length())) : "";
  }

  /** The row of that package, or of the nearest package above it; empty if none is listed. */
  private static String row(String name) {
    String row = name;
    while (!row.isEmpty() && !MAY_USE.containsKey(row)) {
      row = row.substring(0, Math.max(0, row.lastIndexOf('.')));
    }
    return row;
  }

  /** The rows that a row may use, {@code a..} written out, without itself. */
  private static Set<String> mayUse(String row) {
    Set<String> used = new TreeSet<>();
    for (String name : MAY_USE.getOrDefault(row, Set.of())) {
      String top = name.replaceFirst("\\.\\.$", "");
      used.add(top);
      if (!top.equals(name)) {
        MAY_USE.keySet().stream().filter(other -> other.startsWith(top + ".")).forEach(used::add);
      }
    }
    used.remove(row);
    return used;
  }

  /** Every room of the core before this one. */
  private static Set<String> upTo(String room) {
    return CORE.stream().takeWhile(name -> !name.equals(room)).collect(Collectors.toSet());
  }

  /** What every room of the report may use, and more. */
  private static Set<String> report(String... more) {
    return plus(plus(CORE, "intake", "intake.files", "engine", "words"), more);
  }

  /** What every room of pages may use, and other such rooms. */
  private static Set<String> page(String... rooms) {
    return plus(
        report("report.review", "report.page.render", "report.page.site"),
        Stream.of(rooms).map(room -> "report.page." + room).toArray(String[]::new));
  }

  private static Set<String> plus(Collection<String> some, String... more) {
    return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
  }
}
