package taohua.intake.files;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which files of folders and archives are read, by patterns of names: {@code *} stands for any
 * characters of a name, <code>**</code> for folders as well, {@code ?} for one character, <code>
 * {a,b}</code> for either and {@code [ab]} for one of them, in upper or lower case. A pattern names
 * files, or folders with all that is in them, at any depth.
 *
 * @param include if there are any, only files that one of them names
 * @param exclude never files that one of them names
 */
public record Selection(List<String> include, List<String> exclude) {
  /** Every file. */
  public static final Selection ALL = new Selection(List.of(), List.of());

  public Selection {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    include.forEach(Selection::compiled);
    exclude.forEach(Selection::compiled);
  }

  /** Whether it is a pattern: not blank, with every bracket closed. */
  public static boolean isPattern(String glob) {
    try {
      compiled(glob);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * A pattern as a regular expression over the whole path of a file below its input.
   *
   * @throws IllegalArgumentException if it is blank, or a bracket is not closed
   */
  public static Pattern compiled(String glob) {
    String plain = Normalizer.normalize(glob.strip().replace('\\', '/'), Normalizer.Form.NFC);
    String bare = plain.replaceFirst("^(\\./)+", "").replaceFirst("/+$", "");
    if (bare.isEmpty()) {
      throw new IllegalArgumentException("pattern " + glob);
    }
    String start = bare.startsWith("/") ? "" : "(?:.*/)?";
    return Pattern.compile(
        start + regex(bare.replaceFirst("^/", "")) + "(?:/.*)?",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int open = 0;
    for (int at = 0; at < glob.length(); at++) {
      char c = glob.charAt(at);
      switch (c) {
        case '*' -> {
          boolean isDeep = glob.startsWith("**", at);
          boolean isFolders = glob.startsWith("**/", at);
          regex.append(isFolders ? "(?:.*/)?" : isDeep ? ".*" : "[^/]*");
          at += isFolders ? 2 : isDeep ? 1 : 0;
        }
        case '?' -> regex.append("[^/]");
        case '{' -> {
          open++;
          regex.append("(?:");
        }
        case '}' -> {
          regex.append(open > 0 ? ")" : "\\}");
          open = Math.max(0, open - 1);
        }
        case ',' -> regex.append(open > 0 ? "|" : ",");
        case '[' -> {
          int end = glob.indexOf(']', at + 2);
          if (end < 0) {
            throw new IllegalArgumentException("pattern " + glob);
          }
          String set = glob.substring(at + 1, end).replace("\\", "").replace("[", "\\[");
          regex.append('[').append(set.replaceFirst("^!", "^").replace("&&", "&")).append(']');
          at = end;
        }
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    if (open > 0) {
      throw new IllegalArgumentException("pattern " + glob);
    }
    return regex.toString();
  }
}
