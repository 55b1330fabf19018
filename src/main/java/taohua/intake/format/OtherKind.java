package taohua.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import taohua.words.Notice;

/** Files that are whole but hold no document, whatever their names say: pictures, programs. */
public enum OtherKind {
  PICTURE(
      "unread.is_picture",
      "\u0089PNG\r\n\u001A\n",
      "\u00FF\u00D8\u00FF",
      "GIF8[79]a",
      "BM.{4}\0{4}",
      "II\\*\0",
      "MM\0\\*",
      "RIFF.{4}WEBP",
      ".{4}ftyp(?:heic|heix|hevc|mif1|msf1|avif)"),
  SOUND(
      "unread.is_sound",
      "ID3[\0-\u0004]",
      "OggS\0",
      "RIFF.{4}(?:WAVE|AVI )",
      "#!AMR",
      "fLaC\0",
      "\u001AE\u00DF\u00A3",
      ".{4}ftyp"),
  // A text that begins with these letters has no such bytes behind them.
  PROGRAM("unread.is_program", "MZ.{0,30}?\0", "\u007FELF[\u0001\u0002]"),
  RAR("unread.is_rar", "Rar!\u001A\u0007");

  private static final int HEAD = 40;
  // What parts of office documents are called, whatever of such a file is left.
  private static final Pattern PART =
      Pattern.compile(
          "(?:\\[Content_Types]\\.xml|mimetype|(?:content|meta|styles|settings|OFD)\\.xml"
              + "|(?:_rels|docProps|customXml|word|xl|ppt|META-INF|Doc_\\d+)/.*)");
  private static final Pattern SLIDES = Pattern.compile("ppt/.*");

  private final String key;
  private final Pattern mark;

  OtherKind(String key, String... marks) {
    this.key = key;
    mark = Pattern.compile(String.join("|", marks), Pattern.DOTALL);
  }

  /**
   * Rejects bytes that are beyond doubt of a kind that is no document, and says what to do.
   *
   * @param named what the name says
   * @throws Unreadable if they are
   */
  public static void reject(Format named, byte[] bytes) throws Unreadable {
    Optional<String> kind = kind(named, bytes);
    if (kind.isPresent()) {
      throw new Unreadable(Unreadable.Reason.OTHER_KIND, Notice.of(kind.get()));
    }
  }

  /** Why the bytes are no document; nothing if they may be one. */
  private static Optional<String> kind(Format named, byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (OtherKind kind : values()) {
      if (kind.mark.matcher(head).lookingAt()) {
        return Optional.of(kind.key);
      }
    }
    return head.startsWith("PK\u0003\u0004") && !named.holdsFiles()
        ? packed(ZipNames.of(bytes))
        : Optional.empty();
  }

  /** What an archive is that should be a document. */
  private static Optional<String> packed(List<String> names) {
    if (names.stream().anyMatch(name -> SLIDES.matcher(name).matches())) {
      return Optional.of("unread.other_office");
    }
    return names.isEmpty() || names.stream().anyMatch(name -> PART.matcher(name).matches())
        ? Optional.empty()
        : Optional.of("unread.is_zip");
  }
}
