package taohua.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** Hands tests the browser and the reports: one of each for all test classes of a JVM. */
final class Harness implements ParameterResolver {
  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(Harness.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Chromium.class || type == Reports.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // The store of all tests closes what it holds when the last one is done.
    Store store = context.getRoot().getStore(OURS);
    return parameter.getParameter().getType() == Reports.class
        ? store.computeIfAbsent(Reports.class, any -> new Reports(), Reports.class)
        : store.computeIfAbsent(Chromium.class, any -> launched(), Chromium.class);
  }

  private static Chromium launched() {
    Chromium.missing()
        .ifPresent(
            what -> {
              throw new TestAbortedException(what);
            });
    return Chromium.launch();
  }
}
