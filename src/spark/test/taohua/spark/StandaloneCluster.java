package taohua.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A master and two workers, each a process of its own, with the libraries that Maven names. */
final class StandaloneCluster implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final List<String> NO_LIBRARIES = List.of("ant-", "maven-", "plexus-");
  private static final List<String> BROUGHT =
      List.of("commons-", "jackson-", "jetty-", "log4j-", "slf4j-", "xz-");
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  // What Spark's own scripts say to Java; the compilers' time is most of what a short run takes.
  private static final List<String> JAVA =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.nio=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
          "--add-opens=java.base/jdk.internal.ref=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
          "--add-opens=java.base/sun.nio.cs=ALL-UNNAMED",
          "--add-opens=java.base/sun.util.calendar=ALL-UNNAMED");

  private final Path folder;
  private final List<Process> processes = new ArrayList<>();
  private final String master;

  /** Starts it; all that it writes is below the folder. */
  StandaloneCluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    Path jars = Files.createDirectories(folder.resolve("home/jars"));
    for (String library : Files.readAllLines(Path.of("target/spark.jars"))) {
      Path file = Path.of(library);
      if (NO_LIBRARIES.stream().noneMatch(file.getFileName().toString()::startsWith)) {
        Files.createSymbolicLink(jars.resolve(file.getFileName()), file);
      }
    }
    start("master", "org.apache.spark.deploy.master.Master", "--port", "0", "--webui-port", "0");
    waitFor(() -> ADDRESS.matcher(log("master")).find());
    Matcher address = ADDRESS.matcher(log("master"));
    master = address.find() ? address.group(1) : "";
    for (String worker : List.of("first", "second")) {
      start(
          worker,
          "org.apache.spark.deploy.worker.Worker",
          "--cores",
          "1",
          "--memory",
          "1g",
          "--webui-port",
          "0",
          "--work-dir",
          folder.resolve("work-" + worker).toString(),
          master);
    }
    waitFor(() -> log("master").split("Registering worker", -1).length > 2);
  }

  static boolean isPossible() {
    return Files.isRegularFile(Path.of("target/spark.jars"));
  }

  String master() {
    return master;
  }

  private void start(String name, String main, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of("-Xmx256m", main, "--host", "127.0.0.1"));
    words.addAll(List.of(arguments));
    processes.add(
        java(folder.resolve("home/jars") + "/*", words)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start());
  }

  /** A process of Java, beside Spark's libraries if the class path says so. */
  ProcessBuilder java(String classPath, List<String> words) {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(JAVA);
    call.addAll(List.of("-cp", classPath));
    call.addAll(words);
    ProcessBuilder process = new ProcessBuilder(call);
    process.environment().put("SPARK_HOME", folder.resolve("home").toString());
    process.environment().put("SPARK_SCALA_VERSION", "2.13");
    process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    process.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return process;
  }

  /** The process that begins a run: options of Java, the class, and its words. */
  ProcessBuilder driver(List<String> words) throws IOException {
    String program = program();
    List<String> call =
        new ArrayList<>(
            List.of(
                "-Dspark.ui.enabled=false",
                "-Dspark.executor.memory=512m",
                "-Dspark.executor.extraClassPath=" + program,
                "-Dspark.executor.extraJavaOptions=" + String.join(" ", JAVA)));
    call.addAll(words);
    return java(program + ":" + libraries() + "/*", call);
  }

  /** Writes what {@link ParquetFiles} makes of these words. */
  void parquet(Path log, List<String> words) throws IOException, InterruptedException {
    List<String> call = new ArrayList<>(List.of("taohua.spark.ParquetFiles"));
    call.addAll(words);
    Process process =
        java("target/test-classes:" + libraries() + "/*", call)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new AssertionError(read(log));
    }
  }

  /** The program and the libraries that Spark does not bring, as in the jar for a cluster. */
  private static String program() throws IOException {
    try (Stream<Path> libraries = Files.list(Path.of("target/lib"))) {
      return Stream.concat(Stream.of(Path.of("target/classes")), libraries.sorted())
          .filter(one -> BROUGHT.stream().noneMatch(one.getFileName().toString()::startsWith))
          .map(one -> one.toAbsolutePath().toString())
          .collect(Collectors.joining(":"));
    }
  }

  Path libraries() {
    return folder.resolve("home/jars");
  }

  /** Kills the second worker with all that it started. */
  void killWorker() {
    kill(processes.get(2));
  }

  static void kill(Process process) {
    List<ProcessHandle> below = process.descendants().toList();
    process.destroyForcibly();
    below.forEach(ProcessHandle::destroyForcibly);
  }

  static void waitFor(BooleanSupplier condition) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > until) {
        throw new AssertionError("nothing came within " + PATIENCE);
      }
      Thread.sleep(50);
    }
  }

  private String log(String name) {
    return read(folder.resolve(name + ".log"));
  }

  static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    // Whoever deletes the folder warns of each link that leads out of it.
    try (Stream<Path> links = Files.list(libraries())) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
    for (Process process : processes) {
      try (Stream<ProcessHandle> below = process.descendants()) {
        List<ProcessHandle> all = below.toList();
        process.destroy();
        all.forEach(ProcessHandle::destroy);
      }
    }
  }
}
