package taohua.intake.markup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What is said of the look of one element, by its attributes, its style and the page's sheets. */
final class Style {
  // What hides an element from a page's width of some thousand pixels.
  private static final double FAR = -900;
  private static final double TINY = 1;
  private static final double FAINT = 0.05;
  // A box of which nothing is left.
  private static final Pattern CUT =
      Pattern.compile(
          "rect\\(\\s*(?:[01](?:px)?[\\s,]*){4}\\)|inset\\(\\s*(?:50|100)%.*|circle\\(0.*");
  private static final Pattern SCALED_AWAY =
      Pattern.compile(".*\\bscale[xy]?\\(\\s*0?\\.?0+(?:\\s*,.*)?\\).*");
  private static final Pattern BARE_HEX = Pattern.compile("^[0-9a-f]{6}$");
  // In the property that sets size, weight and family at once.
  private static final Pattern SIZE =
      Pattern.compile("(?<![\\w.])(?:0(?=[\\s/])|\\d*\\.?\\d+(?:px|pt|em|rem|%))");
  private static final Pattern SIZE_WORD =
      Pattern.compile("(?:xx?-)?(?:small|large)|medium|initial");
  private static final Pattern MOVED = Pattern.compile(".*\\btranslate(?:x|y|3d)?\\(([^)]*)\\).*");

  private final Map<String, String> values;

  private Style(Map<String, String> values) {
    this.values = values;
  }

  static Style of(Element element, List<Declaration> declarations) {
    Map<String, String> values = new HashMap<>();
    for (String attribute : List.of("color", "text", "bgcolor", "background")) {
      if (element.hasAttr(attribute)) {
        String value = element.attr(attribute).toLowerCase(Locale.ROOT);
        values.put(property(attribute), BARE_HEX.matcher(value).replaceFirst("#$0"));
      }
    }
    if (element.hasAttr("hidden")
        || element.normalName().equals("dialog") && !element.hasAttr("open")) {
      values.put("display", "none");
    }
    Set<String> important = new HashSet<>();
    for (Declaration declaration : declarations) {
      String property = declaration.property();
      if (declaration.isImportant() || !important.contains(property)) {
        values.put(property, declaration.value());
      }
      if (declaration.isImportant()) {
        important.add(property);
      }
    }
    return new Style(values);
  }

  private static String property(String attribute) {
    return switch (attribute) {
      case "text" -> "color";
      case "bgcolor" -> "background-color";
      case "background" -> "background-image";
      default -> attribute;
    };
  }

  String value(String property) {
    return values.getOrDefault(property, "");
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** Whether the element and all within it takes no place on the page. */
  boolean isNotLaidOut() {
    return value("display").equals("none");
  }

  /** Whether the element and all within it cannot be seen, whatever stands within. */
  boolean hides() {
    return isNotLaidOut()
        || value("content-visibility").equals("hidden")
        || isAtMost("opacity", FAINT)
        || isTinyBox()
        || isFarOff()
        || CUT.matcher(value("clip")).matches()
        || CUT.matcher(value("clip-path")).matches()
        || SCALED_AWAY.matcher(value("transform")).matches();
  }

  private boolean isTinyBox() {
    return value("overflow").contains("hidden")
        && (isAtMost("width", TINY)
            || isAtMost("height", TINY)
            || isAtMost("max-width", TINY)
            || isAtMost("max-height", TINY));
  }

  private boolean isFarOff() {
    boolean isPlaced = value("position").matches("absolute|fixed|relative");
    return isPlaced
            && (isAtMost("left", FAR)
                || isAtMost("top", FAR)
                || isAtMost("right", FAR)
                || isAtMost("bottom", FAR))
        || isAtMost("margin-left", FAR)
        || isAtMost("margin-top", FAR)
        || MOVED
            .matcher(value("transform"))
            .results()
            .flatMap(moved -> Pattern.compile(",").splitAsStream(moved.group(1)))
            .anyMatch(length -> isAtMost(CssLength.of(length, CssLength.TEXT), FAR));
  }

  private boolean isAtMost(String property, double most) {
    return !value(property).isEmpty()
        && isAtMost(CssLength.of(value(property), CssLength.TEXT), most);
  }

  private static boolean isAtMost(OptionalDouble length, double most) {
    return length.isPresent() && length.getAsDouble() <= most;
  }

  /** Whether the first line is moved out of the window; that of the parent if nothing is said. */
  boolean isOutdented(boolean parent) {
    OptionalDouble indent = CssLength.of(value("text-indent"), CssLength.TEXT);
    return indent.isPresent() ? indent.getAsDouble() <= FAR : parent;
  }

  /** Whether text is kept from being seen; that of the parent if nothing is said. */
  boolean isUnseen(boolean parent) {
    return switch (value("visibility")) {
      case "hidden", "collapse" -> true;
      case "visible", "initial" -> false;
      default -> parent;
    };
  }

  /** The size of text in pixels, with that of the parent. */
  double fontSize(double parent) {
    String size = value("font-size");
    if (SIZE_WORD.matcher(size).matches()) {
      return CssLength.TEXT;
    }
    if (size.isEmpty()) {
      Matcher ofAll = SIZE.matcher(value("font"));
      size = ofAll.find() ? ofAll.group() : "";
    }
    return CssLength.of(size, parent).orElse(parent);
  }

  boolean isPreformatted(boolean parent) {
    String space = value("white-space");
    return space.isEmpty() || space.equals("inherit")
        ? parent
        : space.startsWith("pre") || space.equals("break-spaces");
  }
}
