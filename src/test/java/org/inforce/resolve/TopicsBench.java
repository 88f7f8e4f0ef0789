package org.inforce.resolve;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Makes the table of how rare words are, from stories that we wrote: `mvn -q test
/// -Dtest=TopicsBench`. A word counts once a story, so that what many reports of one matter say is
/// as rare as it is; what less than three stories have is not listed.
final class TopicsBench {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LEAST = 3;

  private static final List<Path> SETS =
      Stream.of("stories", "blind", "blind-second")
          .map(set -> Path.of("src/test/resources", set))
          .toList();

  @Test
  void make() throws IOException {
    Map<String, Set<Path>> having = new TreeMap<>();
    Set<Path> stories = new TreeSet<>();
    for (Path set : SETS) {
      try (Stream<Path> folders = Files.list(set)) {
        for (Path story : folders.filter(Files::isDirectory).sorted().toList()) {
          stories.add(story);
          for (String line : Files.readAllLines(story.resolve("documents.jsonl"))) {
            Topics.words(MAPPER.readTree(line).path("text").asText())
                .forEach(word -> having.computeIfAbsent(word, w -> new TreeSet<>()).add(story));
          }
        }
      }
    }
    StringBuilder table =
        new StringBuilder(
            "# How rare stems of words are in reports about law: ln((stories + 1) / (stories having"
                + " it + 1)), of "
                + stories.size()
                + " stories. Made by TopicsBench.\nword\trarity\n");
    having.forEach((word, in) -> {
      if (in.size() >= LEAST) {
        double rarity = Math.log((stories.size() + 1.0) / (in.size() + 1));
        table.append(String.format(Locale.ROOT, "%s\t%.2f%n", word, rarity));
      }
    });
    Files.writeString(Path.of("src/main/resources/org/inforce/resolve/word-rarity.tsv"), table);
  }
}
