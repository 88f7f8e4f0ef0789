package org.inforce.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.inforce.app.Bundle;
import org.inforce.app.LongText;
import org.inforce.app.ReadingBench;
import org.inforce.app.World;
import org.inforce.model.Document;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.inforce.store.Originals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// How fast this machine reads.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures speed and memory: 'inforce bench read DIR'.")
final class BenchCommand {
  private final World world;

  BenchCommand(World world) {
    this.world = world;
  }

  @Command(
      name = "read",
      mixinStandardHelpOptions = true,
      description = "Reads documents again and again with one thread and says how fast.")
  int read(
      @Parameters(
              paramLabel = "DIR|FILE.jsonl",
              description = "Documents, one JSON object a line, as in corpus/sample.")
          Path in,
      @Option(names = "--json", description = "Answer as JSON.") boolean json,
      @Option(
              names = "--seconds",
              defaultValue = "3",
              paramLabel = "N",
              description =
                  "Time for each stage, once it gets no faster (default: ${DEFAULT-VALUE}).")
          int seconds,
      @Option(
              names = "--long",
              paramLabel = "MB",
              description = "Join the documents, repeated, into one text of so many MB.")
          double megabytes) {
    List<Document> documents = documents(in);
    if (documents.isEmpty()) {
      throw new Failure("no documents in " + in);
    }
    ReadingBench bench =
        new ReadingBench(
            megabytes > 0
                ? List.of(LongText.of(documents, (int) (megabytes * 1_000_000)))
                : documents);
    List<ReadingBench.Speed> speeds = bench.run(Duration.ofSeconds(seconds));
    int count = megabytes > 0 ? 1 : documents.size();
    if (json) {
      world.out().println(json(count, bench, speeds));
    } else {
      print(count, bench, speeds);
    }
    return Commands.DONE;
  }

  private void print(int count, ReadingBench bench, List<ReadingBench.Speed> speeds) {
    world
        .out()
        .printf(
            Locale.ROOT,
            "%d documents, %.3f MB of text; one thread, by its processor time%n%n",
            count,
            bench.bytes() / 1e6);
    world.out().printf(Locale.ROOT, "%-22s %10s %8s%n", "stage", "docs/s", "MB/s");
    for (ReadingBench.Speed speed : speeds) {
      world
          .out()
          .printf(
              Locale.ROOT,
              "%-22s %10.1f %8.2f%n",
              speed.stage(),
              speed.documentsPerSecond(),
              speed.megabytesPerSecond());
    }
    world.out().printf(Locale.ROOT, "%npeak heap %d MB", peakHeap() / 1_000_000);
    peakResident()
        .ifPresent(
            r -> world.out().printf(Locale.ROOT, ", peak resident memory %d MB", r / 1_000_000));
    world.out().println();
  }

  private static ObjectNode json(int count, ReadingBench bench, List<ReadingBench.Speed> speeds) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode out = mapper.createObjectNode();
    out.put("documents", count)
        .put("bytes", bench.bytes())
        .put("found", bench.found())
        .put("peak_heap_bytes", peakHeap());
    peakResident().ifPresent(r -> out.put("peak_resident_bytes", r));
    out.set("stages", mapper.valueToTree(speeds));
    return out;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  /// What Linux says in `/proc/self/status`; other systems do not tell.
  private static OptionalLong peakResident() {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return OptionalLong.empty();
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(status.toString(), e);
    }
  }

  private List<Document> documents(Path in) {
    try (Stream<Path> files = Files.walk(in)) {
      List<Document> documents = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        lines(file, documents);
      }
      return documents;
    } catch (java.nio.file.NoSuchFileException e) {
      throw new Failure("there is no file " + in, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + in, e);
    }
  }

  private void lines(Path file, List<Document> documents) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Fetched whole =
        new Fetched(
            new SourceId("bench"),
            file.toAbsolutePath().toUri(),
            "application/octet-stream",
            world.clock().instant(),
            Originals.sha256(bytes),
            bytes);
    for (Fetched line : Bundle.lines(whole)) {
      switch (Bundle.read(line)) {
        case Outcome.Done<Bundle.Line>(Bundle.Line read) -> documents.add(read.document());
        case Outcome.Skipped<Bundle.Line>(String reason) ->
            world.err().println("inforce: " + line.address() + ": " + reason);
        case Outcome.Failed<Bundle.Line>(Problem problem) ->
            world.err().println("inforce: " + problem.input() + " " + problem.cause());
      }
    }
  }
}
