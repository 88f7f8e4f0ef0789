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
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
import org.junit.jupiter.api.Test;

/// Every status written by hand follows from the events of its story. Other folders of stories:
/// `-Dinforce.gold=FOLDER:FOLDER`.
final class GoldStatusTest {
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
        if (!got.contains(row.status())) {
          wrong.add(story.name() + " " + row + " but " + got);
        }
        rows++;
      }
    }
    assertEquals(List.of(), wrong, rows + " rows");
    assertTrue(rows >= 46, rows + " rows");
  }

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
        assertFalse(steps.isEmpty(), story.name());
        for (Step step : steps) {
          assertFalse(step.status().because().isEmpty(), step.toString());
          assertTrue(step.status().reason().endsWith("."), step.status().reason());
        }
      }
    }
  }

  private static List<GoldStory> stories() throws IOException {
    List<GoldStory> stories = new ArrayList<>();
    String folders =
        System.getProperty(
            "inforce.gold",
            "corpus/sample:src/test/resources/stories:src/test/resources/blind:src/test/resources/blind-second");
    for (String folder : Arrays.asList(folders.split(File.pathSeparator))) {
      stories.addAll(GoldStory.in(Path.of(folder)));
    }
    return stories;
  }
}
