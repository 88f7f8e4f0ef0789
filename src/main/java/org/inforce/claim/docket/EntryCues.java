package org.inforce.claim.docket;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.PatternFinder;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// The events that an entry names outright, by the rows of `cues.tsv`.
final class EntryCues {
  /// Whose act an entry must be for a cue to count.
  private enum By implements Coded {
    COURT,
    FILING,
    ANY;

    boolean fits(EntryText.Author author) {
      return switch (this) {
        case COURT -> author == EntryText.Author.COURT;
        case FILING -> author != EntryText.Author.RECORD;
        case ANY -> author != EntryText.Author.RECORD;
      };
    }
  }

  private enum Place implements Coded {
    OPENING,
    ANYWHERE;
  }

  private record Cue(
      int rank, DocketLabel label, By by, Place at, PatternFinder words, Optional<Pattern> unless) {
    Optional<MotionRuling.Found> find(EntryText entry) {
      String text = at == Place.OPENING ? entry.opening() : entry.main();
      for (Optional<Matcher> next = words.first(text); next.isPresent(); ) {
        Matcher found = next.get();
        String around = text.substring(Math.max(0, found.start() - 40), found.end());
        if (unless.isEmpty() || !unless.get().matcher(around).find()) {
          return Optional.of(
              new MotionRuling.Found(
                  label, found.start(), found.group().strip(), "cue of rank " + rank));
        }
        next = words.first(text, found.end());
      }
      return Optional.empty();
    }
  }

  private static final List<Cue> CUES =
      TsvTable.read(
          EntryCues.class,
          "cues.tsv",
          row ->
              new Cue(
                  Integer.parseInt(row.get("rank")),
                  Coded.of(DocketLabel.class, row.get("label")),
                  Coded.of(By.class, row.get("by")),
                  Coded.of(Place.class, row.get("at")),
                  PatternFinder.of(EntryText.pattern(row.get("words"))),
                  row.find("unless").map(EntryText::pattern)));

  private EntryCues() {}

  /// Every event of one rank, the earliest in the entry first.
  static List<MotionRuling.Found> of(EntryText entry, int rank) {
    return CUES.stream()
        .filter(cue -> cue.rank == rank && cue.by.fits(entry.author()))
        .flatMap(cue -> cue.find(entry).stream())
        .sorted(java.util.Comparator.comparingInt(MotionRuling.Found::at))
        .toList();
  }
}
