package taohua.intake;

/** Hears how far the reading of inputs is; one call at a time, from any thread. */
public interface ReadProgress {
  /** Hears nothing. */
  ReadProgress NONE =
      new ReadProgress() {
        @Override
        public void begin(int files) {}

        @Override
        public void read() {}
      };

  /** All inputs are listed; so many files will be read. */
  void begin(int files);

  /** One more file was read. */
  void read();
}
