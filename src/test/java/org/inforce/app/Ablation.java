package org.inforce.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inforce.annotate.Annotator;
import org.inforce.claim.Gate;
import org.inforce.claim.Reader;
import org.inforce.model.Annotated;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.Document;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.inforce.resolve.Resolver;
import org.inforce.store.Originals;

/// Reads stories with parts of reading switched off, to measure what each part is worth:
/// `OUT/PART/STORY.json` for the scorer, `all` with every part on. `no-rows-of-one-story` leaves
/// out of each story what rests on a row of a table that fires in no other of the stories given.
public final class Ablation {
  private static final Annotator ANNOTATOR = new Annotator(Gate.words());

  /// What each document says: most parts only leave out some of it.
  private static final Map<Document, Reading> READ = new HashMap<>();

  private Ablation() {}

  /// @param arguments OUT, then folders of stories
  public static void main(String[] arguments) throws IOException {
    List<Path> stories = stories(Stream.of(arguments).skip(1).map(Path::of).toList());
    RowUse rows = new RowUse();
    for (Path story : stories) {
      for (Bundle.Line line : lines(story)) {
        rows.add(story, read(line.document()));
      }
    }
    for (Path story : stories) {
      for (Map.Entry<String, Function<Document, Reading>> part : parts(rows, story).entrySet()) {
        Path out = Path.of(arguments[0], part.getKey());
        Files.createDirectories(out);
        write(story, part.getValue(), out.resolve(story.getFileName() + ".json"));
      }
    }
    rows.table().forEach(System.out::println);
  }

  /// The stories of some folders, in the order of their names.
  static List<Path> stories(List<Path> sets) throws IOException {
    List<Path> stories = new ArrayList<>();
    for (Path set : sets) {
      try (Stream<Path> folders = Files.list(set)) {
        folders.filter(Files::isDirectory).sorted().forEach(stories::add);
      }
    }
    return stories;
  }

  private static Map<String, Function<Document, Reading>> parts(RowUse rows, Path story) {
    Map<String, Function<Document, Reading>> parts = new LinkedHashMap<>();
    parts.put("all", Ablation::read);
    parts.put("no-rows-of-one-story", document -> rows.leaveOut(story, read(document)));
    parts.put("no-headline", Ablation::withoutHeadline);
    parts.put("no-citations", Ablation::withoutCitations);
    parts.put("no-courts", Ablation::withoutCourts);
    parts.put("no-learned", without(c -> because(c, "learned: ")));
    parts.put("no-official-texts", without(c -> because(c, "an official text")));
    parts.put("no-docket-entries", without(c -> because(c, "docket entry")));
    parts.put("no-instrument-carried-over", without(c -> c.confidence() < 0.7));
    parts.put("no-publication-day", without(c -> c.basis() == DateBasis.PUBLICATION));
    parts.put("no-undated", without(c -> c.basis() == DateBasis.REPORTED));
    return parts;
  }

  private static boolean because(Claim claim, String words) {
    return claim.because().stream().anyMatch(b -> b.startsWith(words));
  }

  static Reading read(Document document) {
    return READ.computeIfAbsent(document, Ablation::readAnew);
  }

  private static Reading readAnew(Document document) {
    return Reader.read(ANNOTATOR.annotate(document), ANNOTATOR.title(document));
  }

  private static Reading withoutHeadline(Document document) {
    Document bare =
        new Document(
            document.id(),
            document.source(),
            document.address(),
            document.publisher(),
            document.kind(),
            document.tier(),
            document.published(),
            Optional.empty(),
            document.text());
    return readAnew(bare);
  }

  private static Reading withoutCitations(Document document) {
    return Reader.read(uncited(ANNOTATOR.annotate(document)), uncited(ANNOTATOR.title(document)));
  }

  private static Annotated uncited(Annotated whole) {
    return new Annotated(
        whole.document(), whole.sentences(), whole.dates(), List.of(), whole.courts());
  }

  private static Reading withoutCourts(Document document) {
    Annotated whole = ANNOTATOR.annotate(document);
    return Reader.read(
        new Annotated(document, whole.sentences(), whole.dates(), whole.citations(), List.of()),
        ANNOTATOR.title(document));
  }

  private static Function<Document, Reading> without(Predicate<Claim> dropped) {
    return document -> {
      Reading whole = read(document);
      return new Reading(
          whole.document(),
          whole.instruments(),
          whole.proceedings(),
          whole.claims().stream().filter(dropped.negate()).toList(),
          whole.duties(),
          whole.rejected());
    };
  }

  static List<Bundle.Line> lines(Path story) throws IOException {
    byte[] bytes = Files.readAllBytes(story.resolve("documents.jsonl"));
    Fetched whole =
        new Fetched(
            new SourceId("track"),
            story.toAbsolutePath().toUri(),
            "application/octet-stream",
            Instant.EPOCH,
            Originals.sha256(bytes),
            bytes);
    List<Bundle.Line> lines = new ArrayList<>();
    for (Fetched line : Bundle.lines(whole)) {
      if (Bundle.read(line) instanceof Outcome.Done<Bundle.Line>(Bundle.Line read)) {
        lines.add(read);
      } else {
        throw new IllegalArgumentException(line.address() + " is no document");
      }
    }
    return lines;
  }

  static void write(Path story, Function<Document, Reading> reader, Path out) throws IOException {
    Track track = new Track(reader, Resolver::resolve);
    lines(story).forEach(track::read);
    new ObjectMapper().writeValue(out.toFile(), track.result());
  }
}
