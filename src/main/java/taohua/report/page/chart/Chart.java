package taohua.report.page.chart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import taohua.report.page.render.DataBlock;
import taohua.report.page.table.Table;

/**
 * A chart of a page: its data, which a script draws, and its table form.
 *
 * @param kind how it is drawn: the name of the script's module
 * @param title what it shows, in a few words
 * @param caption what is counted, and of how many; goes with every exported image
 * @param data for the script
 * @param table the same figures, or null where the page has a table of them already
 * @param tableId the id of that table
 */
public record Chart(
    String kind,
    String title,
    String caption,
    ObjectNode data,
    @Nullable Table table,
    String tableId) {
  static Chart with(Table table, String kind, String title, String caption, ObjectNode data) {
    return new Chart(kind, title, caption, data, table, "");
  }

  static Chart beside(String tableId, String kind, String title, String caption, ObjectNode data) {
    return new Chart(kind, title, caption, data, null, tableId);
  }

  String json() {
    return DataBlock.of(data);
  }
}
