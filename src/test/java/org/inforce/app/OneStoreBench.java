package org.inforce.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.Quote;
import org.inforce.model.Resolution;
import org.inforce.model.StatusEvent;
import org.inforce.store.Store;

/// What becomes of each story where one store reads them all, as a user's does: the stories of
/// several sets go into one home as if each document had come on the day of its publication, and of
/// each story is written what the store knows of it, in the form of `score.py` (without what was
/// known after each document, so that status and alerts are not scored).
///
/// `src/test/bench/one-store OUT SET…` runs and scores it.
public final class OneStoreBench {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private OneStoreBench() {}

  /// @param arguments OUT, then folders of stories
  public static void main(String[] arguments) throws IOException {
    List<Path> sets = Stream.of(arguments).skip(1).map(Path::of).toList();
    try (SampleHome home = SampleHome.read(sets, InstantSource.system())) {
      for (Path set : sets) {
        // Two sets may have a story of the same name.
        Path out =
            Files.createDirectories(
                Path.of(arguments[0], set.getFileName().toString(), "one-store"));
        for (Path story : Ablation.stories(List.of(set))) {
          Path file = out.resolve(story.getFileName() + ".json");
          Files.write(file, MAPPER.writeValueAsBytes(of(story, home.store())));
        }
      }
    }
  }

  /// What the store knows by a story's documents, whatever else it takes to be of the same law.
  private static ObjectNode of(Path story, Store store) throws IOException {
    Map<DocumentId, String> labels = new HashMap<>();
    Ablation.lines(story).forEach(line -> labels.putIfAbsent(line.document().id(), line.label()));
    List<StatusEvent> events =
        store.instruments().stream()
            .flatMap(instrument -> store.events(instrument.id()).stream())
            .filter(event -> isOf(labels, event.evidence()))
            .toList();
    Set<InstrumentId> told =
        events.stream().map(StatusEvent::instrument).collect(Collectors.toSet());
    ObjectNode result =
        new StoryJson(MAPPER, labels)
            .of(
                new Resolution(
                    store.instruments().stream().filter(i -> told.contains(i.id())).toList(),
                    List.of(),
                    events,
                    store.obligations().stream().filter(o -> isOf(labels, o.evidence())).toList(),
                    List.of(),
                    List.of()));
    result.putArray("snapshots");
    result.putArray("alerts");
    return result;
  }

  private static boolean isOf(Map<DocumentId, String> documents, List<Quote> evidence) {
    return evidence.stream().anyMatch(quote -> documents.containsKey(quote.document()));
  }
}
