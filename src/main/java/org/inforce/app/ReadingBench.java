package org.inforce.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.inforce.annotate.Annotator;
import org.inforce.annotate.SentenceReader;
import org.inforce.annotate.citation.CitationReader;
import org.inforce.annotate.court.CourtReader;
import org.inforce.annotate.date.DateReader;
import org.inforce.claim.Gate;
import org.inforce.claim.Reader;
import org.inforce.claim.duty.DutyReader;
import org.inforce.model.Annotated;
import org.inforce.model.Document;

/// How fast documents are read by one thread, stage by stage and as a whole. What is measured is
/// the processor time of that thread, so that other work on the machine does not count.
public final class ReadingBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Annotator annotator = new Annotator(Gate.words());
  private final CitationReader citations = new CitationReader();
  private final CourtReader courts = new CourtReader();
  private final DutyReader duties = new DutyReader();
  private final List<Document> documents;
  private final long bytes;
  private long found;

  public ReadingBench(List<Document> documents) {
    this.documents = List.copyOf(documents);
    this.bytes =
        documents.stream().mapToLong(d -> d.text().getBytes(StandardCharsets.UTF_8).length).sum();
  }

  /// What one stage did, or all of them.
  ///
  /// @param rounds how often all documents were read
  /// @param documentsPerSecond documents in one second of processor time
  /// @param megabytesPerSecond millions of bytes of UTF-8 text in one second of processor time
  public record Speed(
      String stage, int rounds, double documentsPerSecond, double megabytesPerSecond) {}

  /// The size of all texts in UTF-8.
  public long bytes() {
    return bytes;
  }

  /// How much was found in all rounds; printed, so that no work can be left out as unneeded.
  public long found() {
    return found;
  }

  /// Measures each stage and the whole.
  ///
  /// @param each how long a stage is run at least before it is measured, and then again
  public List<Speed> run(Duration each) {
    List<Annotated> annotated = documents.stream().map(annotator::annotate).toList();
    List<Annotated> titles = documents.stream().map(annotator::title).toList();
    List<Speed> speeds = new ArrayList<>();
    speeds.add(stage("sentences and tokens", each, i -> SentenceReader.read(text(i)).size()));
    speeds.add(stage("the same, and tags", each, i -> annotator.sentences(text(i)).size()));
    speeds.add(stage("dates", each, this::dates));
    speeds.add(stage("citations", each, i -> citations.read(text(i)).size()));
    speeds.add(stage("dates and citations", each, i -> dates(i) + citations.read(text(i)).size()));
    speeds.add(stage("courts", each, i -> courts.read(text(i)).size()));
    speeds.add(
        stage(
            "claims and duties",
            each,
            i -> Reader.read(annotated.get(i), titles.get(i)).claims().size()));
    speeds.add(stage("duties", each, i -> duties.read(annotated.get(i)).size()));
    speeds.add(
        stage(
            "reading, all stages",
            each,
            i ->
                Reader.read(annotator.annotate(documents.get(i)), annotator.title(documents.get(i)))
                    .claims()
                    .size()));
    return speeds;
  }

  private int dates(int document) {
    return DateReader.read(
            text(document), Optional.of(documents.get(document).published()), List.of())
        .size();
  }

  private String text(int document) {
    return documents.get(document).text();
  }

  private Speed stage(String name, Duration each, ToIntFunction<Integer> work) {
    rounds(each, work);
    long before = THREADS.getCurrentThreadCpuTime();
    int rounds = rounds(each, work);
    double seconds = Math.max(1, THREADS.getCurrentThreadCpuTime() - before) / 1e9;
    return new Speed(
        name, rounds, documents.size() * rounds / seconds, bytes * rounds / seconds / 1e6);
  }

  private int rounds(Duration atLeast, ToIntFunction<Integer> work) {
    long until = THREADS.getCurrentThreadCpuTime() + atLeast.toNanos();
    int rounds = 0;
    do {
      for (int i = 0; i < documents.size(); i++) {
        found += work.applyAsInt(i);
      }
      rounds++;
    } while (THREADS.getCurrentThreadCpuTime() < until);
    return rounds;
  }
}
