package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Optional;
import org.inforce.annotate.Annotator;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A filing of many megabytes names instruments, cases, judges and days by the hundred: what is
/// done for one sentence must not grow with them. Counted is what reading allots in memory, which
/// unlike time is nearly the same on each run.
final class LongTextTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int SHORT = 40;
  private static final int TIMES = 4;

  /// Cost squared would be {@link #TIMES} times as much per character.
  private static final double GROWTH = 1.25;

  /// One of many chapters, with names and numbers of its own.
  private static final String CHAPTER =
      """
      March %1$d, 2025. Judge Ana Vole%2$s on Friday blocked SB %1$d, the Harbor %2$s Towing Act, in
      Lots %2$s v. Quill, No. 24-%1$d. The %2$s law was to take effect on July 1. The judge granted
      the preliminary injunction that the dealers had asked for, and held that the act violates the
      First Amendment. She upheld a separate %2$s permit rule. The laws were stayed by the governor.
      The city council of Austin repealed an ordinance on %2$s docks, and an ordinance on %2$s piers
      was blocked as well. Executive Order %1$d was revoked. Judge Vole%2$s said that lots must file
      a report within 14 days. See Harbor Lots v. Quill, 2025 WL %1$d93, at *4 (W.D. Wash. 2025).

      """;

  private final Annotator annotator = new Annotator(Gate.words());

  /// What reading came to.
  private record Cost(long bytes, int claims, int characters) {
    double each() {
      return (double) bytes / characters;
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void aLongTextCostsNoMorePerCharacter(DocumentKind kind) {
    read(kind, SHORT);
    Cost few = read(kind, SHORT);
    Cost many = read(kind, SHORT * TIMES);
    assertTrue(many.each() < few.each() * GROWTH, () -> few + ", then " + many);
    assertEquals(few.claims() * TIMES, many.claims(), few.claims());
  }

  private Cost read(DocumentKind kind, int chapters) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < chapters; i++) {
      text.append(CHAPTER.formatted(1000 + i, name(i)));
    }
    Document document =
        new Document(
            new DocumentId("long"),
            new SourceId("test"),
            Optional.empty(),
            "Harbor Ledger",
            kind,
            AuthorityTier.NEWS,
            LocalDate.of(2025, 3, 14),
            Optional.of("Judges block the towing laws"),
            text.toString());
    long before = THREADS.getCurrentThreadAllocatedBytes();
    Reading reading = Reader.read(annotator.annotate(document), annotator.title(document));
    return new Cost(
        THREADS.getCurrentThreadAllocatedBytes() - before, reading.claims().size(), text.length());
  }

  /// "Baba", "Caba", ...: a word that no other chapter has.
  private static String name(int number) {
    String consonants = "bcdfghjklm";
    StringBuilder name = new StringBuilder();
    for (int rest = number + 100; rest > 0; rest /= 10) {
      name.append(consonants.charAt(rest % 10)).append('a');
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
