package org.inforce.lexicon;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// Words by which a text says that a ruling does not work yet: what a court of appeals decides
/// works once its mandate issues (Fed. R. App. P. 41; Or. R. App. P. 14.05), and a court may put
/// off its own order. The rows are in `held-back.tsv` and `awaits-mandate.tsv` beside this class.
public final class HeldBack {
  private static final Wordings PHRASES = Wordings.of(HeldBack.class, "held-back.tsv");

  private static final Wordings MANDATE = Wordings.of(HeldBack.class, "awaits-mandate.tsv");

  /// "The rest of the injunction remains in place": that is what was not decided upon.
  private static final Pattern OTHER =
      Pattern.compile("\\b(?:rest of|remainder of|other|another|separate|second|remaining)\\b");

  /// "put his own order off for three business days", "stayed its ruling for 14 days".
  private static final Pattern FOR_DAYS =
      Pattern.compile(
          "\\b(?:put|puts|putting|stay|stays|stayed|staying|held|holds|holding|delay|delays|delayed|delaying"
              + "|pause|pauses|paused|pausing|suspend|suspends|suspended|suspending|postponed|postpones)"
              + " (?:his|her|its|their|the|that|this) (?:[a-z]+"
              + " ){0,2}?(?:order|ruling|injunction|decision|judgment|opinion)(?: off| back)? for"
              + " (?:the next |at least |another |up to )?([a-z0-9-]+) ((?:business |court |working"
              + " )?)(day|week)s?\\b");

  private HeldBack() {}

  /// The first day on which an order works that its own court put off for some days or weeks; empty
  /// if a text says nothing of the kind. Business days are Monday to Friday.
  ///
  /// @param made the day of the order
  public static Optional<LocalDate> until(String text, LocalDate made) {
    String words = Wordings.plain(text);
    Matcher matcher = FOR_DAYS.matcher(words);
    // Few texts have the words that it needs, and the pattern takes a hundred times as long.
    boolean may = words.contains(" for ") && (words.contains("day") || words.contains("week"));
    if (!may || !matcher.find()) {
      return Optional.empty();
    }
    boolean business = !matcher.group(2).isEmpty();
    int days = matcher.group(3).equals("week") ? DAYS_OF_WEEK : 1;
    return NumberWords.standard()
        .value(matcher.group(1))
        .filter(n -> n > 0 && n <= MOST)
        .map(n -> business ? businessDays(made, n.intValue()) : made.plusDays(n * days));
  }

  private static final int DAYS_OF_WEEK = 7;

  /// No court puts its order off for longer, in days or weeks.
  private static final int MOST = 180;

  private static LocalDate businessDays(LocalDate from, int count) {
    LocalDate day = from;
    for (int left = count; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day;
  }

  /// True if some words say so.
  public static boolean says(String text) {
    String words = Wordings.plain(text);
    return (PHRASES.in(words) || MANDATE.in(words)) && !OTHER.matcher(words).find();
  }

  /// True if some words say that a ruling waits for its mandate.
  public static boolean awaitsMandate(String text) {
    return MANDATE.in(Wordings.plain(text));
  }
}
