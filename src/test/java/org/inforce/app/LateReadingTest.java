package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.inforce.model.Fetched;
import org.inforce.model.Instrument;
import org.inforce.model.Outcome;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The documents of the sample, read as a backfill and one after the other.
final class LateReadingTest {
  private static final int SOME = 7;

  @TempDir Path folder;

  @Test
  void whatIsKnownAtTheEndOfABackfillIsWhatIsKnownWhenDocumentsComeOneByOne() {
    List<Fetched> documents = documents();
    List<String> oneByOne;
    try (StoreWriter writer = StoreWriter.open(folder.resolve("one"))) {
      Pipeline pipeline = pipeline(writer);
      documents.forEach(pipeline::add);
      oneByOne = known(writer.store());
    }
    assertTrue(oneByOne.size() > 100);
    try (StoreWriter writer = StoreWriter.open(folder.resolve("late"))) {
      Pipeline pipeline = pipeline(writer);
      keep(pipeline, documents);
      assertEquals(documents.size(), writer.store().counts().documents());
      assertEquals(documents.size(), writer.store().unsettled());
      assertEquals(List.of(), known(writer.store()));
      assertEquals(List.of(), pipeline.settle());
      assertEquals(oneByOne, known(writer.store()));
      pipeline.rebuild();
      assertEquals(oneByOne, known(writer.store()));
    }
  }

  @Test
  void whatAKillLeftUnsettledIsSettledAtTheNextStartAndMeetsWhatIsReadAfterwards() {
    List<Fetched> documents = documents();
    List<String> atOnce;
    try (StoreWriter writer = StoreWriter.open(folder.resolve("once"))) {
      Pipeline pipeline = pipeline(writer);
      keep(pipeline, documents);
      pipeline.settle();
      atOnce = known(writer.store());
    }
    // Every other one, so that no matter is whole after the first half.
    List<Fetched> odd = new ArrayList<>();
    List<Fetched> even = new ArrayList<>();
    documents.forEach(document -> (odd.size() > even.size() ? even : odd).add(document));
    try (StoreWriter writer = StoreWriter.open(folder.resolve("killed"))) {
      keep(pipeline(writer), odd);
    }
    try (StoreWriter writer = StoreWriter.open(folder.resolve("killed"))) {
      Pipeline pipeline = pipeline(writer);
      pipeline.resume();
      assertEquals(0, writer.store().unsettled());
      assertTrue(known(writer.store()).size() > 50);
      keep(pipeline, even);
      pipeline.settle();
      assertEquals(atOnce, known(writer.store()));
      List<String> changes = changes(writer.store());
      pipeline.rebuild();
      assertEquals(changes, changes(writer.store()));
    }
  }

  private static Pipeline pipeline(StoreWriter writer) {
    return new Pipeline(writer, new ShippedStages().stages(), InstantSource.system());
  }

  private static void keep(Pipeline pipeline, List<Fetched> documents) {
    for (int from = 0; from < documents.size(); from += SOME) {
      pipeline
          .keepLate(documents.subList(from, Math.min(from + SOME, documents.size())))
          .forEach(of -> assertTrue(of.stream().allMatch(Outcome.Done.class::isInstance)));
    }
  }

  private static List<Fetched> documents() {
    return Bundle.asPublished(KilledChild.bundles(Path.of("corpus", "sample")));
  }

  /// All that the page shows of every instrument.
  private static List<String> known(Store store) {
    List<String> known = new ArrayList<>();
    for (Instrument instrument : store.instruments()) {
      known.add(instrument.toString());
      store.events(instrument.id()).forEach(event -> known.add(event.toString()));
      known.add(store.knownStatus(instrument.id()).toString());
    }
    store.proceedings().forEach(proceeding -> known.add(proceeding.toString()));
    store.obligations().forEach(obligation -> known.add(obligation.toString()));
    store.reviewItems().forEach(item -> known.add(item.toString()));
    return known;
  }

  private static List<String> changes(Store store) {
    return store.instruments().stream()
        .flatMap(instrument -> store.changes(instrument.id()).stream())
        .map(change -> change.key() + " " + change.change().after())
        .toList();
  }
}
