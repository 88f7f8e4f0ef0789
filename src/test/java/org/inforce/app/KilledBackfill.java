package org.inforce.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.inforce.collect.Manners;
import org.inforce.collect.Source;
import org.inforce.collect.SourceKind;
import org.inforce.collect.SourceOptions;
import org.inforce.collect.WebFetcher;
import org.inforce.collect.WebLimits;
import org.inforce.model.DocumentId;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;

/// The process that {@link BackfillTest} kills: reads the archive of a feed, or a folder, into a
/// home.
///
/// Arguments: the folder of the home, and the address of the feed or the folder.
public final class KilledBackfill {
  /// Printed after each document that was read, and after each that had been read before.
  static final String READ = "read";

  static final String TWICE = "twice";
  static final String DONE = "done";

  private KilledBackfill() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    try (Home home = opened(folder);
        WebFetcher web = web()) {
      Backfill backfill = new Backfill(home, folder, InstantSource.system(), new Said());
      if (arguments[1].startsWith("http")) {
        backfill.feed(feed(URI.create(arguments[1])), web);
      } else {
        backfill.folder(new SourceId("old"), Path.of(arguments[1]));
      }
    }
    System.out.println(DONE);
  }

  static Home opened(Path folder) {
    return Home.openForWriting(
        folder.resolve("corpus"),
        folder.resolve("index"),
        LittleStages.stages(),
        InstantSource.system());
  }

  static WebFetcher web() {
    return new WebFetcher(
        WebLimits.USUAL,
        () -> "test",
        new Manners(InstantSource.system(), moment -> {}, Duration.ZERO));
  }

  static Source feed(URI address) {
    return new Source(
        new SourceId("old"),
        SourceKind.FEED,
        address.toString(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Duration.ofHours(1),
        Duration.ofDays(1),
        true,
        false,
        false,
        SourceOptions.NONE);
  }

  /// Says what became of each document as soon as it is known.
  private static final class Said implements Backfill.Course {
    @Override
    public void ahead(int number) {
      // A reader of the words on the page counts them.
    }

    @Override
    public void before() {
      // Not looked at: nothing to say.
    }

    @Override
    public void read(List<Outcome<DocumentId>> outcomes) {
      for (Outcome<DocumentId> outcome : outcomes) {
        System.out.println(outcome instanceof Outcome.Done<DocumentId> ? READ : TWICE);
      }
    }

    @Override
    public void settling() {
      // A kill may come here too.
    }

    @Override
    public void unresolved(List<Problem> problems) {
      problems.forEach(System.out::println);
    }
  }
}
