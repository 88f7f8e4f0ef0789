package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.inforce.annotate.Annotator;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that nobody writes may be fetched all the same: none may hold up reading.
class HostileTextTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SHORT = 8_000;
  private static final int TIMES = 4;

  /// Twice as much as linear cost, since a short text may fit a cache that a long one does not.
  private static final int SLACK = 2;

  /// Processor time below which a difference says nothing.
  private static final long NOISE = 500_000_000L;

  private final Annotator annotator = new Annotator(Gate.words());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "(",
        "\"",
        "a ",
        "7",
        "v. ",
        "§",
        "\n",
        ", which ",
        "shall not to ",
        "the order of ",
        "(1) must have 3 days to ",
        "No. 1 U.S. 1, 2 F.3d 2; ",
        "Feb. 2, 2 until "
      })
  void costsNoMorePerCharacterWhenItIsLong(String piece) {
    long few = read(piece, SHORT);
    long many = read(piece, SHORT * TIMES);
    assertTrue(
        many < Math.max(few * TIMES * SLACK, NOISE * TIMES),
        () -> piece + ": " + few / 1_000_000 + " ms, then " + many / 1_000_000 + " ms");
  }

  @Test
  void readsWhatBreaksOffAfterAnyWord() {
    String[] words =
        "Lawyers for the city made their arguments against the Harbor Towing Act before Judge Quill"
            .split(" ");
    for (int i = 1; i <= words.length; i++) {
      String text = String.join(" ", Arrays.copyOf(words, i));
      assertDoesNotThrow(() -> read(text, text.length()), text);
    }
  }

  private long read(String piece, int length) {
    long before = THREADS.getCurrentThreadCpuTime();
    for (DocumentKind kind :
        List.of(DocumentKind.NEWS, DocumentKind.DIRECTIVE, DocumentKind.DOCKET)) {
      Document document =
          new Document(
              new DocumentId("hostile"),
              new SourceId("test"),
              Optional.empty(),
              "Harbor Ledger",
              kind,
              AuthorityTier.NEWS,
              LocalDate.of(2026, 3, 2),
              Optional.of("Judge pauses the towing law"),
              piece.repeat(length / piece.length()));
      Reader.read(annotator.annotate(document), annotator.title(document));
    }
    return THREADS.getCurrentThreadCpuTime() - before;
  }
}
