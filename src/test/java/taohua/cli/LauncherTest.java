package taohua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a home of its own with programs that only say how they were called. */
class LauncherTest {
  private static final Path BASH = Path.of("/bin/bash");
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "dirname",
          "du",
          "find",
          "cat",
          "grep",
          "locale",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sort",
          "tail",
          "touch",
          "wc");

  private static final Map<String, String> ENGLISH = Map.of("LANG", "en_GB.UTF-8");

  @TempDir private Path folder = Path.of("");
  private Path home = Path.of("");
  private Path bin = Path.of("");
  private Path launcher = Path.of("");

  @BeforeEach
  void makeHome() throws IOException {
    assumeTrue(Files.isExecutable(BASH), "no bash here");
    home = Files.createDirectories(folder.resolve("the home"));
    bin = Files.createDirectories(folder.resolve("jdk/bin"));
    launcher = home.resolve("taohua");
    program(launcher, Files.readString(Path.of("taohua")));
    Speeches.write(home.resolve("src/main/Main.java"), "");
    Speeches.write(home.resolve("pom.xml"), "");
    Speeches.write(home.resolve("target/taohua.jar"), "");
    age(home.resolve("src/main/Main.java"), 60);
    age(home.resolve("src/main"), 60);
    age(home.resolve("pom.xml"), 60);
    for (String tool : TOOLS) {
      Files.createSymbolicLink(bin.resolve(tool), which(tool));
    }
    fake("java", "printf '%s\\n' \"$@\"; echo \"LC_ALL=${LC_ALL:-}\"");
    fake("javac", "exit 0");
    fake("mvn", "if [ \"$1\" = -v ]; then echo 'Apache Maven 3.9.9'; else touch built; fi");
    Speeches.write(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.2\"\n");
  }

  @Test
  void theUserIsAtHomeWhereTheEnvironmentSays() throws Exception {
    assertThat(launch(launcher, home, Map.of("HOME", "/a home"), "open", "a").out())
        .contains("-Duser.home=/a home\n");
    for (String none : new String[] {"", "here"}) {
      assertThat(launch(launcher, home, Map.of("HOME", none), "open", "a").out())
          .doesNotContain("user.home");
    }
  }

  @Test
  void startsTheProgramWithItsWordsAndBuildsNothing() throws Exception {
    Outcome started = launch(launcher, home, Map.of(), "report", "two words", "*");
    assertThat(started.code()).as(started.err()).isZero();
    assertThat(started.err()).isEmpty();
    assertThat(started.out())
        .contains("-jar\n" + home.toRealPath().resolve("target/taohua.jar") + "\n")
        .contains("\nreport\ntwo words\n*\n")
        .contains("-Dtaohua.terminal=false\n");
    assertThat(home.resolve("built")).doesNotExist();
  }

  @Test
  void givesJavaTheMemoryThatPairsMayTake() throws Exception {
    assertThat(launch(launcher, home, Map.of(), "pairs", "a", "--memory", "600m").out())
        .contains("\n-Xmx600m\n");
    assertThat(launch(launcher, home, Map.of(), "pairs", "--memory=4G", "a").out())
        .contains("\n-Xmx4G\n");
    assertThat(launch(launcher, home, Map.of(), "pairs", "a", "--memory", "much; ls").out())
        .doesNotContain("-Xmx");
    assertThat(launch(launcher, home, Map.of(), "pairs", "600m").out()).doesNotContain("-Xmx");
  }

  @Test
  void compilesMoreWhereThereIsMuchToRead() throws Exception {
    Path small = Speeches.write(folder.resolve("in/small.txt"), "字");
    String quick = "\n-XX:TieredStopAtLevel=1\n";
    assertThat(launch(launcher, home, Map.of(), "report", small.toString()).out()).contains(quick);
    Path large = Speeches.write(folder.resolve("in/large.txt"), "字".repeat(3_000_000));
    assertThat(launch(launcher, home, Map.of(), "report", folder.resolve("in").toString()).out())
        .doesNotContain(quick);
    assertThat(launch(launcher, home, Map.of(), "check", "a", "--against=" + large).out())
        .doesNotContain(quick);
    assertThat(launch(launcher, home, Map.of(), "check", "a", "-o", large.toString()).out())
        .contains(quick);
    // Pairs are small up to more, and of what cannot be measured nobody knows.
    assertThat(launch(launcher, home, Map.of(), "pairs", large.toString()).out()).contains(quick);
    assertThat(launch(launcher, home, Map.of(), "pairs", "-").out()).doesNotContain(quick);
    // What is open for days.
    assertThat(launch(launcher, home, Map.of(), "serve").out()).doesNotContain(quick);
    assertThat(launch(launcher, home, Map.of(), "open").out()).doesNotContain(quick);
    assertThat(launch(launcher, home, Map.of(), "open", small.toString()).out()).contains(quick);
  }

  @Test
  void helpByItselfIsNotCompiledAtAll() throws Exception {
    String nothing = "\n-Xint\n";
    assertThat(launch(launcher, home, Map.of(), "--help").out()).contains(nothing);
    assertThat(launch(launcher, home, Map.of(), "-h").out()).contains(nothing);
    assertThat(launch(launcher, home, Map.of(), "check", "--help").out()).doesNotContain(nothing);
    assertThat(launch(launcher, home, Map.of()).out()).doesNotContain(nothing);
  }

  @Test
  void startsFromAnArchiveOfClassesWhereThereIsOne() throws Exception {
    Path archive = home.toRealPath().resolve("target/taohua-17.jsa");
    String used = "-XX:SharedArchiveFile=" + archive + "\n";
    assertThat(launch(launcher, home, Map.of()).out()).doesNotContain(used);
    Speeches.write(archive, "classes");
    Speeches.write(home.resolve("target/taohua-17.jsa.size"), "7\n");
    assertThat(launch(launcher, home, Map.of()).out()).contains(used);
    Speeches.write(archive, "cla");
    assertThat(launch(launcher, home, Map.of()).out()).as("cut off").doesNotContain(used);
    // A program that was built since then has none until it is made, and this Java makes none.
    Speeches.write(home.resolve("target/taohua.jar"), "new");
    age(archive, 60);
    Outcome without = launch(launcher, home, Map.of());
    assertThat(without.err()).isEmpty();
    assertThat(without.out()).doesNotContain(used, "-Xshare:dump");
    assertThat(archive).isEmptyFile();
  }

  @Test
  void worksFromAnyFolderAndThroughLinks() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    Path absolute = Files.createSymbolicLink(elsewhere.resolve("one"), launcher);
    Path relative = Files.createSymbolicLink(elsewhere.resolve("two"), Path.of("one"));
    for (Path link : List.of(launcher, absolute, relative)) {
      assertThat(launch(link, elsewhere, Map.of()).out())
          .contains("-jar\n" + home.toRealPath().resolve("target/taohua.jar") + "\n");
    }
  }

  @Test
  void buildsWhenTheProgramIsMissingOrOlderThanItsSources() throws Exception {
    age(home.resolve("target/taohua.jar"), 120);
    Outcome built = launch(launcher, home, ENGLISH);
    assertThat(built.code()).as(built.err()).isZero();
    assertThat(built.err()).contains("taohua: building", "taohua: built.");
    assertThat(home.resolve("built")).exists();
    assertThat(launch(launcher, home, Map.of()).err()).isEmpty();
    Files.delete(home.resolve("target/taohua.jar"));
    assertThat(launch(launcher, home, Map.of()).err()).contains("taohua: 正在构建", "taohua: 构建完成。");
  }

  @Test
  void showsTheEndOfABuildThatFailed() throws Exception {
    Files.delete(home.resolve("target/taohua.jar"));
    fake("mvn", "if [ \"$1\" = -v ]; then echo 'Apache Maven 3.8.7'; else echo why; exit 1; fi");
    Outcome failed = launch(launcher, home, ENGLISH);
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).contains("the build failed", "why", "target/build.log");
  }

  @Test
  void saysWhatIsMissingOrTooOld() throws Exception {
    Speeches.write(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.20\"\n");
    assertHint("Java 11 is too old. Install a JDK 17 or newer");
    Speeches.write(folder.resolve("jdk/release"), "JAVA_VERSION=\"1.8.0_392\"\n");
    assertHint("Java 1.8.0 is too old");
    Speeches.write(folder.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
    assertThat(launch(launcher, home, Map.of()).code()).isZero();

    Files.delete(home.resolve("target/taohua.jar"));
    fake("mvn", "echo 'Apache Maven 3.6.3 (abc)'");
    assertHint("Maven 3.6.3 is too old. Install Maven 3.8 or newer");
    Files.delete(bin.resolve("mvn"));
    assertHint("Maven (mvn) was not found. Install Maven 3.8 or newer");
    Files.delete(bin.resolve("javac"));
    assertHint("no compiler (javac)");
    Files.delete(folder.resolve("jdk/release"));
    fake("java", "echo '    java.specification.version = 11' >&2");
    assertHint("Java 11 is too old");
    Files.delete(bin.resolve("java"));
    assertHint("Java was not found. Install a JDK 17 or newer");
  }

  @Test
  void readsChineseNamesWithoutALocaleAndKeepsTheLanguage() throws Exception {
    assertThat(launch(launcher, home, Map.of()).out())
        .contains("LC_ALL=C.UTF-8", "-Dtaohua.locale=\n");
    assertThat(launch(launcher, home, Map.of("LC_ALL", "C")).out()).contains("LC_ALL=C.UTF-8");
    assertThat(launch(launcher, home, Map.of("LANG", "C.UTF-8")).out()).contains("LC_ALL=\n");
    assertThat(launch(launcher, home, Map.of("LANG", "en_GB.UTF-8", "LC_ALL", "")).out())
        .contains("-Dtaohua.locale=en_GB.UTF-8\n");
  }

  @Test
  void readsChineseNamesWhereAPartOfTheLocaleIsNotInstalled() throws Exception {
    Files.delete(bin.resolve("locale"));
    fake(
        "locale",
        "[ \"$1\" != -a ] || printf '%s\\n' C C.UTF-8 POSIX\n"
            + "[ \"$1\" = -a ] || { echo 'locale: Cannot set LC_ALL to default locale' >&2; echo UTF-8; }");
    Outcome started = launch(launcher, home, Map.of("LANG", "zh_CN.UTF-8", "LC_CTYPE", "C.UTF-8"));
    assertThat(started.out()).contains("LC_ALL=C.UTF-8", "-Dtaohua.locale=zh_CN.UTF-8\n");
  }

  @Test
  void takesAnotherLocaleWhereTheUsualOneIsMissing() throws Exception {
    Files.delete(bin.resolve("locale"));
    fake("locale", "[ \"$1\" != -a ] || printf '%s\\n' C POSIX zh_CN.utf8");
    Outcome started = launch(launcher, home, Map.of());
    // What the fake Java, a script, has to say of a locale that is not here is not the launcher's.
    assertThat(started.out()).contains("LC_ALL=zh_CN.utf8");
    assertThat(started.code()).isZero();
    fake("locale", "[ \"$1\" != -a ] || printf '%s\\n' C POSIX");
    assertThat(launch(launcher, home, Map.of()).out()).contains("LC_ALL=C.UTF-8");
  }

  @Test
  void aReleaseStartsItsOwnJavaAndBuildsNothing() throws Exception {
    Path release = Files.createDirectories(folder.resolve("re lease"));
    program(release.resolve("taohua"), Files.readString(Path.of("taohua")));
    Speeches.write(release.resolve("taohua.jar"), "");
    Files.delete(bin.resolve("mvn"));
    String jar = "-jar\n" + release.toRealPath().resolve("taohua.jar") + "\n";
    Outcome portable = launch(release.resolve("taohua"), folder, Map.of());
    assertThat(portable.out()).contains(jar, "-Dtaohua.home=" + release.toRealPath() + "\n");
    Files.createDirectories(release.resolve("runtime/bin"));
    program(release.resolve("runtime/bin/java"), "#!" + BASH + "\necho own; printf '%s\\n' \"$@\"");
    Files.delete(bin.resolve("java"));
    assertThat(launch(release.resolve("taohua"), folder, Map.of()).out()).contains("own", jar);
  }

  private void assertHint(String hint) throws Exception {
    Outcome outcome = launch(launcher, home, ENGLISH);
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("taohua: ").contains(hint);
    assertThat(launch(launcher, home, Map.of()).err())
        .as("Chinese where no locale says otherwise")
        .containsPattern("请安装.* 或更新的版本");
  }

  private Outcome launch(Path program, Path where, Map<String, String> locale, String... words)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(BASH.toString(), program.toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().putAll(locale);
    Path err = Files.createTempFile(folder, "taohua", ".err");
    Process process = builder.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), out, Files.readString(err));
  }

  private void fake(String name, String script) throws IOException {
    program(bin.resolve(name), "#!" + BASH + "\n" + script + "\n");
  }

  private static void program(Path file, String script) throws IOException {
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void age(Path file, int seconds) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
  }

  private static Path which(String tool) {
    for (String folder : List.of("/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin")) {
      if (Files.isExecutable(Path.of(folder, tool))) {
        return Path.of(folder, tool);
      }
    }
    throw new IllegalStateException("the launcher needs " + tool + ", which is not here");
  }
}
