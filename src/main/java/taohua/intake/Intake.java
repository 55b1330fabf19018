package taohua.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Reads inputs: the entry of this package. */
public final class Intake {
  private Intake() {}

  /**
   * Reads files and folders (recursively) to documents. The result is the same for any order of
   * inputs and any number of threads.
   *
   * @param manifest completes or overrides what is read; its file is never an input
   * @param onRead told each file once it was read, in this thread
   * @throws IntakeException if an input does not exist or a folder cannot be opened; a file that
   *     cannot be read is {@link Rejected}
   */
  public static Gathered gather(
      List<Path> inputs, Optional<Manifest> manifest, IntakeOptions options, Consumer<Path> onRead)
      throws IntakeException {
    return gatherAll(List.of(inputs), manifest, options, onRead).get(0);
  }

  /**
   * Reads several groups of inputs, each by itself, with one manifest for all of them; what is to
   * be said of the manifest is said with the first.
   *
   * @throws IntakeException as {@link #gather} does
   */
  public static List<Gathered> gatherAll(
      List<List<Path>> groups,
      Optional<Manifest> manifest,
      IntakeOptions options,
      Consumer<Path> onRead)
      throws IntakeException {
    Set<ManifestRow> used = new HashSet<>();
    List<Gathered> all = new ArrayList<>();
    for (List<Path> group : groups) {
      all.add(gather(group, manifest, used, options, onRead));
    }
    if (manifest.isPresent()) {
      all.set(0, all.get(0).withWarnings(manifest.get().warnings(used)));
    }
    return all;
  }

  private static Gathered gather(
      List<Path> inputs,
      Optional<Manifest> manifest,
      Set<ManifestRow> used,
      IntakeOptions options,
      Consumer<Path> onRead)
      throws IntakeException {
    Inputs listed = Inputs.list(inputs, manifest.map(Manifest::path));
    List<String> warnings = new ArrayList<>(listed.warnings());
    List<Reading> readings = new ArrayList<>(listed.rejected());
    readings.addAll(readAll(listed.files(), options, onRead, warnings));
    List<Reading> settled = RecordIds.settle(readings, warnings);
    List<Read> read = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    for (Reading reading : settled) {
      if (reading instanceof Read one) {
        read.add(one);
      } else if (reading instanceof Rejected one) {
        rejected.add(one);
      }
    }
    List<Read> completed = read;
    if (manifest.isPresent()) {
      completed = manifest.get().apply(read, used, warnings);
    }
    return new Gathered(completed, rejected, listed.skipped(), warnings);
  }

  /** Reads one text as if it were a plain-text file of that id: what a caller has in memory. */
  public static Read read(String id, String text) {
    return Officialese.read(new Source(id, Path.of(id), ""), text);
  }

  private static List<Reading> readAll(
      List<InputFile> files, IntakeOptions options, Consumer<Path> onRead, List<String> warnings) {
    List<Reading> readings = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(options.threads());
    try {
      List<Future<List<Reading>>> futures = new ArrayList<>();
      List<List<String>> said = new ArrayList<>();
      for (InputFile file : files) {
        List<String> own = new ArrayList<>();
        said.add(own);
        futures.add(pool.submit(() -> read(file, options, own)));
      }
      for (int i = 0; i < files.size(); i++) {
        readings.addAll(await(futures.get(i)));
        warnings.addAll(said.get(i));
        onRead.accept(files.get(i).path());
      }
    } finally {
      pool.shutdownNow();
    }
    return readings;
  }

  private static List<Reading> await(Future<List<Reading>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reader failed", e.getCause());
    }
  }

  private static List<Reading> read(InputFile file, IntakeOptions options, List<String> warnings) {
    String sha256 = "";
    try {
      if (file.kind().holdsRecords()) {
        return JsonRecords.read(file, options, warnings);
      }
      byte[] bytes = bytes(file.path(), options.maxBytes());
      sha256 = options.hashes() ? HexFormat.of().formatHex(sha256().digest(bytes)) : "";
      String text =
          switch (file.kind()) {
            case HTML -> HtmlText.of(bytes);
            case DOCX -> DocxText.of(bytes);
            default -> TextDecoder.decode(bytes);
          };
      return List.of(Officialese.read(file.source(sha256), text));
    } catch (Unreadable e) {
      return List.of(new Rejected(file.source(sha256), e.reason(), e.detail()));
    } catch (IOException e) {
      return List.of(
          new Rejected(
              file.source(""),
              Rejected.Reason.UNREADABLE,
              "the file cannot be opened; check its permissions (" + why(e) + ")"));
    }
  }

  // Without the path, which would make the data files differ between machines.
  private static String why(IOException e) {
    String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  private static byte[] bytes(Path path, long maxBytes) throws IOException, Unreadable {
    long size = Files.size(path);
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] bytes = size > maxBytes ? new byte[0] : stream.readNBytes((int) maxBytes + 1);
      if (size > maxBytes || bytes.length > maxBytes) {
        throw new Unreadable(
            Rejected.Reason.TOO_LARGE, "the file has " + size + " bytes; the limit is " + maxBytes);
      }
      return bytes;
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
