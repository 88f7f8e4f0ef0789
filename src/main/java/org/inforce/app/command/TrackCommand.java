package org.inforce.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.inforce.app.Bundle;
import org.inforce.app.ShippedStages;
import org.inforce.app.Track;
import org.inforce.app.World;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.inforce.resolve.Resolver;
import org.inforce.store.Originals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads one story from nothing and writes down what is known after each document.
@Command(
    name = "track",
    mixinStandardHelpOptions = true,
    description = "Reads one story from nothing, and writes what is known after each document.")
final class TrackCommand implements Callable<Integer> {
  private final World world;

  @Parameters(
      paramLabel = "DOCS.jsonl",
      description = "The documents in order of publication, one JSON object a line.")
  private Path documents;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "RESULT.json",
      description = "Where the result goes.")
  private Path out;

  TrackCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    Track track = new Track(new ShippedStages()::read, Resolver::resolve);
    int bad = 0;
    for (Fetched line : Bundle.lines(file())) {
      switch (Bundle.read(line)) {
        case Outcome.Done<Bundle.Line>(Bundle.Line read) -> track.read(read);
        case Outcome.Skipped<Bundle.Line>(String reason) -> {
          bad++;
          world.err().println("inforce: " + line.address() + ": " + reason);
        }
        case Outcome.Failed<Bundle.Line>(Problem problem) -> {
          bad++;
          world.err().println("inforce: " + problem.input() + " " + problem.cause());
        }
      }
    }
    write(track);
    return JsonLines.codeFor(bad, world.err());
  }

  private Fetched file() {
    try {
      byte[] bytes = Files.readAllBytes(documents);
      return new Fetched(
          new SourceId("track"),
          documents.toAbsolutePath().toUri(),
          "application/octet-stream",
          world.clock().instant(),
          Originals.sha256(bytes),
          bytes);
    } catch (NoSuchFileException e) {
      throw new Failure("there is no file " + documents, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + documents, e);
    }
  }

  private void write(Track track) {
    try {
      new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(out.toFile(), track.result());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + out, e);
    }
  }
}
