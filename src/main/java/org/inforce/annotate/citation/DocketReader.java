package org.inforce.annotate.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.lexicon.Beginnings;
import org.inforce.table.TsvTable;

/// Docket numbers, introduced ("No. 141, Original", "Cause No. D-1-GN-23-002834") or known by their
/// shape (`docket-shapes.tsv`).
final class DocketReader {
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "(?:(?:Case|Docket|Dkt\\.?|Cause|Civil Action|Civ\\."
              + " A(?:ction|ct|\\.)?|C\\.A\\.|Civ(?:il|\\.)|Crim(?:inal|\\.)|Index|App(?:eal|lication|\\.)|File|Adv(?:ersary)?\\.?"
              + " Proc\\.?|Matter|[A-Z]{2,3} Docket)[ ]{1,2})?+(?:Nos?\\.|Nos?(?="
              + " ?\\d)|NO\\.|NOS\\.|Number|Numbers|number|ID(?: No\\.)?|#)[ \\n\\u00a0]{0,2}");

  private static final Pattern BARE_INTRODUCTION =
      Pattern.compile("(?:Docket|Dkt\\.|Cause|Case)[ ]{1,2}");

  /// What may follow an introduction: something with a hyphen, colon, slash, or letters and digits.
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?:\\d{1,3}, ?Orig(?:inal|\\.)"
              + "|(?=[A-Za-z0-9:/.-]{0,30}\\d)(?=[A-Za-z0-9/.]{0,12}[A-Za-z:-][A-Za-z0-9:/.-]{0,40}|\\d{5})"
              + "[A-Za-z0-9]{1,12}(?:[:/.-][A-Za-z0-9]{1,12}){0,8}+)(?![A-Za-z0-9])");

  private static final Pattern FEDERAL =
      Pattern.compile(
          "(?:(\\d{1,2}):)?(?:20)?(\\d{2})-?([A-Za-z]{2,3})-?0*(\\d{1,6})(?:-\\d{1,2}|-[A-Za-z].*)?");

  private static final Pattern OLD_STYLE =
      Pattern.compile("(\\d{2}) ([A-Za-z]+)\\.? ?0*(\\d{1,6}).*");

  private final Pattern shapes =
      Pattern.compile(
          TsvTable.read(DocketReader.class, "docket-shapes.tsv", row -> row.get("pattern")).stream()
              .collect(Collectors.joining("|", "(?:", ")(?![A-Za-z0-9]|[-:/]\\d)")));

  private final Beginnings<Pattern> beginnings = Beginnings.of(shapes);

  /// Whatever introduces a number.
  private final Beginnings<Pattern> introductions =
      Beginnings.of(
          Pattern.compile(
              "(?:" + INTRODUCTION.pattern() + "|" + BARE_INTRODUCTION.pattern() + ")"));

  Optional<Found> at(String text, int start) {
    if (!mayIntroduce(text, start)) {
      return shaped(text, start, start);
    }
    Matcher introduction = CaseReader.region(INTRODUCTION, text, start);
    if (!introduction.lookingAt()) {
      introduction = CaseReader.region(BARE_INTRODUCTION, text, start);
      if (!introduction.lookingAt()) {
        return shaped(text, start, start);
      }
    }
    int number = introduction.end();
    Optional<Found> shaped = shaped(text, start, number);
    if (shaped.isPresent()) {
      return shaped;
    }
    Matcher other = CaseReader.region(INTRODUCED, text, number);
    return other.lookingAt() && looksNumbered(introduction.group(), other.group())
        ? Optional.of(docket(text, start, number, other.end()))
        : Optional.empty();
  }

  private Optional<Found> shaped(String text, int start, int number) {
    if (number >= text.length()
        || beginnings.at(text, number).isEmpty()
        || (start == number && joined(text, start))) {
      return Optional.empty();
    }
    Matcher shape = CaseReader.region(shapes, text, number);
    return shape.lookingAt()
        ? Optional.of(docket(text, start, number, shape.end()))
        : Optional.empty();
  }

  private static Found docket(String text, int start, int from, int end) {
    String number = text.substring(from, end);
    return new Found(text, start, end, "docket")
        .with("number", number)
        .with("normalized", normal(number));
  }

  /// "2:24-cv-1743-KSM" and "24-CV-01743" without the judge's letters, the number in five digits.
  static String normal(String number) {
    Matcher federal = FEDERAL.matcher(number);
    if (federal.matches() && known(federal.group(3))) {
      String office = federal.group(1) == null ? "" : federal.group(1) + ":";
      return office
          + federal.group(2)
          + "-"
          + federal.group(3).toLowerCase(Locale.ROOT)
          + "-"
          + "0".repeat(Math.max(0, 5 - federal.group(4).length()))
          + federal.group(4);
    }
    Matcher old = OLD_STYLE.matcher(number);
    if (old.matches()) {
      String type = old.group(2).toLowerCase(Locale.ROOT).startsWith("cr") ? "cr" : "cv";
      return old.group(1)
          + "-"
          + type
          + "-"
          + "0".repeat(Math.max(0, 5 - old.group(3).length()))
          + old.group(3);
    }
    return number.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").replace(", ORIG.", ", ORIGINAL");
  }

  private static boolean known(String type) {
    return java.util.Set.of(
            "cv", "cr", "mc", "md", "mj", "ml", "bk", "ap", "po", "sw", "gj", "mdl", "ag", "dp",
            "pt")
        .contains(type.toLowerCase(Locale.ROOT));
  }

  /// Digits alone are a docket number only after "Case No." and the like, not after "No.".
  private static boolean looksNumbered(String introduction, String number) {
    if (number.chars().allMatch(Character::isDigit)) {
      return number.length() <= 9 && introduction.strip().indexOf(' ') > 0;
    }
    return number.chars().filter(Character::isDigit).count() >= 3 || number.contains("Orig");
  }

  /// Part of a longer number: "(555) 24-10951", "2024-10951".
  private static boolean joined(String text, int start) {
    return start > 0 && "-/.:$#".indexOf(text.charAt(start - 1)) >= 0;
  }

  private boolean mayIntroduce(String text, int start) {
    char c = text.charAt(start);
    return (Character.isUpperCase(c) || c == 'n') && !introductions.at(text, start).isEmpty();
  }
}
