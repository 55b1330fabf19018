package taohua.report.data;

/** The version that reports name. */
public final class Version {
  /** As in {@code pom.xml}; a test holds them together. */
  public static final String NUMBER = "0.1.0";

  private Version() {}
}
