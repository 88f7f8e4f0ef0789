package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Proceeding;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.SourceId;
import org.inforce.model.StatusEvent;
import org.inforce.resolve.Resolver;
import org.inforce.store.Originals;
import org.junit.jupiter.api.Test;

/// All our stories as one matter, the worst that a careless join could make: what comes out can
/// still be stored.
final class StoriesTest {
  @Test
  void everyCaseAndEventHasAnIdOfItsOwn() throws IOException {
    Resolution resolution = Resolver.resolve(readings());
    List<?> cases = resolution.proceedings().stream().map(Proceeding::id).toList();
    List<?> events = resolution.events().stream().map(StatusEvent::id).toList();
    assertEquals(new HashSet<>(cases).size(), cases.size());
    assertEquals(new HashSet<>(events).size(), events.size());
  }

  private static List<Recorded> readings() throws IOException {
    ShippedStages stages = new ShippedStages();
    List<Recorded> readings = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/stories"))) {
      for (Path file : files.filter(f -> f.endsWith("documents.jsonl")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Fetched bundle =
            new Fetched(
                new SourceId("test"),
                file.toAbsolutePath().toUri(),
                "application/octet-stream",
                Instant.EPOCH,
                Originals.sha256(bytes),
                bytes);
        for (Fetched line : Bundle.lines(bundle)) {
          if (stages.read(line) instanceof Outcome.Done<Reading>(Reading reading)) {
            readings.add(new Recorded(reading, Instant.EPOCH));
          }
        }
      }
    }
    return readings;
  }
}
