package org.inforce.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
import org.inforce.table.TsvTable;
import org.junit.jupiter.api.Test;

/// Every status written by hand follows from the events of its story. Other folders of stories:
/// `-Dinforce.gold=FOLDER:FOLDER`.
final class GoldStatusTest {
  private static final String[] BLIND = {
    "",
    "-second",
    "-third",
    "-fourth",
    "-fifth",
    "-sixth",
    "-seventh",
    "-eighth",
    "-ninth",
    "-tenth",
    "-eleventh"
  };

  @Test
  void everyStatusWrittenByHandFollowsFromTheEvents() throws IOException {
    List<String> wrong = new ArrayList<>();
    int rows = 0;
    for (GoldStory story : stories()) {
      for (GoldStory.Row row : story.rows()) {
        Instrument instrument = story.instrument(row.instrument());
        Set<LegalStatus> got = new LinkedHashSet<>();
        for (List<StatusEvent> events : List.of(known(story, row), story.events())) {
          Timelines.on(instrument, events, story.proceedings(), row.asOf())
              .map(Status::status)
              .ifPresent(got::add);
        }
        boolean follows = got.contains(row.status());
        if (follows == isDisputed(story, row)) {
          wrong.add(story.name() + " " + row + (follows ? " is disputed" : " but " + got));
        }
        rows++;
      }
    }
    assertEquals(List.of(), wrong, rows + " rows");
    assertTrue(rows >= 46, rows + " rows");
  }

  /// Rows that no event of their story bears out, each with the reason why; one that does follow is
  /// an error, too.
  private static boolean isDisputed(GoldStory story, GoldStory.Row row) {
    return DISPUTED.contains(
        List.of(story.name(), row.instrument().value(), row.asOf().toString()));
  }

  private static final Set<List<String>> DISPUTED =
      Set.copyOf(
          TsvTable.read(
              GoldStatusTest.class,
              "disputed-status.tsv",
              row -> {
                assertFalse(row.get("why").isBlank());
                return List.of(row.get("story"), row.get("instrument"), row.get("as-of"));
              }));

  /// What was published by the day, as `score.py` asks: what happened later that day is not known
  /// yet. A row may also rest on a day of effect that only a later document tells; then it follows
  /// from all events.
  private static List<StatusEvent> known(GoldStory story, GoldStory.Row row) {
    return story.events().stream().filter(e -> !Timed.learnedDay(e).isAfter(row.asOf())).toList();
  }

  @Test
  void everyStepNamesTheEventsThatDecideItAndGivesAReason() throws IOException {
    for (GoldStory story : stories()) {
      for (Instrument instrument : story.instruments()) {
        List<Step> steps = Timelines.steps(instrument, story.events(), story.proceedings());
        assertTrue(!steps.isEmpty() || isOnlyAttacked(story, instrument), story.name());
        for (Step step : steps) {
          assertFalse(step.status().because().isEmpty(), step.toString());
          assertTrue(step.status().reason().endsWith("."), step.status().reason());
        }
      }
    }
  }

  /// Of an instrument of which nothing but suits is told, no status is known.
  private static boolean isOnlyAttacked(GoldStory story, Instrument instrument) {
    return story.events().stream()
        .filter(e -> e.instrument().equals(instrument.id()))
        .allMatch(e ->
            e.type() == EventType.CHALLENGED
                || e.type() == EventType.RELIEF_REQUESTED
                || e.type() == EventType.HEARING_SCHEDULED);
  }

  private static List<GoldStory> stories() throws IOException {
    List<GoldStory> stories = new ArrayList<>();
    String folders =
        System.getProperty(
            "inforce.gold",
            Stream.concat(
                    Stream.of("corpus/sample", "src/test/resources/stories"),
                    Stream.of(BLIND).map(set -> "src/test/resources/blind" + set))
                .collect(Collectors.joining(File.pathSeparator)));
    for (String folder : Arrays.asList(folders.split(File.pathSeparator))) {
      stories.addAll(GoldStory.in(Path.of(folder)));
    }
    return stories;
  }
}
