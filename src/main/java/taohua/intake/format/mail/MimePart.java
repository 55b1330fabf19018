package taohua.intake.format.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a message (RFC 2045 and 2046).
 *
 * @param header its lines, folded lines joined
 * @param body as it was sent, a character a byte
 */
record MimePart(String header, String body) {
  // No program writes as many, nor parts within parts within parts.
  private static final int MOST_PARTS = 10_000;
  private static final int DEEPEST = 10;
  private static final Pattern BLANK_LINE = Pattern.compile("\r?\n[ \t]*\r?\n");
  private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]+");
  private static final Pattern TYPE =
      Pattern.compile("(?im)^Content-Type:\\s*([a-z0-9.+-]+/[a-z0-9.+-]+)");
  private static final Pattern BOUNDARY =
      Pattern.compile("(?im)^Content-Type:.*?boundary=(?:\"([^\"\n]+)\"|([^\\s;]+))");
  private static final Pattern ENCODING =
      Pattern.compile("(?im)^Content-Transfer-Encoding:\\s*([a-z0-9-]+)");

  /** The first part of a message, outer before inner, that is of that type. */
  static Optional<MimePart> first(String message, String type) {
    Deque<MimePart> parts = new ArrayDeque<>();
    parts.add(of(message.stripLeading()));
    for (int depth = 0; !parts.isEmpty() && depth < DEEPEST; depth++) {
      Deque<MimePart> inner = new ArrayDeque<>();
      for (MimePart part : parts) {
        if (part.type().equals(type)) {
          return Optional.of(part);
        }
        part.addInner(inner);
      }
      parts = inner;
    }
    return Optional.empty();
  }

  private static MimePart of(String source) {
    Matcher blank = BLANK_LINE.matcher(source);
    boolean hasBody = blank.find();
    String header = hasBody ? source.substring(0, blank.start()) : source;
    return new MimePart(
        FOLD.matcher(header).replaceAll(" "), hasBody ? source.substring(blank.end()) : "");
  }

  private void addInner(Deque<MimePart> parts) {
    Matcher boundary = BOUNDARY.matcher(header);
    if (!boundary.find()) {
      return;
    }
    String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
    int from = lineOf(mark, 0);
    while (from >= 0 && parts.size() < MOST_PARTS) {
      int start = from + mark.length();
      if (body.startsWith("--", start)) {
        return;
      }
      int next = lineOf(mark, start);
      String inner = body.substring(start, next < 0 ? body.length() : next);
      parts.add(of(inner.replaceFirst("\\A[ \t]*\r?\n", "")));
      from = next;
    }
  }

  /** Where the mark begins a line of the body; -1 if nowhere. */
  private int lineOf(String mark, int from) {
    int at = body.indexOf(mark, from);
    while (at > 0 && body.charAt(at - 1) != '\n') {
      at = body.indexOf(mark, at + 1);
    }
    return at;
  }

  private String type() {
    Matcher type = TYPE.matcher(header);
    return type.find() ? type.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** What was sent, decoded. */
  byte[] bytes() {
    Matcher encoding = ENCODING.matcher(header);
    String way = encoding.find() ? encoding.group(1).toLowerCase(Locale.ROOT) : "";
    return switch (way) {
      case "base64" -> base64();
      case "quoted-printable" -> quotedPrintable();
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  private byte[] base64() {
    String digits = body.replaceAll("[^A-Za-z0-9+/]", "");
    // A rest of one digit is part of no byte.
    int whole = digits.length() % 4 == 1 ? digits.length() - 1 : digits.length();
    return Base64.getDecoder().decode(digits.substring(0, whole));
  }

  private byte[] quotedPrintable() {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(body.length());
    int at = 0;
    while (at < body.length()) {
      char c = body.charAt(at);
      int code = c == '=' ? code(at + 1) : -1;
      int softBreak = c == '=' ? lineEnd(at + 1) : -1;
      if (code >= 0) {
        decoded.write(code);
        at += 3;
      } else if (softBreak > 0) {
        at = softBreak;
      } else {
        decoded.write(c);
        at++;
      }
    }
    return decoded.toByteArray();
  }

  private int code(int at) {
    if (at + 2 > body.length()) {
      return -1;
    }
    int high = Character.digit(body.charAt(at), 16);
    int low = Character.digit(body.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  /** Behind the line end that stands there, blanks in front of it or not; -1 if none does. */
  private int lineEnd(int from) {
    int at = from;
    while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t')) {
      at++;
    }
    if (at < body.length() && body.charAt(at) == '\r') {
      at++;
    }
    return at < body.length() && body.charAt(at) == '\n' ? at + 1 : -1;
  }
}
