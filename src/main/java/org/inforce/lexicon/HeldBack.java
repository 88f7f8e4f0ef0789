package org.inforce.lexicon;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.inforce.table.TsvTable;

/// Words by which a text says that a ruling does not work yet: what a court of appeals decides
/// works once its mandate issues (Fed. R. App. P. 41; Or. R. App. P. 14.05), and a court may put
/// off its own order. The rows are in `held-back.tsv` beside this class.
public final class HeldBack {
  private static final List<Pattern> PHRASES =
      TsvTable.read(HeldBack.class, "held-back.tsv", row -> pattern(row.get("phrase")));

  /// "The rest of the injunction remains in place": that is what was not decided upon.
  private static final Pattern OTHER =
      Pattern.compile("\\b(?:rest of|remainder of|other|another|separate|second|remaining)\\b");

  private HeldBack() {}

  private static Pattern pattern(String phrase) {
    String words =
        List.of(phrase.split(" ")).stream()
            .map(word -> word.equals("*") ? "(?:\\S+\\s+){0,5}" : Pattern.quote(word) + "\\s+")
            .collect(Collectors.joining());
    return Pattern.compile("\\b" + words.substring(0, words.length() - "\\s+".length()) + "\\b");
  }

  /// True if some words say so.
  public static boolean says(String text) {
    String words = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return !OTHER.matcher(words).find()
        && PHRASES.stream().anyMatch(phrase -> phrase.matcher(words).find());
  }
}
