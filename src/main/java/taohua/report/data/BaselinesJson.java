package taohua.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import taohua.baseline.Baseline;
import taohua.baseline.Baselines;

/** The baselines that a run judged by, so that it can be repeated. */
final class BaselinesJson {
  private BaselinesJson() {}

  static void write(Baselines baselines, ArrayNode json) {
    for (Baseline one : baselines.all()) {
      json.addObject()
          .put("name", one.origin().name())
          .put("built_in", one.origin().isBuiltIn())
          .put("officials", one.size().officials())
          .put("documents", one.size().documents())
          .put("phrases", one.phrases().size())
          .put("sha256", one.origin().sha256());
    }
  }
}
