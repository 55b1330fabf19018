package taohua.intake.format.odt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import taohua.intake.format.Bounds;
import taohua.intake.format.Extracted;
import taohua.intake.format.Parts;
import taohua.intake.format.Properties;
import taohua.intake.format.SafeXml;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/** The text of an OpenDocument text, paragraphs and table cells each on a line of its own. */
public final class OdtText {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String META = "meta.xml";
  private static final Set<String> PARTS = Set.of(CONTENT, STYLES, MANIFEST, META);

  private OdtText() {}

  /**
   * The text of a document.
   *
   * @param bounds what its parts may expand to
   * @throws Unreadable if it is encrypted, damaged, no text document, expands beyond reason, or has
   *     no text
   */
  public static Extracted of(byte[] bytes, Bounds bounds) throws Unreadable {
    try {
      if (bytes.length > 0 && bytes[0] == 'P') {
        return packed(Parts.of(bytes, PARTS::contains, bounds));
      }
      Parts.rejectEntities(bytes);
      return new OdtBody().read(SafeXml.of(bytes)).extracted();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new Unreadable(Reason.DAMAGED, Notice.of("unread.damaged_document"));
    } catch (StackOverflowError e) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.too_deep"));
    }
  }

  private static Extracted packed(Map<String, byte[]> parts) throws XMLStreamException, Unreadable {
    byte[] manifest = parts.getOrDefault(MANIFEST, new byte[0]);
    if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new Unreadable(Reason.ENCRYPTED, Notice.of("unread.password"));
    }
    byte[] content = parts.get(CONTENT);
    if (content == null) {
      throw new Unreadable(Reason.DAMAGED, Notice.of("unread.damaged_document"));
    }
    OdtBody body = new OdtBody();
    byte[] styles = parts.get(STYLES);
    if (styles != null) {
      body.read(SafeXml.of(styles));
    }
    Properties properties = Properties.ofXml(parts.getOrDefault(META, new byte[0]));
    return body.read(SafeXml.of(content)).extracted().with(properties);
  }
}
