package org.inforce.parse;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Headline and day of publication of a report that came as plain text: short lines above the first
/// sentence, of which one is a day and hardly anything else. Without its day "on Friday" would be
/// counted from the day on which the file was read.
final class PlainHead {
  /// Paragraphs among which the day of publication is looked for.
  private static final int NEAR = 5;

  private static final int LONGEST_DATELINE = 90;
  private static final int LONGEST_TITLE = 160;

  /// Where a wire report names place and day before it begins: `OMAHA, Neb., March 3, 2026 —`.
  private static final int LONGEST_WIRE = 60;

  private static final Pattern STAMP =
      Pattern.compile(
          "(?i)^(?:date|dated|published|posted|released?|for (?:immediate )?release|updated)\\b.*");
  private static final Pattern BEFORE_REPORT =
      Pattern.compile("^[\\s)]*(?:\\([A-Za-z ]+\\))?\\s*[-–—].*");
  private static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.!?:;,]$");

  private PlainHead() {}

  /// Fills what the text gives and the draft does not have; the lines of the head are taken out of
  /// the text where a day shows that they are one.
  static void read(Draft draft) {
    List<String> paragraphs = Arrays.asList(draft.text.split("\n\n"));
    int dateline = dateline(paragraphs);
    if (dateline >= 0) {
      draft.published = draft.published.or(() -> Days.first(paragraphs.get(dateline)));
      int title = title(paragraphs, dateline);
      if (draft.title.isEmpty() && title >= 0) {
        draft.title(paragraphs.get(title));
      }
      int body = Math.max(dateline, title) + 1;
      draft.text(String.join("\n\n", paragraphs.subList(body, paragraphs.size())));
    } else {
      boolean titled = paragraphs.size() > 1 && isTitle(paragraphs.getFirst());
      if (draft.title.isEmpty() && titled) {
        draft.title(paragraphs.getFirst());
      }
      if (draft.published.isEmpty()) {
        draft.published = wire(paragraphs.get(titled ? 1 : 0));
      }
    }
  }

  /// The place of the paragraph that is a day; -1 if there is none, or nothing below it.
  private static int dateline(List<String> paragraphs) {
    for (int i = 0; i < Math.min(NEAR, paragraphs.size() - 1); i++) {
      String line = paragraphs.get(i);
      if (line.length() > LONGEST_TITLE) {
        return -1;
      }
      if (line.length() <= LONGEST_DATELINE && isDay(line)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDay(String line) {
    return Days.find(line)
        .filter(found -> !PagePhrases.isTerm(line, found.start()))
        .filter(found ->
            STAMP.matcher(line).matches()
                || (found.end() - found.start()) * 10 >= line.length() * 6)
        .isPresent();
  }

  /// The first line above the day, or the one below it; -1 if neither looks like a headline.
  private static int title(List<String> paragraphs, int dateline) {
    for (int i = 0; i < dateline; i++) {
      if (isTitle(paragraphs.get(i))) {
        return i;
      }
    }
    boolean below = dateline == 0 && paragraphs.size() > 2 && isTitle(paragraphs.get(1));
    return below ? 1 : -1;
  }

  private static boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && line.indexOf(' ') > 0
        && !ENDS_SENTENCE.matcher(line).matches();
  }

  private static Optional<LocalDate> wire(String paragraph) {
    return Days.find(paragraph)
        .filter(found -> found.start() < LONGEST_WIRE)
        .filter(found ->
            BEFORE_REPORT
                .matcher(
                    paragraph.substring(
                        found.end(), Math.min(paragraph.length(), found.end() + 20)))
                .matches())
        .map(Days.Found::day);
  }
}
