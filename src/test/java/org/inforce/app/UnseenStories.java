package org.inforce.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Reads stories by the whole pipeline, with whichever trained model stands first on the class
/// path: `OUT/STORY.json` for the scorer. `src/test/bench/unseen` puts one there that has not seen
/// them.
public final class UnseenStories {
  private UnseenStories() {}

  /// @param arguments OUT, then a folder of stories
  public static void main(String[] arguments) throws IOException {
    Path out = Path.of(arguments[0]);
    Files.createDirectories(out);
    try (Stream<Path> stories = Files.list(Path.of(arguments[1]))) {
      for (Path story : stories.filter(Files::isDirectory).sorted().toList()) {
        Ablation.write(story, Ablation::read, out.resolve(story.getFileName() + ".json"));
      }
    }
  }
}
