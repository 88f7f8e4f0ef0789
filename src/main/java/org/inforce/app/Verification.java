package org.inforce.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Claim;
import org.inforce.model.DutyClaim;
import org.inforce.model.Instrument;
import org.inforce.model.Obligation;
import org.inforce.model.Quote;
import org.inforce.model.ReviewItem;
import org.inforce.model.StatusEvent;
import org.inforce.model.WithdrawnEvent;
import org.inforce.search.Search;
import org.inforce.store.Original;
import org.inforce.store.Originals;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;

/// Checks a home: the database is whole, every original hashes to its name, every quote stands in
/// its document, and the index agrees with the store.
public final class Verification {
  private final Store store;
  private final Search search;
  private final Map<String, String> texts = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  public Verification(Store store, Search search) {
    this.store = store;
    this.search = search;
  }

  /// @return what is wrong, one sentence each; empty if all is well
  public List<String> problems() {
    problems.clear();
    store.integrityProblems().forEach(problem -> problems.add("the database: " + problem));
    store.documents().forEach(d -> texts.put(d.document().id().value(), d.document().text()));
    originals();
    readings();
    derived();
    index();
    return List.copyOf(problems);
  }

  private void originals() {
    Set<String> recorded = new HashSet<>();
    for (Original original : store.originalRecords()) {
      recorded.add(original.sha256());
      Optional<byte[]> bytes = store.originals().bytes(original.sha256());
      if (bytes.isEmpty()) {
        problems.add("the original " + original.sha256() + " is missing");
      } else if (!Originals.sha256(bytes.get()).equals(original.sha256())) {
        problems.add("the original " + original.sha256() + " was changed");
      }
    }
    for (String document : texts.keySet()) {
      if (!recorded.contains(document)) {
        problems.add("the document " + document + " has no original");
      }
    }
    store
        .pending()
        .forEach(original ->
            problems.add(
                "the original " + original.sha256() + " was neither read nor quarantined"));
    long unsettled = store.unsettled();
    if (unsettled > 0) {
      problems.add(unsettled + " documents are kept of which nothing follows yet");
    }
    strayFiles(recorded);
  }

  /// A file without a record is left by a crash before it was accepted; it must be whole all the
  /// same, or a later acceptance of the same bytes would take it for good.
  private void strayFiles(Set<String> recorded) {
    try (var files = store.originals().files()) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (!recorded.contains(name)
            && !name.endsWith(".part")
            && !Originals.sha256(Files.readAllBytes(file)).equals(name)) {
          problems.add("the file " + file + " does not hash to its name");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the originals", e);
    }
  }

  private void readings() {
    for (StoredDocument stored : store.documents()) {
      var reading = store.reading(stored.document().id()).orElseThrow().reading();
      reading.claims().stream().map(Claim::quote).forEach(quote -> check("a claim", quote));
      reading.duties().stream().map(DutyClaim::quote).forEach(quote -> check("a duty", quote));
    }
  }

  private void derived() {
    for (Instrument instrument : store.instruments()) {
      for (StatusEvent event : store.events(instrument.id())) {
        event.evidence().forEach(quote -> check("the event " + event.id(), quote));
      }
      for (WithdrawnEvent gone : store.withdrawn(instrument.id())) {
        gone.event()
            .evidence()
            .forEach(quote -> check("the withdrawn event " + gone.event().id(), quote));
      }
    }
    for (Obligation obligation : store.obligations()) {
      obligation.evidence().forEach(quote -> check("the obligation " + obligation.id(), quote));
    }
    for (ReviewItem item : store.reviewItems()) {
      item.evidence().forEach(quote -> check("the question " + item.id(), quote));
    }
  }

  private void check(String of, Quote quote) {
    String text = texts.get(quote.document().value());
    if (text == null) {
      problems.add(of + " quotes the unknown document " + quote.document());
    } else if (quote.span().end() > text.length() || !quote.span().of(text).equals(quote.text())) {
      problems.add(
          of + " quotes words that do not stand in " + quote.document() + ": " + quote.text());
    }
  }

  private void index() {
    long sequence = store.counts().sequence();
    if (search.sequence() != sequence) {
      problems.add(
          "the index has followed to " + search.sequence() + ", the store is at " + sequence);
    }
    Map<String, String> indexed = search.contents();
    Map<String, String> expected = Search.contents(store);
    for (var entry : expected.entrySet()) {
      String found = indexed.get(entry.getKey());
      if (found == null) {
        problems.add("the index lacks " + entry.getKey());
      } else if (!found.equals(entry.getValue())) {
        problems.add("the index and the store differ on " + entry.getKey());
      }
    }
    indexed.keySet().stream()
        .filter(key -> !expected.containsKey(key))
        .forEach(key -> problems.add("the index has " + key + ", which the store lacks"));
  }
}
