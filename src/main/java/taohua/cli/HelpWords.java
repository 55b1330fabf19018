package taohua.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import taohua.words.Messages;

/** What {@code --help} prints in one language, under the keys that picocli looks for. */
final class HelpWords extends ResourceBundle {
  private static final String PREFIX = "help.";

  private final Map<String, String> texts = new TreeMap<>();

  HelpWords(Messages messages) {
    messages
        .texts()
        .forEach(
            (key, text) -> {
              if (key.startsWith(PREFIX)) {
                texts.put(key.substring(PREFIX.length()), text);
              }
            });
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
