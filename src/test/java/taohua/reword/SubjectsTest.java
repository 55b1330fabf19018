package taohua.reword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;

class SubjectsTest {
  private static final List<String> HARVEST =
      List.of("秋粮收购", "仓库腾空", "烘干设备", "地头运输", "种粮农户", "质量检验", "结算粮款", "储粮安全");
  private static final List<String> SCHOOLS =
      List.of("课堂教学", "师资培训", "校舍改造", "寄宿学生", "家访制度", "作业设计", "体育锻炼", "营养午餐");
  private static final List<String> DOINGS = List.of("抓紧", "落实", "保障", "检查", "改进", "安排", "完善");

  /** Two speeches on the harvest, then some on it and others on schools, each by a speaker. */
  private static Subjects among(int harvest, int schools, int clauses) {
    List<Document> documents = new ArrayList<>();
    for (int d = 0; d < 2 + harvest + schools; d++) {
      List<String> matters = d < 2 + harvest ? HARVEST : SCHOOLS;
      documents.add(RewordingSet.document("d" + d, "", speech(matters, clauses, new Random(d))));
    }
    Corpus corpus = Corpus.of(documents);
    Compared compared = RewordingSet.everybody();
    return new Subjects(corpus, compared, Clauses.of(corpus, compared, Workers.ALONE));
  }

  private static String speech(List<String> matters, int clauses, Random random) {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c < clauses; c++) {
      text.append(DOINGS.get(random.nextInt(DOINGS.size())))
          .append(matters.get(random.nextInt(matters.size())))
          .append('，');
    }
    return text.toString();
  }

  @Test
  void documentsOnOtherSubjectsAreNotCounted() {
    BitSet third = among(5, 20, 40).third(0, 1, List.of());
    assertThat(third.stream()).containsExactly(2, 3, 4, 5, 6);
    assertThat(among(5, 20, 40).third(1, 0, List.of())).isEqualTo(third);
  }

  @Test
  void fewClausesDoNotTellOfASubject() {
    assertThat(among(5, 20, 15).third(0, 1, List.of()).cardinality()).isEqualTo(25);
  }

  @Test
  void whatMayBeRewordedDoesNotTellOfASubject() {
    List<Match> matches = new ArrayList<>();
    for (int c = 0; c < 24; c += 2) {
      matches.add(new Match(c, 40 + c, 1));
    }
    Subjects subjects = among(5, 20, 40);
    assertThat(subjects.third(0, 1, List.of(new Row(matches))).cardinality()).isEqualTo(25);
  }
}
