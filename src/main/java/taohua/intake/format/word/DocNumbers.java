package taohua.intake.format.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import taohua.intake.format.numbering.Level;
import taohua.intake.format.numbering.NumberStyle;
import taohua.intake.format.numbering.Numbering;

/** The numbers before paragraphs of an old Word document. For one document. */
final class DocNumbers {
  // What Word of 1995 counts by itself, and what is no list at all.
  private static final int OLD_LIST = 0x7FF;
  private static final int RESTARTS_AFTER_NONE = 0;

  private final @Nullable ListTables tables;
  private final Map<Integer, List<Level>> levels = new HashMap<>();
  private final Map<Integer, Numbering> counted = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** Of a document whose lists, if it has any, the tables define. */
  DocNumbers(@Nullable ListTables tables) {
    this.tables = tables;
  }

  static DocNumbers of(HWPFDocument document) {
    return new DocNumbers(document.getListTables());
  }

  /** What stands before a paragraph, which is counted; empty if nothing does. */
  String next(Paragraph paragraph) {
    ListTables all = tables;
    int list = paragraph.getIlfo();
    if (all == null || list <= 0 || list >= OLD_LIST) {
      return "";
    }
    try {
      return next(all, list, paragraph.getIlvl());
    } catch (NoSuchElementException e) {
      // The paragraph names a list that the document does not define.
      return "";
    }
  }

  private String next(ListTables all, int list, int level) {
    int definition = all.getLfo(list).getLsid();
    ListData data = all.getListData(definition);
    if (data == null) {
      return "";
    }
    List<Level> its = levels.computeIfAbsent(definition, key -> levels(data));
    Numbering numbering = counted.computeIfAbsent(definition, key -> new Numbering());
    for (ListFormatOverrideLevel other : overrides(all, list)) {
      if (other.isStartAt() && other.getLevelNum() == level && begun.add(list + "/" + level)) {
        numbering.restart(level, start(other));
      }
    }
    return numbering.next(its, level);
  }

  private static ListFormatOverrideLevel[] overrides(ListTables all, int list) {
    ListFormatOverrideLevel[] levels = all.getLfoData(list).getRgLfoLvl();
    return levels == null ? new ListFormatOverrideLevel[0] : levels;
  }

  private static int start(ListFormatOverrideLevel other) {
    ListLevel own = other.isFormatting() ? other.getLevel() : null;
    return own == null ? other.getIStartAt() : own.getStartAt();
  }

  private static List<Level> levels(ListData data) {
    List<Level> its = new ArrayList<>();
    for (ListLevel level : data.getLevels()) {
      if (level != null && its.size() < Level.MOST) {
        its.add(
            new Level(
                NumberStyle.ofWord(level.getNumberFormat()),
                pattern(level.getNumberText()),
                level.getStartAt(),
                its.isEmpty() ? RESTARTS_AFTER_NONE : its.size(),
                level.isLegalNumbering()));
      }
    }
    return its;
  }

  /** Places of numbers are characters from U+0000 on. */
  private static String pattern(@Nullable String text) {
    StringBuilder pattern = new StringBuilder();
    String characters = text == null ? "" : text;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      pattern.append(c < Level.MOST ? "%" + (c + 1) : String.valueOf(c));
    }
    return pattern.toString();
  }
}
