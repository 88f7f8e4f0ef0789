package org.inforce.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inforce.model.DocumentKind;
import org.junit.jupiter.api.Test;

/// How many of the sentences restated from published reports are read as a careful reader takes
/// them, by file and half: half `b` was looked at by nobody who mended the rules.
///
/// `mvn -q test -Dtest=HarvestBench` (not part of the build: most of what is misread is known).
final class HarvestBench {
  private static final Path FOLDER = Path.of("src/test/resources/org/inforce/claim");
  private static final String TITLE = "Fight over the Harbor Dust Act";

  /// What was read rightly, of how many.
  private record Score(int right, int all) {
    Score plus(boolean read) {
      return new Score(right + (read ? 1 : 0), all + 1);
    }
  }

  @Test
  void harvestedSentencesReadAsTheyWereMeant() throws IOException {
    Map<String, Score> scores = new TreeMap<>();
    for (String file : List.of("asks", "makes", "rules")) {
      for (String line : Files.readAllLines(FOLDER.resolve("harvest-" + file + ".tsv"))) {
        String[] cells = line.split("\t");
        if (!line.startsWith("#") && !cells[0].equals("tells")) {
          boolean right = told(cells[0]).equals(told(read(cells[1])));
          scores.merge(
              file + " " + cells[2], new Score(0, 0).plus(right), (score, _) -> score.plus(right));
        }
      }
    }
    scores.forEach(
        (half, score) -> System.out.println(half + " " + score.right() + " of " + score.all()));
  }

  private static String read(String sentence) {
    return HarborCourier.kinds(HarborCourier.read(DocumentKind.NEWS, TITLE, sentence));
  }

  private static Set<String> told(String kinds) {
    return new TreeSet<>(List.of(kinds.split("[ ,]+")));
  }
}
