package org.inforce.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Outcome;
import org.inforce.model.Quote;
import org.inforce.model.Resolution;
import org.inforce.model.SourceId;
import org.inforce.model.StatusEvent;
import org.inforce.store.Originals;
import org.inforce.store.Store;

/// What becomes of each story where one store reads them all, as a user's does: the stories of
/// several sets go into one home as if each document had come on the day of its publication, and of
/// each story is written what the store knows of it, in the form of `score.py` (without what was
/// known after each document, so that status and alerts are not scored).
///
/// `src/test/bench/one-store OUT SET…` runs and scores it.
public final class OneStoreBench {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path out;
  private final Map<Path, Map<DocumentId, String>> labels = new HashMap<>();

  private OneStoreBench(Path out) {
    this.out = out;
  }

  /// @param args a folder to write to, then folders of stories
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("inforce-one-store-");
    OneStoreBench bench = new OneStoreBench(Path.of(args[0]));
    try (Home home =
        Home.openForWriting(
            folder.resolve("corpus"),
            folder.resolve("index"),
            new ShippedStages().stages(),
            Clock.systemUTC())) {
      List<Fetched> bundles =
          Stream.of(args).skip(1).flatMap(set -> stories(Path.of(set))).map(bench::bundle).toList();
      home.pipeline().addAsPublished(bundles);
      System.out.println(
          bundles.size() + " stories, " + home.store().instruments().size() + " instruments");
      for (Path story : bench.labels.keySet()) {
        bench.write(story, home.store());
      }
    }
  }

  private static Stream<Path> stories(Path set) {
    try (Stream<Path> folders = Files.list(set)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("documents.jsonl")))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new IllegalArgumentException("no stories in " + set, e);
    }
  }

  private Fetched bundle(Path story) {
    Path file = story.resolve("documents.jsonl").toAbsolutePath();
    try {
      byte[] bytes = Files.readAllBytes(file);
      Fetched bundle =
          new Fetched(
              new SourceId("stories"),
              file.toUri(),
              "application/octet-stream",
              Clock.systemUTC().instant(),
              Originals.sha256(bytes),
              bytes);
      Map<DocumentId, String> named = labels.computeIfAbsent(story, _ -> new HashMap<>());
      for (Fetched line : Bundle.lines(bundle)) {
        if (Bundle.read(line) instanceof Outcome.Done<Bundle.Line>(Bundle.Line read)) {
          named.putIfAbsent(read.document().id(), read.label());
        }
      }
      return bundle;
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + file, e);
    }
  }

  /// What the store knows by a story's documents, whatever else it takes to be of the same law.
  private void write(Path story, Store store) throws IOException {
    Map<DocumentId, String> named = labels.getOrDefault(story, Map.of());
    List<StatusEvent> events =
        store.instruments().stream()
            .flatMap(instrument -> store.events(instrument.id()).stream())
            .filter(event -> isOf(named, event.evidence()))
            .toList();
    Set<InstrumentId> told = new HashSet<>();
    events.forEach(event -> told.add(event.instrument()));
    List<Instrument> instruments =
        store.instruments().stream().filter(one -> told.contains(one.id())).toList();
    ObjectNode result =
        new StoryJson(MAPPER, named)
            .of(
                new Resolution(
                    instruments,
                    List.of(),
                    events,
                    store.obligations().stream().filter(o -> isOf(named, o.evidence())).toList(),
                    List.of(),
                    List.of()));
    result.putArray("snapshots");
    result.putArray("alerts");
    Path file = out.resolve(story.getFileName() + ".json");
    Files.createDirectories(out);
    Files.write(file, MAPPER.writeValueAsBytes(result));
  }

  private static boolean isOf(Map<DocumentId, String> documents, List<Quote> evidence) {
    return evidence.stream().anyMatch(quote -> documents.containsKey(quote.document()));
  }
}
