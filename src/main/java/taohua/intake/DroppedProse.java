package taohua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import taohua.language.Characters;
import taohua.text.Document;
import taohua.text.Paragraph;
import taohua.text.Span;

/**
 * How much of a text that is no body reads as running prose, as a speech does, and not as furniture
 * of a page. Nothing is dropped or kept by it: whoever relies on the body is warned of it, and it
 * is compared beside the body.
 */
final class DroppedProse {
  // A title of another article or a button is shorter, or does not end as a sentence does.
  private static final int LEAST_HAN = 20;

  // A run of prose that is shorter tells nothing that a reader would miss.
  private static final int LEAST_RUN = 40;

  // A shorter line is a button or an entry of a menu, and does not go on with the next one.
  private static final int WRAPPED = 10;

  // A longer one is a list of titles in front of a sentence.
  private static final int LONGEST_CLAUSE = 50;

  // Notices of a page have one of its words in every few characters.
  private static final int HAN_A_WORD = 25;

  private static final Pattern STOP = Pattern.compile("[。！？!?；]");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？!?；])");
  private static final Pattern CLAUSE_END = Pattern.compile("[，,、；;：:。！？!?…—“”]");
  private static final Pattern STOPPED =
      Pattern.compile("[。！？!?；：:…][”』」）)]*\\s*(\\[[^\\]]{1,6}\\])?\\s*$");
  // The beginning of another article, which a page shows below its title.
  private static final Pattern PREVIEW =
      Pattern.compile("(…|\\.{3}|。。。)[”』」）)]*\\s*(\\[[^\\]]{1,6}\\])?\\s*$");
  private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|@|©|\\d{3,4}-\\d{7}");
  private static final Pattern PAGE =
      Pattern.compile(
          "本站|本网|本文|公众号|版权|侵权|转载|免责|责任编辑|点击|下载|会员|登录|注册|客服|二维码|扫码|浏览|小编|范文|收藏"
              + "|网友|评论|投稿|文库|原文|来源|上一篇|下一篇|阅读|备案|邮箱|主办|承办|摄影|记者|参考|导语|摘要|编者按|点评");

  private final Document document;
  private @Nullable String body;

  /**
   * @param document what was read; a sentence that stands in its body too was not lost
   */
  DroppedProse(Document document) {
    this.document = document;
  }

  /** The characters of a dropped part that stand in paragraphs of prose; 0 for a few of them. */
  int in(Span dropped) {
    int prose = sentences(dropped).stream().mapToInt(one -> clauses(text(one))).sum();
    return prose < LEAST_RUN ? 0 : prose;
  }

  /** The sentences that it counts, each as a paragraph; none if these are few characters. */
  List<Paragraph> of(Span dropped) {
    return in(dropped) == 0 ? List.of() : sentences(dropped);
  }

  private List<Paragraph> sentences(Span dropped) {
    List<Paragraph> sentences = new ArrayList<>();
    List<Span> paragraph = new ArrayList<>();
    int at = dropped.start();
    for (String line : text(dropped).split("\r\n|\r|\n", -1)) {
      Span span = new Span(at, at + line.length());
      at = span.end() + breakAt(span.end());
      if (line.isBlank()) {
        continue;
      }
      paragraph.add(span);
      if (han(line) < WRAPPED || STOPPED.matcher(line).find()) {
        addSentences(paragraph, sentences);
        paragraph.clear();
      }
    }
    addSentences(paragraph, sentences);
    return sentences;
  }

  private int breakAt(int offset) {
    return document.text().startsWith("\r\n", offset) ? 2 : 1;
  }

  /** Adds the sentences of a paragraph of prose that its document's body does not have. */
  private void addSentences(List<Span> lines, List<Paragraph> sentences) {
    if (lines.isEmpty()) {
      return;
    }
    String paragraph = text(new Paragraph(lines));
    if (!isProse(paragraph)) {
      return;
    }
    int at = 0;
    for (String sentence : SENTENCE_END.splitAsStream(paragraph).toList()) {
      if (!body().contains(counted(sentence)) && clauses(sentence) > 0) {
        sentences.add(new Paragraph(pieces(lines, at, at + sentence.length())));
      }
      at += sentence.length();
    }
  }

  /** The original of some units of joined lines. */
  private static List<Span> pieces(List<Span> lines, int from, int to) {
    List<Span> pieces = new ArrayList<>();
    int before = 0;
    for (Span line : lines) {
      int start = Math.max(from, before);
      int end = Math.min(to, before + line.length());
      if (start < end) {
        pieces.add(new Span(line.start() + start - before, line.start() + end - before));
      }
      before += line.length();
    }
    return pieces;
  }

  private String text(Paragraph paragraph) {
    return paragraph.text(document.text());
  }

  private String text(Span span) {
    return document.text().substring(span.start(), span.end());
  }

  private static int clauses(String sentence) {
    return CLAUSE_END
        .splitAsStream(sentence)
        .mapToInt(LeftPart::count)
        .filter(clause -> clause <= LONGEST_CLAUSE)
        .sum();
  }

  /** Made once there is prose at all: most pages have none beside the body. */
  private String body() {
    String made = body;
    if (made == null) {
      StringBuilder all = new StringBuilder();
      document.paragraphs().forEach(one -> all.append(counted(one.text(document.text()))));
      made = all.toString();
      body = made;
    }
    return made;
  }

  private static boolean isProse(String paragraph) {
    long han = han(paragraph);
    return han >= LEAST_HAN
        && han * 3 >= LeftPart.count(paragraph) * 2L
        && STOP.matcher(paragraph).find()
        && !PREVIEW.matcher(paragraph).find()
        && !ADDRESS.matcher(paragraph).find()
        && PAGE.matcher(paragraph).results().count() * HAN_A_WORD <= han;
  }

  private static long han(String text) {
    return text.chars().filter(c -> Characters.isHan((char) c)).count();
  }

  /** Only what counts as characters, so that breaks of lines and punctuation do not matter. */
  private static String counted(String text) {
    StringBuilder counted = new StringBuilder(text.length());
    text.codePoints().filter(Characters::counts).forEach(counted::appendCodePoint);
    return counted.toString();
  }
}
