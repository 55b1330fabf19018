package taohua.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import taohua.intake.files.Source;
import taohua.text.Document;
import taohua.text.Dropped;
import taohua.text.Heading;
import taohua.text.Paragraph;
import taohua.text.Span;

/** Documents of which something was left out, made by hand: no reader has a say in what. */
public final class Lossy {
  /** A body of 101 characters. */
  public static final String BODY =
      """
      渠首的闸门今年换了新的，守闸的老人却还是那一位，他记得每一次涨水的时辰。
      今年要把十二个村的支渠全部清一遍，淤泥堆在哪里、谁来运走，清渠那天就要说定。
      水到田头的日子写在村口的黑板上，晚一天，就请各位到黑板前面来讲一讲为什么。
      """;

  /** Prose of 64 characters. */
  public static final String PROSE =
      "管水的人最怕半夜听见雨声，一听见就要披衣起来，沿着渠堤走到头，再走回来。" + "我们不能让他们一个人走，每个渠段要有两个人、两支手电、一部能打通的电话。\n";

  private Lossy() {}

  /** A body with this above, in the middle and below, and with these texts hidden. */
  public static Read read(
      String id, String above, String inside, String below, List<String> hidden) {
    int middle = BODY.indexOf('\n') + 1;
    String text = above + BODY.substring(0, middle) + inside + BODY.substring(middle) + below;
    int first = above.length();
    int second = first + middle + inside.length();
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(first, first + middle - 1));
    for (String line : BODY.substring(middle).lines().toList()) {
      paragraphs.add(Paragraph.of(second, second + line.length()));
      second += line.length() + 1;
    }
    Document document = new Document(id, Heading.EMPTY, text, paragraphs);
    List<Dropped> dropped = Dropped.around(text, paragraphs, new Span(0, text.length()));
    return new Read(new Source(id, Path.of(id), ""), document, dropped, hidden);
  }
}
