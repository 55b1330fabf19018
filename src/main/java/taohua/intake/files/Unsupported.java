package taohua.intake.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import taohua.words.Notice;

/** What there is to do about files that cannot be read yet: the way to one that can. */
public final class Unsupported {
  /** By the end of a name: which way out its kind has, a key of the notices. */
  private static final Map<String, String> WAYS = new TreeMap<>();

  static {
    way("office", "pages", "uof", "uot");
    way("layout", "caj", "xps", "ceb", "gd", "sep", "gw");
    way("table", "ett", "ods", "xlsb", "numbers");
    way("slides", "ppt", "pptx", "dps", "odp");
    way("picture", "jpg", "jpeg", "png", "tif", "tiff", "bmp", "gif", "webp", "heic");
    way("archive", "rar", "bz2", "xz", "zst", "lz4");
    way("text", "log", "tex", "srt");
    way("page", "xml", "eml", "epub");
    way("sound", "mp3", "wav", "m4a", "mp4", "avi", "mov", "amr");
  }

  private Unsupported() {}

  private static void way(String way, String... ends) {
    List.of(ends).forEach(end -> WAYS.put(end, way));
  }

  /** What kind a file of that name is, and the way out. */
  public static Notice notice(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String end =
        dot <= fileName.lastIndexOf('/')
            ? ""
            : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    String way = WAYS.get(end);
    return way == null ? Notice.of("skipped.unknown") : Notice.of("skipped." + way, "." + end);
  }
}
