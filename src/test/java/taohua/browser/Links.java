package taohua.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Follows addresses to files and to the ids within them. */
final class Links {
  private final Map<Path, Set<String>> ids = new HashMap<>();
  private int followed;

  int followed() {
    return followed;
  }

  /** What is wrong with an address, if anything. */
  Optional<String> fault(String address) {
    followed++;
    URI uri = URI.create(address);
    if (!"file".equals(uri.getScheme())) {
      return Optional.of(address + " leaves the report");
    }
    Path file = Path.of(URI.create("file://" + uri.getRawPath()));
    if (!Files.isRegularFile(file)) {
      return Optional.of(address + " does not exist");
    }
    String fragment = uri.getFragment();
    return fragment == null || ids(file).contains(fragment)
        ? Optional.empty()
        : Optional.of(address + ": the page has no such id");
  }

  private Set<String> ids(Path file) {
    return ids.computeIfAbsent(
        file,
        any -> {
          try {
            return Jsoup.parse(Files.readString(file)).select("[id]").stream()
                .map(element -> element.id())
                .collect(Collectors.toSet());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
