package org.inforce.claim.learned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.inforce.model.Coded;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;

/// An invented report of the training set: its headline, and its sentences with the words that tell
/// events. `src/main/training/README.md` describes the format.
record TrainingStory(DocumentKind kind, String title, List<Row> rows) {
  static final Path FOLDER = Path.of("src/main/training/events");

  /// A sentence.
  ///
  /// @param told by offset in the text, what the word that begins there tells
  record Row(String text, Map<Integer, EventType> told) {
    Row {
      told = Map.copyOf(told);
    }
  }

  /// The stories of all files of a folder, in the order of their names.
  ///
  /// @throws IllegalArgumentException naming every bad line with its file
  static List<TrainingStory> all(Path folder) throws IOException {
    List<TrainingStory> stories = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        read(file.getFileName().toString(), Files.readAllLines(file), stories, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    return stories;
  }

  static void read(
      String file, List<String> lines, List<TrainingStory> stories, List<String> problems) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        String[] parts = line.split(" \\| ", 2);
        if (parts.length < 2) {
          throw new IllegalArgumentException("no ' | ' after what the sentence tells");
        }
        if (parts[0].startsWith("== ")) {
          DocumentKind kind = Coded.of(DocumentKind.class, parts[0].substring(3));
          stories.add(new TrainingStory(kind, parts[1], new ArrayList<>()));
        } else {
          stories.getLast().rows().add(row(parts[0], parts[1]));
        }
      } catch (IllegalArgumentException | NoSuchElementException e) {
        problems.add(file + ":" + (i + 1) + ": " + e.getMessage());
      }
    }
  }

  private static Row row(String labels, String marked) {
    List<String> types = labels.equals("-") ? List.of() : List.of(labels.split(" "));
    String[] parts = marked.split("\\*", -1);
    if (parts.length - 1 != types.size()) {
      throw new IllegalArgumentException(
          types.size() + " events are named and " + (parts.length - 1) + " words marked");
    }
    StringBuilder text = new StringBuilder(parts[0]);
    Map<Integer, EventType> told = new HashMap<>();
    for (int i = 1; i < parts.length; i++) {
      told.put(text.length(), Coded.of(EventType.class, types.get(i - 1)));
      text.append(parts[i]);
    }
    return new Row(text.toString(), told);
  }
}
