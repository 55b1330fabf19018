package taohua.report.page.site;

import taohua.text.Corpus;
import taohua.text.Heading;
import taohua.text.Official;
import taohua.text.When;
import taohua.words.Messages;

/** How pages call documents and officials. Immutable. */
public final class Naming {
  private final Corpus corpus;
  private final Messages words;
  private final int[] firstDocument;
  // By document; pages say them thousands of times.
  private final String[] who;
  private final String[] when;

  Naming(Corpus corpus, Messages words) {
    this.corpus = corpus;
    this.words = words;
    firstDocument = new int[corpus.officialCount()];
    who = new String[corpus.size()];
    when = new String[corpus.size()];
    for (int d = corpus.size() - 1; d >= 0; d--) {
      firstDocument[corpus.official(d)] = d;
      Heading heading = corpus.document(d).heading();
      who[d] = who(heading.official());
      when[d] = when(heading);
    }
  }

  /** The document's title, or its id. */
  public String name(int document) {
    String known = corpus.document(document).heading().title();
    return known.isEmpty() ? corpus.document(document).id() : known;
  }

  /** Place, role and name as far as they are known; else a word for an unknown official. */
  public String who(int document) {
    return who[document];
  }

  /** Place, role and name as far as they are known; else a word for an unknown official. */
  public String who(Official official) {
    String known = office(official.place(), official.role());
    String separator = known.isEmpty() || official.name().isEmpty() ? "" : " ";
    String who = known + separator + official.name();
    if (who.isEmpty()) {
      who = official.series();
    }
    return who.isEmpty() ? words.get("unknown") : who;
  }

  /** 栖梧市 and 市委书记 are written 栖梧市委书记; 省长 keeps its 省, as in 岚川省省长. */
  private static String office(String place, String role) {
    boolean twice =
        !place.isEmpty()
            && role.length() > 1
            && role.charAt(1) == '委'
            && role.charAt(0) == place.charAt(place.length() - 1);
    return place + (twice ? role.substring(1) : role);
  }

  /** The document's official and, where that is not known, its name. */
  public String whoOrName(int document) {
    return isSpeakerKnown(document) ? who(document) : name(document);
  }

  /** The document's official; one who is not known is told apart by the document's number. */
  public String speaker(int document) {
    return isSpeakerKnown(document)
        ? who(document)
        : words.get("unknown.document", String.valueOf(document + 1));
  }

  /** Whether anything is known of the document's official but the text. */
  public boolean isSpeakerKnown(int document) {
    return !corpus.document(document).heading().official().identity().isEmpty();
  }

  /** An official's first document by index. */
  public int firstDocument(int official) {
    return firstDocument[official];
  }

  /** Whether anything is known of an official but the text. */
  public boolean isKnown(int official) {
    return isSpeakerKnown(firstDocument[official]);
  }

  /** The date with where it comes from, or a dash. */
  public String when(int document) {
    return when[document];
  }

  private String when(Heading heading) {
    return heading
        .when()
        .map(when -> when + " (" + words.get("date." + when.kind().word()) + ")")
        .orElse("–");
  }

  /** The bare date, or a dash. */
  public String date(int document) {
    return corpus.document(document).heading().when().map(When::toString).orElse("–");
  }
}
