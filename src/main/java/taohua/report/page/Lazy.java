package taohua.report.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What some pages share, made when the first of them asks for it. Safe for threads. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
