package org.inforce.timeline;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.table.TsvTable;

/// Whether the proof of a narrowed or partly paused order says that the instrument may now be
/// applied, to somebody or in part: only then does it change the status (gold/FORMAT.md,
/// Conventions).
final class AppliedAgain {
  private static final Pattern NOT_YET =
      Pattern.compile(
          "\\b(?:not|never|cannot|barred|blocked|forbidden|prevent\\w*|would|asked)\\b");
  private static final List<Pattern> PHRASES =
      TsvTable.read(AppliedAgain.class, "applied-again.tsv", row -> pattern(row.get("phrase")));

  private AppliedAgain() {}

  private static Pattern pattern(String phrase) {
    String words =
        List.of(phrase.split(" ")).stream()
            .map(word -> word.equals("*") ? "(?:\\S+\\s+){0,5}" : Pattern.quote(word) + "\\s+")
            .collect(Collectors.joining());
    return Pattern.compile("\\b" + words.substring(0, words.length() - "\\s+".length()) + "\\b");
  }

  static boolean says(StatusEvent event) {
    return event.evidence().stream().map(Quote::text).anyMatch(AppliedAgain::says);
  }

  static boolean says(String quote) {
    String words = quote.toLowerCase(Locale.ROOT).replace('’', '\'');
    return !NOT_YET.matcher(words).find()
        && PHRASES.stream().anyMatch(phrase -> phrase.matcher(words).find());
  }
}
