package taohua.report.page.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import taohua.parallel.Workers;

/**
 * Writes pages into a folder, several at once. Every page is made by itself, so the folder is the
 * same for any number of threads.
 */
public final class PageWriter {
  private final Path folder;
  private final List<Task> tasks = new ArrayList<>();

  public PageWriter(Path folder) {
    this.folder = folder;
  }

  private record Task(String name, Supplier<FilledPage> page) {}

  /** Takes a page to be made later; its folder must exist by then. */
  public void add(String name, Supplier<FilledPage> page) {
    tasks.add(new Task(name, page));
  }

  /** Makes and writes all pages that were added, the first first. */
  public void write(int threads) throws IOException {
    try (Workers workers = Workers.of(threads)) {
      workers.each(tasks.size(), i -> write(tasks.get(i)));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void write(Task task) {
    try {
      task.page().get().write(folder.resolve(task.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(task.name() + " cannot be written", e);
    }
  }
}
