package taohua.intake.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a style says of one property.
 *
 * @param property in lower case
 * @param value in lower case, without {@code !important}
 */
record Declaration(String property, String value, boolean isImportant) {
  // Those that decide whether and how text is seen.
  private static final Set<String> PROPERTIES =
      Set.of(
          "display",
          "visibility",
          "opacity",
          "font",
          "font-size",
          "color",
          "background",
          "background-color",
          "background-image",
          "background-clip",
          "-webkit-background-clip",
          "width",
          "height",
          "max-width",
          "max-height",
          "overflow",
          "text-indent",
          "position",
          "left",
          "top",
          "right",
          "bottom",
          "margin-left",
          "margin-top",
          "clip",
          "clip-path",
          "transform",
          "content-visibility",
          "white-space");

  /** The declarations of a style that matter here, in order. */
  static List<Declaration> in(String style) {
    List<Declaration> declarations = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= style.length(); i++) {
      char c = i < style.length() ? style.charAt(i) : ';';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ';' && (depth <= 0 || i == style.length())) {
        add(style.substring(start, i), declarations);
        start = i + 1;
      }
    }
    return declarations;
  }

  private static void add(String declaration, List<Declaration> declarations) {
    int colon = declaration.indexOf(':');
    String property = colon < 0 ? "" : declaration.substring(0, colon).strip();
    property = property.toLowerCase(Locale.ROOT);
    if (PROPERTIES.contains(property)) {
      String value = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
      int bang = value.indexOf('!');
      declarations.add(
          new Declaration(
              property, bang < 0 ? value : value.substring(0, bang).strip(), bang >= 0));
    }
  }
}
