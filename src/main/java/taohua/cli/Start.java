package taohua.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import taohua.words.Lang;

/**
 * Where the program starts. What is asked first of all, how to call it, is answered from a stored
 * text, before anything else is loaded: that takes a quarter of the time. All the rest is {@link
 * Main}'s, and help on a terminal, which may be wider and show colours.
 */
public final class Start {
  private static final Set<String> HELP = Set.of("-h", "--help");

  private Start() {}

  // Java 22 to 24 always have a console; there help takes its usual time.
  @SuppressWarnings("SystemConsoleNull")
  public static void main(String[] args) {
    if (System.console() != null || !isAnswered(args)) {
      Main.main(args);
    }
  }

  private static boolean isAnswered(String... args) {
    Optional<byte[]> text = stored(ChosenLanguage.ofLocale(), args);
    if (text.isEmpty()) {
      return false;
    }
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(text.get());
      return true;
    } catch (IOException e) {
      // Who cannot write says so.
      return false;
    }
  }

  /** What a call prints in a language, if that is stored: the top command's help. */
  static Optional<byte[]> stored(Lang lang, String... args) {
    if (args.length != 1 || !HELP.contains(args[0])) {
      return Optional.empty();
    }
    try (InputStream text = Start.class.getResourceAsStream("usage_" + lang.word() + ".txt")) {
      return text == null ? Optional.empty() : Optional.of(text.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
