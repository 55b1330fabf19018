package taohua.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import taohua.baseline.Baseline;
import taohua.baseline.BaselineException;
import taohua.baseline.BaselineReader;
import taohua.baseline.Baselines;
import taohua.intake.files.Sha256;

/** Fetches baselines: the one that the program brings along, and those of the user. */
public final class BaselineFiles {
  /** The name of the one that the program brings along. */
  public static final String BUILT_IN = "default";

  private static final String RESOURCE = "/taohua/baseline/default.txt.gz";

  private BaselineFiles() {}

  /**
   * Reads baselines.
   *
   * @param names files, or {@link #BUILT_IN}
   * @throws BaselineException if one is no baseline
   * @throws IOException if a file cannot be opened
   */
  public static Baselines read(List<String> names) throws IOException {
    List<Baseline> all = new ArrayList<>();
    for (String name : names) {
      all.add(name.equals(BUILT_IN) ? builtIn() : read(Path.of(name)));
    }
    return new Baselines(all);
  }

  private static Baseline builtIn() throws IOException {
    try (InputStream in = BaselineFiles.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE);
      }
      byte[] bytes = in.readAllBytes();
      return BaselineReader.read(bytes, new Baseline.Origin(BUILT_IN, sha256(bytes), true));
    }
  }

  private static Baseline read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = String.valueOf(file.getFileName());
    return BaselineReader.read(bytes, new Baseline.Origin(name, sha256(bytes), false));
  }

  private static String sha256(byte[] bytes) {
    MessageDigest digest = Sha256.digest();
    digest.update(bytes);
    return Sha256.hex(digest);
  }
}
