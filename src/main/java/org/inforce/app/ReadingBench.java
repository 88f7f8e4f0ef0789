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

  /// In times of the measuring.
  private static final int LONGEST_WARM_UP = 15;

  /// By what a time of the warm-up must be faster than those before; after two that are not it is
  /// over.
  private static final double FASTER = 1.05;

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
  /// @param each how long a stage is measured at least, and as long once or more before
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
    warmUp(each, work);
    long before = THREADS.getCurrentThreadCpuTime();
    int rounds = rounds(each, work);
    double seconds = Math.max(1, THREADS.getCurrentThreadCpuTime() - before) / 1e9;
    return new Speed(
        name, rounds, documents.size() * rounds / seconds, bytes * rounds / seconds / 1e6);
  }

  /// Runs the work until it gets no faster: the compiler takes half a minute and more for the whole
  /// of reading, and what is measured before says little of a program that reads all day.
  private void warmUp(Duration each, ToIntFunction<Integer> work) {
    double best = 0;
    int inVain = 0;
    for (int i = 0; i < LONGEST_WARM_UP && inVain < 2; i++) {
      long before = THREADS.getCurrentThreadCpuTime();
      int rounds = rounds(each, work);
      double speed = rounds / (double) Math.max(1, THREADS.getCurrentThreadCpuTime() - before);
      inVain = speed < best * FASTER ? inVain + 1 : 0;
      best = Math.max(best, speed);
    }
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
