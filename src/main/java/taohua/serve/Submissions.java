package taohua.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Takes what is sent and has something done with it. Safe for threads. */
final class Submissions implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 120_000;

  private final Backend backend;
  private final Tasks tasks;
  private final ErrorReplies errors;
  private final Uploads uploads;
  private final Jobs jobs;

  Submissions(Backend backend, Tasks tasks, ErrorReplies errors, Uploads uploads) {
    this.backend = backend;
    this.tasks = tasks;
    this.errors = errors;
    this.uploads = uploads;
    jobs = new Jobs(errors);
  }

  /** Does something with what was sent. */
  @FunctionalInterface
  private interface Doing {
    Map<String, Object> with(Job job, Path path) throws Exception;
  }

  /** What was done with the same file before. */
  @FunctionalInterface
  private interface Known {
    Optional<Map<String, Object>> of(Path path) throws Exception;
  }

  Optional<Job> job(String id) {
    return jobs.get(id);
  }

  /** A draft is checked; one that was checked before waits for nobody. */
  Reply check(ApiRequest asked) throws Exception {
    return withFile(asked, false, tasks::told, (job, file) -> tasks.check(file, job));
  }

  /** A file, or those of a folder that was sent before, go to the index. */
  Reply add(ApiRequest asked) throws Exception {
    if (backend.index().isEmpty()) {
      return errors.of(409, "serve.no_index");
    }
    return asked.of("folder").isEmpty()
        ? withFile(asked, true, file -> Optional.empty(), (job, file) -> tasks.add(file, job))
        : withFolder(asked, (job, folder) -> tasks.add(folder, job));
  }

  /** A document leaves the index. */
  Reply remove(ApiRequest asked) throws Exception {
    if (backend.index().isEmpty()) {
      return errors.of(409, "serve.no_index");
    }
    String id = asked.of("id");
    Job job = new Job("documents", id, errors.messages());
    jobs.start(
        job, true, () -> {}, running -> Map.of("removed", backend.remove(id) ? 1 : 0, "id", id));
    return answer(asked, job);
  }

  /** Those of a folder that was sent before are compared with each other. */
  Reply compare(ApiRequest asked) throws IOException {
    return withFolder(asked, (job, folder) -> tasks.compare(folder, job));
  }

  /** A new folder for files. */
  Reply folder() throws IOException {
    return uploads.open().map(id -> Reply.json(201, Map.of("id", id))).orElseGet(errors::busy);
  }

  /** Another file for a folder. */
  Reply fill(ApiRequest asked) throws IOException {
    if (isForm(asked)) {
      return errors.of(415, "serve.multipart");
    }
    Optional<Upload> folder = uploads.get(asked.id());
    if (folder.isEmpty()) {
      return errors.gone();
    }
    folder.get().take(asked.of("name"), asked.body(), asked.length());
    return Reply.json(Map.of("files", folder.get().files().get()));
  }

  /** A folder is given up. */
  Reply empty(ApiRequest asked) throws IOException {
    Optional<Upload> folder = uploads.take(asked.id());
    if (folder.isPresent()) {
      folder.get().close();
    }
    return Reply.json(Map.of());
  }

  private static boolean isForm(ApiRequest asked) {
    return asked.type().startsWith("multipart/");
  }

  private Reply withFile(ApiRequest asked, boolean isSlow, Known known, Doing doing)
      throws Exception {
    if (isForm(asked)) {
      return errors.of(415, "serve.multipart");
    }
    Upload upload = uploads.alone();
    Path file;
    Optional<Map<String, Object>> told;
    try {
      file = upload.take(asked.of("name"), asked.body(), asked.length());
      told = known.of(file);
    } catch (Exception e) {
      upload.close();
      throw e;
    }
    Job job = new Job(asked.kind(), String.valueOf(file.getFileName()), errors.messages());
    if (told.isPresent()) {
      jobs.end(job, upload, told.get());
    } else {
      jobs.start(job, isSlow, upload, running -> doing.with(running, file));
    }
    return answer(asked, job);
  }

  private Reply withFolder(ApiRequest asked, Doing doing) throws IOException {
    Optional<Upload> folder = uploads.take(asked.of("folder"));
    if (folder.isEmpty()) {
      return errors.gone();
    }
    Path root = folder.get().root();
    Job job = new Job(asked.kind(), asked.of("name"), errors.messages());
    jobs.start(job, true, folder.get(), running -> doing.with(running, root));
    return accepted(job);
  }

  private static Reply accepted(Job job) {
    return Reply.json(202, job.told()).with("Location", "/api/jobs/" + job.id());
  }

  private static Reply answer(ApiRequest asked, Job job) throws InterruptedException {
    if (asked.isLater()) {
      return accepted(job);
    }
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    int version = -1;
    while (!job.state().isEnd()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return accepted(job);
      }
      version = job.await(version, left);
    }
    return job.reply();
  }

  /** Deletes folders that nobody fills any further. */
  void sweep() throws IOException {
    uploads.sweep(System.currentTimeMillis());
  }

  @Override
  public void close() {
    jobs.close();
  }
}
