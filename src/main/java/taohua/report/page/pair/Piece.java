package taohua.report.page.pair;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taohua.judge.Finding;
import taohua.report.page.excerpt.Cover;
import taohua.text.Span;

/**
 * Characters of one text of a pair over which the same layers lie.
 *
 * @param characters which, in the normalised text
 * @param layers at least one; findings first, by id
 */
record Piece(Span characters, List<Layer> layers) {
  /**
   * @param layers those that the part's keys count from 0
   */
  static Piece of(Cover.Part part, List<Layer> layers) {
    return new Piece(part.characters(), part.keys().stream().map(layers::get).toList());
  }

  private Stream<Finding> findings() {
    return layers.stream()
        .flatMap(layer -> layer instanceof Layer.Found found ? Stream.of(found) : Stream.empty())
        .map(Layer.Found::finding);
  }

  /** Whether a finding holds it. */
  boolean isFound() {
    return findings().findAny().isPresent();
  }

  /** The first of the findings that hold it; only where one does. */
  Finding finding() {
    return findings().findFirst().orElseThrow();
  }

  /** All findings that hold it, as the page's script reads them. */
  String ids() {
    return findings().map(finding -> "" + finding.id()).collect(Collectors.joining(" "));
  }

  /** The joints that hold it, as the page's script reads them. */
  String joints() {
    return layers.stream()
        .flatMap(layer -> layer instanceof Layer.Joined joined ? Stream.of(joined) : Stream.empty())
        .map(joined -> "" + joined.joint())
        .collect(Collectors.joining(" "));
  }

  /** Whether it differs from the other text. */
  boolean isEdited() {
    return layers.stream().anyMatch(Layer.Edited.class::isInstance);
  }
}
