package org.inforce.lexicon;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.Collectors;
import org.inforce.table.TsvTable;

/// Words that tell which came first where a court made an order and ended one on the same day: "He
/// dissolved the order that he had issued hours earlier". The rows are in `day-course.tsv` beside
/// this class.
public final class DayCourse {
  private record Row(String kind, String words) {}

  private static final List<Row> ROWS =
      TsvTable.read(
          DayCourse.class, "day-course.tsv", row -> new Row(row.get("kind"), row.get("words")));

  private static final Pattern ORDER_CAME_FIRST = pattern("made", "making");
  private static final Pattern END_CAME_FIRST = pattern("ended", "ending");

  private DayCourse() {}

  /// "the order that she had issued only hours earlier", "hours after issuing it", "hours after she
  /// had issued it".
  private static Pattern pattern(String did, String doing) {
    String made =
        "(?:order|orders|injunction|ban|block|ruling|one) (?:\\S+ ){0,4}?%s (?:\\S+ ){0,3}?%s"
            .formatted(words(did), words("before"));
    String gerund = "%s %s".formatted(words("after"), words(doing));
    String after =
        "%s (?:he|she|it|they|the judge|the court) (?:had |was |had been )?%s"
            .formatted(words("after"), words(did));
    return Pattern.compile("\\b(?:" + String.join("|", made, gerund, after) + ")\\b");
  }

  private static String words(String kind) {
    return ROWS.stream()
        .filter(row -> row.kind().equals(kind))
        .map(row -> Pattern.quote(row.words()))
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /// True if some words say that the order came first and then the end of it.
  public static boolean orderCameFirst(String quote) {
    return ORDER_CAME_FIRST.matcher(plain(quote)).find();
  }

  /// True if some words say that an order ended first and then the new one was made.
  public static boolean endCameFirst(String quote) {
    return END_CAME_FIRST.matcher(plain(quote)).find();
  }

  private static String plain(String quote) {
    return Wordings.plain(quote).replaceAll("\\s+", " ");
  }
}
