package taohua.intake.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Timer;
import java.util.TimerTask;
import taohua.intake.format.Extracted;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.reader.Readers;
import taohua.words.Notice;

/** The process that reads files for another: questions on its input, answers on its output. */
public final class ChildMain {
  private ChildMain() {}

  /**
   * Answers until the input ends.
   *
   * @param args how many seconds a file may take; who asks may be gone and nobody left to end this
   */
  public static void main(String[] args) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    // What a library prints is no answer.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    serve(in, out, 1000L * Integer.parseInt(args[0]));
  }

  private static void serve(DataInputStream in, DataOutputStream out, long millis)
      throws IOException {
    Timer timer = new Timer("time limit", true);
    while (true) {
      Question question;
      try {
        question = Wire.question(in);
      } catch (EOFException e) {
        return;
      }
      TimerTask late =
          new TimerTask() {
            @Override
            public void run() {
              Runtime.getRuntime().halt(1);
            }
          };
      timer.schedule(late, millis);
      try {
        Wire.answer(out, read(question));
      } catch (Unreadable e) {
        Wire.answer(out, e);
      }
      late.cancel();
    }
  }

  private static Extracted read(Question question) throws Unreadable {
    try {
      return Readers.read(question.format(), question.bytes(), question.bounds());
    } catch (RuntimeException | StackOverflowError e) {
      throw new Unreadable(
          Reason.UNREADABLE, Notice.of("unread.unforeseen", e.getClass().getSimpleName()));
    }
  }
}
