package taohua.report.page.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** The style sheet and the scripts, which are all that pages load. */
public final class Assets {
  public static final String STYLE = "taohua.css";
  public static final String SCRIPT = "taohua.js";

  /** Loaded by pages with charts alone. */
  public static final String CHARTS = "charts.js";

  /** The licences of what the scripts hold. */
  public static final String NOTICE = "NOTICE";

  private Assets() {}

  /** The script of the local server's page. */
  public static String deskScript() {
    return read("desk.js");
  }

  /** The style sheet of the local server's page: that of all pages, and more. */
  public static String deskStyle() {
    return style() + read("desk.css");
  }

  public static String style() {
    return read(STYLE);
  }

  public static String script() {
    return read(SCRIPT);
  }

  /** What draws charts; pages that have some load it before the script. */
  public static String charts() {
    return read(CHARTS);
  }

  /** Writes all that pages load into a folder that exists. */
  public static void write(Path folder) throws IOException {
    for (String name : List.of(STYLE, SCRIPT, CHARTS, NOTICE)) {
      Files.writeString(folder.resolve(name), read(name));
    }
  }

  /** A text's hash as a content security policy names it. */
  public static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
