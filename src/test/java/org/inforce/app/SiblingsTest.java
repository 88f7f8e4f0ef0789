package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.InstrumentId;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.SourceId;
import org.inforce.resolve.Resolver;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Alike instruments of one matter, told apart over several documents: each file of the folder
/// `siblings` is a small story. A line is a document (day, kind, headline and text, set apart by
/// `|`), or says of two happenings, each a type and a day, that they befell the same instrument
/// (`=`) or two (`/`).
final class SiblingsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/inforce/app/siblings");

  @TestFactory
  List<DynamicTest> everyHappeningIsToldOfItsOwnInstrument() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .sorted()
          .map(file ->
              DynamicTest.dynamicTest(
                  file.getFileName().toString(), () -> check(Files.readAllLines(file))))
          .toList();
    }
  }

  private static void check(List<String> lines) {
    List<Recorded> readings = new ArrayList<>();
    ShippedStages stages = new ShippedStages();
    for (String line : lines) {
      String[] parts = line.split(" \\| ");
      if (parts.length == 4) {
        Document document = document(readings.size(), parts);
        readings.add(
            new Recorded(
                stages.read(document),
                document.published().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
      }
    }
    Resolution resolution = Resolver.resolve(readings);
    String told =
        resolution.events().stream()
            .map(e ->
                e.type().code()
                    + " "
                    + e.effective().text().orElse("?")
                    + " "
                    + e.instrument().value())
            .sorted()
            .collect(Collectors.joining("\n"));
    assertAll(
        lines.stream()
            .filter(line -> line.startsWith("> "))
            .map(line -> () -> compare(line, resolution, told)));
  }

  private static void compare(String line, Resolution resolution, String told) {
    boolean same = line.contains(" = ");
    String[] happenings = line.substring(2).split(same ? " = " : " / ");
    Set<InstrumentId> one = of(happenings[0].strip(), resolution);
    Set<InstrumentId> other = of(happenings[1].strip(), resolution);
    boolean both = !one.isEmpty() && !other.isEmpty();
    boolean meet = one.stream().anyMatch(other::contains);
    assertEquals(
        "told and " + same, (both ? "told and " : "not told, ") + meet, line + "\n" + told);
  }

  private static Set<InstrumentId> of(String happening, Resolution resolution) {
    return resolution.events().stream()
        .filter(e -> happening.equals(e.type().code() + " " + e.effective().text().orElse("?")))
        .map(e -> e.instrument())
        .collect(Collectors.toSet());
  }

  private static Document document(int number, String[] parts) {
    return new Document(
        new DocumentId("d" + number),
        new SourceId("siblings"),
        Optional.empty(),
        "The Courier",
        DocumentKind.valueOf(parts[1].strip().toUpperCase(Locale.ROOT)),
        AuthorityTier.NEWS,
        LocalDate.parse(parts[0].strip()),
        Optional.of(parts[2].strip()),
        parts[3].strip().replace("\\n", "\n"));
  }
}
