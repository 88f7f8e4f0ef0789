package org.inforce.app;

import java.nio.file.Path;
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

  /// Documents from which it is worked out at once what follows. Once is least work, but nobody
  /// should wait for ever to see it.
  private static final int SETTLE_EVERY = 100_000;

  /// Files kept in one transaction: few at first, so that a short reading is soon seen to go on.
  private static final int FEWEST = 16;

  private static final int MOST = 1024;
  private static final long BYTES = 16L << 20;

  /// Told how it goes.
  public interface Course {
    /// So many more are known to lie ahead.
    void ahead(int number);

    /// One of them was read before.
    void before();

    /// One of them was looked at.
    void read(List<Outcome<DocumentId>> outcomes);

    /// All that was read so far is resolved now, which takes a while.
    void settling();

    /// What could not be resolved, though it was read.
    void unresolved(List<Problem> problems);
  }

  private final Home home;
  private final Path journals;
  private final InstantSource clock;
  private final Course course;
  private int unsafe;
  private int unsettled;

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
    settle();
  }

  /// Files kept in one transaction. A kill costs the reading of them, and nothing that was stored.
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
      List<List<Outcome<DocumentId>>> outcomes = home.pipeline().keepLate(files);
      journal.addAll(keys);
      outcomes.forEach(course::read);
      stored(files.size());
      many = Math.min(2 * many, MOST);
      keys.clear();
      files.clear();
      bytes = 0;
    }
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
            home.pipeline().keepLate(List.of(document)).forEach(course::read);
            stored(1);
            return true;
          }

          @Override
          public void failed(Problem problem) {
            course.read(List.of(new Outcome.Failed<>(problem)));
          }
        });
    settle();
  }

  private Journal journal(String what) {
    String name = Originals.sha256(what.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return Journal.open(journals.resolve(name.substring(0, 16) + ".read"));
  }

  private void stored(int documents) {
    unsafe += documents;
    unsettled += documents;
    if (unsettled >= SETTLE_EVERY) {
      settle();
    } else if (unsafe >= SAFE_EVERY) {
      safe();
    }
  }

  private void settle() {
    if (unsettled > 0) {
      course.settling();
      course.unresolved(home.pipeline().settle());
      unsettled = 0;
    }
    safe();
  }

  private void safe() {
    home.search().catchUp();
    home.search().commit();
    unsafe = 0;
  }
}
