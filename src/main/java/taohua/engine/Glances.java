package taohua.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taohua.intake.Read;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Texts;

/** The documents of a run of which only a glance was taken, by id. Safe for threads. */
final class Glances {
  /** All texts are at hand. */
  static final Glances NONE = new Glances(Map.of(), Map.of(), Holdings.NONE);

  private final Map<String, Glance> glances;
  private final Map<String, Read> held;
  private final Holdings holdings;

  /**
   * @param held the same documents, to be read where somebody asks for their words
   */
  Glances(Map<String, Glance> glances, Map<String, Read> held, Holdings holdings) {
    this.glances = glances;
    this.held = held;
    this.holdings = holdings;
  }

  /** What is known of a document that is not at hand; nothing of one that is. */
  Optional<Glance> of(String id) {
    return Optional.ofNullable(glances.get(id));
  }

  /** The texts of some documents: empty where a glance was enough. */
  Texts texts(List<Document> documents) {
    List<NormalText> texts = Normalizer.normalize(documents);
    if (glances.isEmpty()) {
      return Texts.inMemory(texts);
    }
    return new Texts() {
      @Override
      public NormalText text(int document) {
        return texts.get(document);
      }

      @Override
      public NormalText whole(int document) {
        Read read = held.get(documents.get(document).id());
        return read == null ? texts.get(document) : normal(read, holdings);
      }
    };
  }

  /** The text of a document, wherever that is. */
  static NormalText normal(Read read, Holdings holdings) {
    return Normalizer.normalize(whole(read, holdings).document());
  }

  static Read whole(Read read, Holdings holdings) {
    try {
      return holdings.hold(read) ? holdings.whole(read) : read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
