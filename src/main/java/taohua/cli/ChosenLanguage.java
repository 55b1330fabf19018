package taohua.cli;

import java.util.Locale;
import java.util.Optional;
import taohua.words.Lang;

/** In which language the program answers. */
final class ChosenLanguage {
  private static final String OPTION = "--lang";

  // What stands behind the language in a locale.
  private static final String PARTS = "-_.@";

  private ChosenLanguage() {}

  /**
   * What the words of a call ask for, wherever in it that stands, else what the locale does. Needed
   * before the call is understood: help and complaints about it are in that language, too.
   */
  static Lang in(String... words) {
    Optional<Lang> asked = Optional.empty();
    for (int i = 0; i < words.length && !words[i].equals("--"); i++) {
      String word = words[i];
      if (word.startsWith(OPTION + "=")) {
        asked = Lang.of(word.substring(OPTION.length() + 1));
      } else if (word.equals(OPTION) && i + 1 < words.length) {
        asked = Lang.of(words[i + 1]);
      }
    }
    return asked.orElseGet(ChosenLanguage::ofLocale);
  }

  /** English for an English locale, else Chinese; Chinese also where there is none. */
  static Lang ofLocale() {
    // Java takes a missing locale for English; the environment tells one that was chosen. To have
    // Java take a tag apart would be a tenth of the work of help.
    String locale = locale().toLowerCase(Locale.ROOT);
    boolean isEnglish =
        locale.startsWith("en") && (locale.length() == 2 || PARTS.indexOf(locale.charAt(2)) >= 0);
    return isEnglish ? Lang.EN : Lang.ZH;
  }

  /** The launcher's word goes first: it may change the environment to have file names read. */
  private static String locale() {
    String told = System.getProperty("taohua.locale");
    if (told != null) {
      return told;
    }
    for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = System.getenv(variable);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
