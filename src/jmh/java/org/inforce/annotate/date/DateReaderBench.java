package org.inforce.annotate.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.inforce.model.Annotation.DateMention;
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

/// Reads the dates of texts of {@code size} characters: the cost per character must not grow with
/// the size.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class DateReaderBench {
  private static final String PARAGRAPH =
      """
      A federal judge in Tacoma on Thursday blocked the state's new towing law, nine days before it was
      to take effect on July 1. The order followed a hearing of almost three hours. The law, signed in
      March 2025, would have let private lots tow cars within fourteen (14) days of notice. See Harbor
      Lots v. Quill, No. 24-1131, 2025 WL 771193, at *4 (W.D. Wash. June 12, 2025). The state said that
      it would appeal by Friday, and that it had enforced a similar rule for two decades.

      """;

  @Param({"10000", "10000000"})
  private int size;

  private String text = "";

  @Setup
  public void repeat() {
    text = PARAGRAPH.repeat(size / PARAGRAPH.length() + 1).substring(0, size);
  }

  @Benchmark
  public List<DateMention> read() {
    return DateReader.read(text, Optional.of(LocalDate.of(2025, 6, 20)), List.of());
  }
}
