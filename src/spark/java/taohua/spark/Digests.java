package taohua.spark;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import taohua.candidate.PartPairs;
import taohua.candidate.SignedPart;
import taohua.text.PackedPair;

/** Brings together the digests of equal paragraphs: of each paragraph its digest and number. */
final class Digests {
  private Digests() {}

  /** The digests of an owner's paragraphs to those who compare them. */
  static Outbox of(SignedPart signed, int first, int receivers) {
    Outbox outbox = new Outbox(receivers);
    for (int id = 0; id < signed.count(); id++) {
      int receiver = (int) Math.floorMod(signed.digest(id), (long) receivers);
      outbox.to(receiver).add(signed.digest(id)).add((long) first + id);
    }
    return outbox;
  }

  /** The copies among paragraphs, each with the first of its kind, to the copy's owner. */
  static Outbox copies(Iterator<byte[]> messages, Owners owners) {
    List<long[]> told = new ArrayList<>();
    messages.forEachRemaining(message -> told.add(Bytes.longs(message)));
    // Owners have ranges of numbers, so that these ascend from one message to the next.
    told.sort(Comparator.comparingLong(message -> message[1]));
    int count = told.stream().mapToInt(message -> message.length / 2).sum();
    LongBuffer digests = LongBuffer.allocate(count);
    int[] numbers = new int[count];
    for (long[] message : told) {
      for (int i = 0; i < message.length; i += 2) {
        numbers[digests.position()] = (int) message[i + 1];
        digests.put(message[i]);
      }
    }
    Outbox outbox = new Outbox(owners.count());
    for (long pair : PartPairs.copies(digests.array())) {
      int copy = numbers[PackedPair.second(pair)];
      outbox.to(owners.of(copy)).add(PackedPair.of(numbers[PackedPair.first(pair)], copy));
    }
    return outbox;
  }
}
