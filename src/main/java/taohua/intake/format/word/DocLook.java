package taohua.intake.format.word;

import org.apache.poi.hwpf.model.Colorref;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;

/** Whether a run of an old Word document can be seen. */
final class DocLook {
  // In half points.
  private static final int TINY = 2;
  // The least of each channel of a colour that cannot be told from paper.
  private static final int PALE = 0xF0;
  private static final int AUTOMATIC = 0xFF;
  private static final int WHITE = 8;

  private DocLook() {}

  /**
   * Whether a run cannot be seen.
   *
   * @param isOnPaper whether nothing is painted behind its paragraph
   */
  static boolean isHidden(CharacterRun run, boolean isOnPaper) {
    return run.isVanished()
        || run.getFontSize() > 0 && run.getFontSize() <= TINY
        || isOnPaper && !run.isHighlighted() && isWhite(run);
  }

  static boolean isPaper(ShadingDescriptor shading) {
    return shading.isEmpty() || shading.getIpat() == 0 && isPaper(shading.getCvBack());
  }

  private static boolean isPaper(Colorref ground) {
    return ground.isEmpty() || isPale(ground.getValue());
  }

  private static boolean isWhite(CharacterRun run) {
    int color = run.getIco24();
    return color == -1 ? run.getColor() == WHITE : isPale(color);
  }

  /** Channels are equal in either order of them. */
  private static boolean isPale(int color) {
    return color >>> 24 != AUTOMATIC
        && (color >> 16 & 0xFF) >= PALE
        && (color >> 8 & 0xFF) >= PALE
        && (color & 0xFF) >= PALE;
  }
}
