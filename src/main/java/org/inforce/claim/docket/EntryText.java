package org.inforce.claim.docket;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.Beginnings;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// An entry as the reader looks at it.
///
/// @param whole the words as docketed, on one line
/// @param main the same without attachments, filing stamps and the documents it refers to
/// @param reference the documents that it refers to in brackets
record EntryText(String whole, String main, String reference, Author author) {
  /// Whose act the entry records.
  enum Author implements Coded {
    COURT,
    PARTY,
    PROPOSAL,
    RECORD;
  }

  /// @param begins the words alone, by which it is known where they may begin
  /// @param needs letters without which the words cannot fit; empty where nothing is gained by them
  private record Kind(Author author, Pattern words, Pattern begins, String needs) {}

  private static final int OPENING = 110;
  private static final int MOST = 20_000;

  private static final List<Kind> KINDS =
      TsvTable.read(
          EntryText.class,
          "entry-kinds.tsv",
          row ->
              new Kind(
                  Coded.of(Author.class, row.get("author")),
                  pattern("(?:^|\\b|(?<=\\W))(?:" + row.get("words") + ")"),
                  pattern(row.get("words")),
                  row.find("needs").orElse("")));

  private static final Beginnings<Kind> BEGINNINGS = Beginnings.of(KINDS, Kind::begins);

  private static final Pattern REFERENCE =
      pattern("^\\W*(?:re\\b|related? d|related|regarding|ref\\b|doc\\b|document\\(s\\))");
  private static final Pattern STAMP =
      pattern(
          "^\\W*(?:entered|(?:date )?filed|attachment|additional attachment|cc:|admin|\\w+,"
              + " ?\\w*\\W*$|see\\b|no document|court reporter|document\\b)");
  private static final Pattern BY_COURT =
      pattern(
          "\\bsigned (?:by|on|this)\\b|\\bso ordered\\b|\\b(?:ordered|entered)"
              + " by\\b[^.;]{0,40}?(?:judge|court|clerk|hon)|\\bit is (?:hereby |further |therefore"
              + " )*ordered\\b|\\bordered that\\b|\\b(?:granted|denied) by (?:chief |associate"
              + " )?justice\\b");

  private static final Pattern ABBREVIATION =
      pattern(
          "\\b([a-z]|nos?|doc|docs|dkt|hon|mr|ms|mrs|dr|inc|corp|co|ltd|vs|jr|sr|st|fed|civ|bankr|app|crim|ct|cts|dist)\\.");

  static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /// An entry longer than {@link #MOST} characters is a pasted document; its event stands first.
  static EntryText of(String text) {
    String read = text.substring(0, Math.min(MOST, text.length()));
    String whole = read.replace('\n', ' ').replace('\r', ' ').replace('\u00a0', ' ').strip();
    StringBuilder main = new StringBuilder();
    StringBuilder reference = new StringBuilder();
    int at = 0;
    while (at < whole.length()) {
      int end = bracketEnd(whole, at);
      if (end < 0) {
        main.append(whole.charAt(at++));
        continue;
      }
      String inside = whole.substring(at + 1, end);
      if (REFERENCE.matcher(inside).find()) {
        reference.append(inside).append(' ');
        main.append(' ');
      } else if (STAMP.matcher(inside).find()) {
        main.append(' ');
      } else {
        main.append(whole, at, end + 1);
      }
      at = end + 1;
    }
    // Full stops of abbreviations go, so that a full stop ends a sentence.
    String kept = ABBREVIATION.matcher(main.toString().strip()).replaceAll("$1");
    return new EntryText(whole, kept, reference.toString(), author(kept));
  }

  /// The first words, which name what was filed.
  String opening() {
    return main.substring(0, Math.min(OPENING, main.length()));
  }

  private static Author author(String main) {
    Author author = opens(main.substring(0, Math.min(100, main.length())));
    boolean ordered = author == Author.PARTY && BY_COURT.matcher(main).find();
    return ordered ? Author.COURT : author;
  }

  /// By the first of the words, and of those at one place the longest.
  private static Author opens(String opening) {
    String lower = opening.toLowerCase(Locale.ROOT);
    for (int at = BEGINNINGS.next(opening, 0);
        at < opening.length();
        at = BEGINNINGS.next(opening, at + 1)) {
      int longest = 0;
      Author author = Author.PARTY;
      for (Kind kind : BEGINNINGS.at(opening, at)) {
        if (!lower.contains(kind.needs)) {
          continue;
        }
        Matcher words =
            kind.words
                .matcher(opening)
                .useTransparentBounds(true)
                .useAnchoringBounds(false)
                .region(at, opening.length());
        if (words.lookingAt() && words.end() - at > longest) {
          longest = words.end() - at;
          author = kind.author;
        }
      }
      if (longest > 0) {
        return author;
      }
    }
    return Author.PARTY;
  }

  /// Where a bracket that opens here closes; -1 if none opens or it never closes.
  private static int bracketEnd(String text, int at) {
    char open = text.charAt(at);
    if (open != '(' && open != '[') {
      return -1;
    }
    char close = open == '(' ? ')' : ']';
    int depth = 0;
    int limit = Math.min(text.length(), at + 2000);
    for (int i = at; i < limit; i++) {
      if (text.charAt(i) == open) {
        depth++;
      } else if (text.charAt(i) == close && --depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
