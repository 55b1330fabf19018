package taohua.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words of one language, from the files beside this class that end in its name, such as {@code
 * pages_zh.properties} (UTF-8). Immutable.
 */
public final class Messages {
  private static final List<String> FILES = List.of("pages", "notices", "help");

  // The length of {0}.
  private static final int PLACE = 3;

  /** What is said otherwise of documents that nobody spoke. */
  private static final String DOCUMENTS = "documents";

  private final Lang lang;
  private final Subject subject;
  private final Map<String, String> texts;

  private Messages(Lang lang, Subject subject, Map<String, String> texts) {
    this.lang = lang;
    this.subject = subject;
    this.texts = Collections.unmodifiableMap(texts);
  }

  /** What is spoken about. */
  public enum Subject {
    SPEECHES,
    DOCUMENTS
  }

  /** Those of a language, read when it is first asked for. */
  public static Messages of(Lang lang) {
    return lang == Lang.EN ? English.ALL : Chinese.ALL;
  }

  /**
   * Those of a language for a subject: of documents without speakers, no word tells of speakers.
   */
  public static Messages of(Lang lang, Subject subject) {
    Messages all = of(lang);
    if (subject == Subject.SPEECHES) {
      return all;
    }
    Map<String, String> texts = new TreeMap<>(all.texts);
    read(DOCUMENTS + "_" + lang.word() + ".properties")
        .forEach(
            (key, text) -> {
              if (texts.put((String) key, (String) text) == null) {
                throw new IllegalStateException(key + " stands for no message");
              }
            });
    return new Messages(lang, subject, texts);
  }

  private static final class Chinese {
    static final Messages ALL = read(Lang.ZH);
  }

  private static final class English {
    static final Messages ALL = read(Lang.EN);
  }

  private static Messages read(Lang lang) {
    Map<String, String> texts = new TreeMap<>();
    for (String file : FILES) {
      read(file + "_" + lang.word() + ".properties")
          .forEach(
              (key, text) -> {
                if (texts.put((String) key, (String) text) != null) {
                  throw new IllegalStateException(key + " stands in two files of messages");
                }
              });
    }
    return new Messages(lang, Subject.SPEECHES, texts);
  }

  private static Properties read(String name) {
    Properties properties = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the program");
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
    return properties;
  }

  public Lang lang() {
    return lang;
  }

  public Subject subject() {
    return subject;
  }

  public Map<String, String> texts() {
    return texts;
  }

  /** The text of a key, with {@code {0}}, {@code {1}} … replaced. */
  public String get(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key + " in " + lang);
    }
    if (values.length == 0) {
      return text;
    }
    // In one pass, for a value may itself hold {1}.
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      int value = place(text, at);
      if (value >= 0 && value < values.length) {
        said.append(text, from, at).append(said(values[value]));
        from = at + PLACE;
      }
    }
    return said.append(text, from, text.length()).toString();
  }

  /** Which value stands at a brace, or -1. */
  private static int place(String text, int brace) {
    boolean isPlace = brace + PLACE <= text.length() && text.charAt(brace + 2) == '}';
    int value = isPlace ? text.charAt(brace + 1) - '0' : -1;
    return value <= 9 ? value : -1;
  }

  private static String said(Object value) {
    return value instanceof Integer n ? Figures.count(n) : String.valueOf(value);
  }
}
