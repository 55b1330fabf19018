package taohua.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language, from {@code messages_zh.properties} or {@code messages_en.properties}
 * beside this class (UTF-8). Immutable.
 */
final class Messages {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final Lang lang;
  private final Map<String, String> texts;

  private Messages(Lang lang, Map<String, String> texts) {
    this.lang = lang;
    this.texts = texts;
  }

  static Messages of(Lang lang) {
    String name = "messages_" + lang.name().toLowerCase(Locale.ROOT) + ".properties";
    java.util.Properties properties = new java.util.Properties();
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
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return new Messages(lang, Collections.unmodifiableMap(texts));
  }

  Lang lang() {
    return lang;
  }

  Map<String, String> texts() {
    return texts;
  }

  /** The text of a key, with {@code {0}}, {@code {1}} … replaced. */
  String get(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key + " in " + lang);
    }
    if (values.length == 0) {
      return text;
    }
    // In one pass, for a value may itself hold {1}.
    return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(said(place, values)));
  }

  private static String said(MatchResult place, Object... values) {
    int i = Integer.parseInt(place.group(1));
    if (i >= values.length) {
      return place.group();
    }
    return values[i] instanceof Integer n ? Figures.count(n) : String.valueOf(values[i]);
  }
}
