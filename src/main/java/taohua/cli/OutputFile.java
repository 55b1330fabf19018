package taohua.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import taohua.intake.PriorOutput;

/**
 * A single file that a command writes: whole or not at all, and never in the place of a file that
 * this program did not write.
 */
final class OutputFile {
  private final Path file;

  private OutputFile(Path file) {
    this.file = file;
  }

  /** What fills a file. */
  @FunctionalInterface
  interface Writing {
    void into(Writer writer) throws IOException;
  }

  /** A page, checked before any work is done; see {@link #of}. */
  static OutputFile page(Path path) throws Failure, IOException {
    return of(path, PriorOutput.isPage(path), "page");
  }

  /** A table that begins with that line, checked before any work is done; see {@link #of}. */
  static OutputFile table(Path path, String header) throws Failure, IOException {
    return of(path, PriorOutput.begins(path, header), "table");
  }

  /** A sheet as text or JSON, checked before any work is done; see {@link #of}. */
  static OutputFile sheet(Path path) throws Failure, IOException {
    return of(path, PriorOutput.isSheet(path), "sheet");
  }

  private static OutputFile of(Path path, boolean ours, String what) throws Failure, IOException {
    Path file = path.toAbsolutePath().normalize();
    if (Files.isDirectory(file)) {
      throw new Failure(file + " is a folder, but the " + what + " needs a file; name one with -o");
    }
    if (Files.isRegularFile(file) && Files.size(file) > 0 && !ours) {
      throw new Failure(
          file + " exists and is no " + what + " of Taohua; name another file with -o");
    }
    Path place = Files.exists(file) ? file : existingAncestor(file);
    if (!Files.isWritable(place)) {
      throw new Failure("no permission to write to " + place + "; name another place with -o");
    }
    return new OutputFile(Files.exists(file) ? file.toRealPath() : file);
  }

  private static Path existingAncestor(Path file) throws Failure {
    Path ancestor = file.getParent();
    while (ancestor != null && !Files.exists(ancestor)) {
      ancestor = ancestor.getParent();
    }
    if (ancestor == null || !Files.isDirectory(ancestor)) {
      throw new Failure(
          file + " cannot be made: " + ancestor + " is no folder; name another file with -o");
    }
    return ancestor;
  }

  /** Lets the file be written and puts it in place. Gives its path. */
  Path write(Writing writing) throws IOException {
    Path folder = file.getParent();
    if (folder == null || Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a pipe, such as /dev/stdout.
      fill(writing, file, StandardOpenOption.WRITE);
      return file;
    }
    Files.createDirectories(folder);
    Path half = folder.resolve(".taohua-" + UUID.randomUUID());
    try {
      fill(writing, half, StandardOpenOption.CREATE_NEW);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
    return file;
  }

  // A text may hold half a surrogate pair, which must not end the run.
  private static void fill(Writing writing, Path path, StandardOpenOption how) throws IOException {
    try (Writer writer =
        new BufferedWriter(
            new OutputStreamWriter(
                Files.newOutputStream(path, how, StandardOpenOption.WRITE),
                StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)))) {
      writing.into(writer);
    }
  }
}
