package taohua.engine;

/** Hears how far a run is. Calls come from any thread. */
public interface Progress {
  Progress NONE =
      new Progress() {
        @Override
        public void stage(Stage stage, long total) {}

        @Override
        public void step(long count) {}
      };

  /** The stages of a run, in order. */
  enum Stage {
    READ,
    NORMALIZE,
    COMPARE,
    ALIGN,
    FORMULAS,
    FAMILIES,
    JUDGE,
    TABLES,
    HINTS,
    WRITE,
    STORE
  }

  /** A stage begins; {@code total} steps are expected, or 0 if that is not known. */
  void stage(Stage stage, long total);

  /** That many more steps of the stage are done. */
  void step(long count);
}
