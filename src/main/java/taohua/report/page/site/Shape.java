package taohua.report.page.site;

/**
 * Which pages a report has, and where they are.
 *
 * @param limit which documents and pairs have one
 * @param singleFile whether they are made to be put together to one page
 */
public record Shape(PageLimit limit, boolean singleFile) {
  public static final Shape DEFAULT = new Shape(PageLimit.ALL, false);
}
