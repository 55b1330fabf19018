package taohua.report.anonymous;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that a text spells in escapes: {@code %E9%97%BB} of an address, the number of a character
 * in a page or a program. What of them spells a name is struck out, digit by digit.
 */
final class Escapes {
  private static final Pattern ESCAPE =
      Pattern.compile(
          "(?<percent>(?:%[0-9A-Fa-f]{2})+)|&#(?:[xX](?<hex>[0-9a-fA-F]{1,6})|(?<decimal>[0-9]{1,7}));"
              + "|\\\\u(?<unit>[0-9a-fA-F]{4})");
  private static final int PERCENT_LENGTH = 3;
  private static final int HEX = 16;

  private final String text;
  private final StringBuilder decoded = new StringBuilder();
  // Of each decoded unit: where its spelling starts in the text and where it ends.
  private final List<int[]> places = new ArrayList<>();

  private Escapes(String text) {
    this.text = text;
    Matcher matcher = ESCAPE.matcher(text);
    int at = 0;
    while (matcher.find()) {
      literal(at, matcher.start());
      escape(matcher);
      at = matcher.end();
    }
    literal(at, text.length());
  }

  /**
   * The text with those escapes struck out; the same where it has none.
   *
   * @param concealed replaces the names of a plain text and keeps its length
   */
  static String concealed(String text, UnaryOperator<String> concealed) {
    if (!ESCAPE.matcher(text).find()) {
      return text;
    }
    Escapes escapes = new Escapes(text);
    return escapes.without(concealed.apply(escapes.decoded.toString()));
  }

  /** The text with every escape struck out: a cut text may hold the spelling of half a name. */
  static String struckOut(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(one -> Matcher.quoteReplacement(one.group().replaceAll("[0-9A-Fa-f]", "X")));
  }

  private String without(String other) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < other.length(); i++) {
      int[] place = places.get(i);
      if (other.charAt(i) != decoded.charAt(i)) {
        strike(place[0], place[1], other.charAt(i), out);
      }
    }
    return out.toString();
  }

  private void strike(int from, int to, char literal, StringBuilder out) {
    if (to - from == 1) {
      out.setCharAt(from, literal);
      return;
    }
    for (int at = from; at < to; at++) {
      if (Character.digit(text.charAt(at), HEX) >= 0) {
        out.setCharAt(at, 'X');
      }
    }
  }

  private void literal(int from, int to) {
    for (int at = from; at < to; at++) {
      add(text.substring(at, at + 1), at, at + 1);
    }
  }

  private void add(String units, int start, int end) {
    decoded.append(units);
    for (int i = 0; i < units.length(); i++) {
      places.add(new int[] {start, end});
    }
  }

  private void escape(Matcher matcher) {
    String percent = matcher.group("percent");
    if (percent != null) {
      percent(percent, matcher.start());
      return;
    }
    String unit = matcher.group("unit");
    String hex = unit == null ? matcher.group("hex") : unit;
    int codePoint =
        hex == null ? Integer.parseInt(matcher.group("decimal")) : Integer.parseInt(hex, HEX);
    String sign = Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : " ";
    add(sign, matcher.start(), matcher.end());
  }

  private void percent(String percent, int start) {
    byte[] bytes = new byte[percent.length() / PERCENT_LENGTH];
    for (int i = 0; i < bytes.length; i++) {
      int at = i * PERCENT_LENGTH;
      bytes[i] = (byte) Integer.parseInt(percent.substring(at + 1, at + PERCENT_LENGTH), HEX);
    }
    Charset charset = charset(bytes);
    int at = start;
    String spelt = new String(bytes, charset);
    for (int c : spelt.codePoints().toArray()) {
      String one = Character.toString(c);
      int length = PERCENT_LENGTH * one.getBytes(charset).length;
      int end = Math.min(at + length, start + percent.length());
      add(one, at, end);
      at = end;
    }
  }

  private static Charset charset(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName("GB18030");
    }
  }
}
