package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import taohua.intake.page.label.AnnotatedPage;
import taohua.language.Sought;

/** Whoever writes an expression to be sought may forget a character that it begins with. */
class SoughtOnPagesTest {
  @Test
  void everyExpressionFindsInThePagesWhatItFindsEverywhere() throws Exception {
    Map<String, Sought> all = all();
    assertThat(all).hasSizeGreaterThan(10);
    for (String line : lines()) {
      for (Map.Entry<String, Sought> one : all.entrySet()) {
        Matcher everywhere = one.getValue().pattern().matcher(line);
        List<Integer> expected = everywhere.results().map(MatchResult::start).toList();
        if (!found(one.getValue(), line).equals(expected)) {
          fail(one.getKey() + " does not find all in " + line);
        }
      }
    }
  }

  private static List<Integer> found(Sought sought, String line) {
    Sought.Search search = sought.in(line);
    List<Integer> found = new ArrayList<>();
    while (search.find()) {
      found.add(search.start());
    }
    return found;
  }

  private static List<String> lines() throws IOException {
    return AnnotatedPage.all().stream().flatMap(page -> page.text().lines()).toList();
  }

  private static Map<String, Sought> all() throws ReflectiveOperationException {
    Map<String, Sought> all = new TreeMap<>();
    for (JavaClass one :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("taohua.intake")) {
      for (JavaField field : one.getFields()) {
        if (field.getRawType().isEquivalentTo(Sought.class)) {
          Field constant = field.reflect();
          constant.setAccessible(true);
          all.put(field.getFullName(), (Sought) constant.get(null));
        }
      }
    }
    return all;
  }
}
