package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import taohua.align.Edit;
import taohua.family.Slot.Kind;
import taohua.text.Corpus;
import taohua.text.Span;

class FillersTest {
  @Test
  void eachWordingHasItsVotes() {
    Cluster cluster = Clustered.of("月底全部运走", "月底统统运走", "月底全部运走", "月底运走");
    Fillers fillers = Fillers.of(cluster, new Region(2, 4, true));
    assertThat(fillers.votes()).isEqualTo(Map.of("全部", 2.0, "统统", 1.0, "", 1.0));
    assertThat(fillers.votes("全部")).isEqualTo(2);
    assertThat(fillers.votes("马上")).isZero();
    assertThat(fillers.common()).isEqualTo("全部");
  }

  @Test
  void ofEqualVotesTheFirstWordingIsCommon() {
    Cluster cluster = Clustered.of("月底统统运走", "月底全部运走", "月底马上运走");
    assertThat(Fillers.of(cluster, new Region(2, 4, true)).common()).isEqualTo("全部");
  }

  @Test
  void theTextAroundASlotTellsItsKind() {
    Region slot = new Region(1, 2, true);
    assertThat(Fillers.of(Clustered.of("请某县的人来", "请某县的人来"), slot).kind()).isEqualTo(Kind.PLACE);
    assertThat(Fillers.of(Clustered.of("请某同志来", "请某同志来"), slot).kind()).isEqualTo(Kind.PERSON);
    assertThat(Fillers.of(Clustered.of("请某来", "请某来"), slot).kind()).isEqualTo(Kind.NUMBER);
    Region after = new Region(4, 6, true);
    assertThat(Fillers.of(Clustered.of("请县书记马路讲", "请县书记马路讲"), after).kind()).isEqualTo(Kind.PERSON);
    assertThat(Fillers.of(Clustered.of("守住这里马路讲", "守住这里马路讲"), after).kind()).isEqualTo(Kind.FREE);
  }

  @Test
  void otherParagraphsTellNothing() {
    Corpus corpus = Corpora.of(List.of("先请书记\n马路要守住马路\n同志们"));
    Variant middle = Variant.of(corpus.text(0), List.of(Corpora.place(0, 1)));
    Edit equal = new Edit.Equal(middle.characters(), middle.characters());
    Row row = new Row(middle, middle, List.of(equal));
    Cluster cluster = new Cluster(corpus, middle, List.of(row));
    assertThat(middle.tokens()).isEqualTo(new Span(4, 11));
    assertThat(Fillers.of(cluster, new Region(0, 2, true)).kind()).isEqualTo(Kind.FREE);
    assertThat(Fillers.of(cluster, new Region(5, 7, true)).kind()).isEqualTo(Kind.FREE);
  }
}
