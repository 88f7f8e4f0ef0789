package org.inforce.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.inforce.annotate.Annotator;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The whole of reading, annotating included, of one report of {@code size} characters: the cost
/// per character must not grow with the size.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class WholeReadingBench {
  private static final String PARAGRAPH =
      """
      A federal judge in Tacoma on Thursday blocked the state's new towing law, nine days before it was
      to take effect on July 1. Judge Ines Quarry granted the preliminary injunction that tow companies
      had asked for in March. The law, signed in March 2025, would let private lots tow cars within
      fourteen days of notice, and lots must file a yearly report with the county by January 31. The
      state said that it would appeal to the 9th Circuit. An appeals court had refused to stay a similar
      order in May, and the Towing Act of another state was struck down. See Harbor Lots v. Quill, No.
      24-1131, 2025 WL 771193, at *4 (W.D. Wash. June 12, 2025).

      """;

  @Param({"10000", "1000000"})
  private int size;

  private final Annotator annotator = new Annotator(Gate.words());
  private Optional<Document> document = Optional.empty();

  @Setup
  public void repeat() {
    document =
        Optional.of(
            new Document(
                new DocumentId("bench"),
                new SourceId("bench"),
                Optional.empty(),
                "The Harbor Courier",
                DocumentKind.NEWS,
                AuthorityTier.NEWS,
                LocalDate.of(2025, 6, 20),
                Optional.of("Judge blocks the state's towing law"),
                PARAGRAPH.repeat(size / PARAGRAPH.length() + 1).substring(0, size)));
  }

  @Benchmark
  public Reading read() {
    Document text = document.orElseThrow();
    return Reader.read(annotator.annotate(text), annotator.title(text));
  }
}
