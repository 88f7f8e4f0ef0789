package org.inforce.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.inforce.collect.FeedArchive;
import org.inforce.collect.FileReader;
import org.inforce.collect.Journal;
import org.inforce.collect.Source;
import org.inforce.collect.WebFetcher;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.inforce.store.Originals;

/// Reads what is old: a folder of many files, the archive of a feed. Nobody is alerted of it.
/// Stopped at any moment, by whatever, it goes on where it was: what was read is in a journal, and
/// what a kill left unread is finished when the home is opened.
public final class Backfill {
  private static final long LARGEST_FILE = 64L << 20;

  /// Documents between two moments at which the index is made safe.
  private static final int SAFE_EVERY = 2000;

  /// Files read together: so many as take some seconds, and are not large. The more they are, the
  /// fewer times the matters that many of them tell of are worked out anew. By processor time: on a
  /// busy machine fewer files would make more work of each.
  private static final int FEWEST = 16;

  private static final int MOST = 4096;
  private static final long BYTES = 16L << 20;
  private static final Duration LONG = Duration.ofSeconds(40);

  /// Told how it goes.
  public interface Course {
    /// So many more are known to lie ahead.
    void ahead(int number);

    /// One of them was read before.
    void before();

    /// One of them was looked at.
    void read(List<Outcome<DocumentId>> outcomes);
  }

  private final Home home;
  private final Path journals;
  private final InstantSource clock;
  private final Course course;
  private int unsafe;

  /// @param folder the folder of the home, where what was read is noted
  public Backfill(Home home, Path folder, InstantSource clock, Course course) {
    this.home = home;
    this.journals = folder.resolve("sources").resolve("backfill");
    this.clock = clock;
    this.course = course;
  }

  /// Reads all files of a folder and the folders in it.
  public void folder(SourceId source, Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    Journal journal = journal(root.toString());
    int[] before = {0};
    List<FileReader.Found> files =
        FileReader.unread(root, key -> journal.has(key) && ++before[0] > 0, Integer.MAX_VALUE);
    course.ahead(before[0] + files.size());
    for (int i = 0; i < before[0]; i++) {
      course.before();
    }
    FileReader reader = new FileReader(LARGEST_FILE, clock);
    Together together = new Together(journal);
    for (FileReader.Found found : files) {
      switch (reader.read(source, found.file())) {
        case Outcome.Done<Fetched>(Fetched fetched) -> together.take(found, fetched);
        case Outcome.Skipped<Fetched>(String reason) ->
            course.read(List.of(new Outcome.Skipped<>(reason)));
        case Outcome.Failed<Fetched>(Problem problem) ->
            course.read(List.of(new Outcome.Failed<>(problem)));
      }
    }
    together.read();
    safe();
  }

  /// Files of which much that follows is the same work, so that many together take less of it than
  /// one after the other. A kill costs the reading of them, and nothing that was stored.
  private final class Together {
    private final Journal journal;
    private final List<String> keys = new ArrayList<>();
    private final List<Fetched> files = new ArrayList<>();
    private long bytes;
    private int many = FEWEST;

    Together(Journal journal) {
      this.journal = journal;
    }

    void take(FileReader.Found found, Fetched fetched) {
      keys.add(found.key());
      files.add(fetched);
      bytes += fetched.bytes().length;
      if (files.size() >= many || bytes >= BYTES) {
        read();
      }
    }

    void read() {
      if (files.isEmpty()) {
        return;
      }
      Duration began = processorTime();
      List<List<Outcome<DocumentId>>> outcomes = home.pipeline().addLate(files);
      journal.addAll(keys);
      outcomes.forEach(course::read);
      stored(files.size());
      Duration took = processorTime().minus(began);
      long next =
          took.compareTo(LONG.dividedBy(4)) < 0
              ? many * 2L
              : took.compareTo(LONG) > 0 ? many / 2 : many;
      many = Math.clamp(next, FEWEST, MOST);
      keys.clear();
      files.clear();
      bytes = 0;
    }
  }

  /// What this process took so far; none where the system does not say.
  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// Reads a feed back to its beginning.
  public void feed(Source source, WebFetcher web) {
    FeedArchive archive =
        new FeedArchive(
            web,
            clock,
            home.store()::hasOriginalOf,
            journal(source.address()),
            journal(source.address() + " pages"));
    archive.run(
        source,
        new FeedArchive.Course() {
          @Override
          public void page(int items) {
            course.ahead(items);
          }

          @Override
          public void known() {
            course.before();
          }

          @Override
          public boolean document(Fetched document) {
            home.pipeline().addLate(List.of(document)).forEach(course::read);
            stored(1);
            return true;
          }

          @Override
          public void failed(Problem problem) {
            course.read(List.of(new Outcome.Failed<>(problem)));
          }
        });
    safe();
  }

  private Journal journal(String what) {
    String name = Originals.sha256(what.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return Journal.open(journals.resolve(name.substring(0, 16) + ".read"));
  }

  private void stored(int documents) {
    unsafe += documents;
    if (unsafe >= SAFE_EVERY) {
      safe();
    }
  }

  private void safe() {
    home.search().catchUp();
    home.search().commit();
    unsafe = 0;
  }
}
