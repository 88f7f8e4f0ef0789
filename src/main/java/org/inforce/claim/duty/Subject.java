package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words before "shall", taken apart: who, and the time, condition and helpers beside it.
///
/// @param obligor as the sentence names it
/// @param start where the obligor begins within the words before the verb
/// @param adverbials the words around it that set a time or condition, with what they are
record Subject(String obligor, int start, List<Part> adverbials) {
  /// Words beside the subject.
  record Part(DutyWords.Adverbial kind, String words) {}

  private static final Pattern START =
      Pattern.compile(
          "^(?:(?i:the|each|every|all|any|no|both|such|these|those|this|its|their|his|her|an?|it|they|heads?|agencies|departments?|"
              + "employees?|employers?|contractors?|officials?|staff|managers?|members?|owners?|providers?|companies|persons?|"
              + "individuals?|then|entities|recipients?|applicants?|permittees?|schools?|states?|counties|cities|landlords?|"
              + "operators?|facilities|institutions?|executive|relevant|federal|state|local|city|covered|other|neither)\\b|[A-Z‘“\"'])");

  /// A time that no comma sets off: "Within ten days of the effective date the Board shall".
  private static final Pattern UNMARKED =
      Pattern.compile(
          "^(?i:within|in less than|by|before|no later than|not later than) .{3,80}?(?<!"
              + " (?:of|in|for|to|on|at|by|from|after|following|that))(?="
              + " (?:[Tt]he|[Ee]ach|[Ee]very|[Aa]ll) [A-Z])");

  /// "by Wednesday, March 11": the day goes on.
  private static final Pattern DAY = Pattern.compile(DeadlinePhrase.MONTH + " \\d|\\d{4}\\b");

  private static final Pattern LEADING_MARKS =
      Pattern.compile(
          "^(?:[\\s,;:—–-]+|(?i:and|or|but|then|provided(?:, however)?,? that|that|(?:(?:it is |be"
              + " it )?(?:hereby |further |also |therefore ){0,3}(?:ordered|directed|resolved)[,:]?"
              + " that,?))\\s)++");

  /// Reads the words from the beginning of a clause to its "shall".
  static Subject of(String before) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    var marks = LEADING_MARKS.matcher(before);
    if (marks.find()) {
      at = marks.end();
    }
    for (int guard = 0; guard < 8; guard++) {
      String rest = before.substring(at);
      Optional<DutyWords.Adverbial> kind = DutyWords.adverbial(rest);
      if (kind.isEmpty()) {
        break;
      }
      int end = adverbialEnd(rest, kind.get());
      if (end < 0 && kind.get() == DutyWords.Adverbial.TIME) {
        Matcher unmarked = UNMARKED.matcher(rest);
        end = unmarked.find() ? unmarked.end() : -1;
      }
      if (end < 0) {
        break;
      }
      parts.add(new Part(kind.get(), rest.substring(0, end).strip()));
      at += end + 1;
      while (at < before.length() && Character.isWhitespace(before.charAt(at))) {
        at++;
      }
      at += before.startsWith("then ", at) ? 5 : 0;
    }
    String subject = before.substring(at);
    int cut = insert(subject);
    if (cut >= 0) {
      addInserts(subject.substring(cut + 1), parts);
      subject = subject.substring(0, cut);
    }
    return new Subject(subject.strip(), at, List.copyOf(parts));
  }

  /// The comma that ends an adverbial: the first whose next words can begin a subject or another
  /// adverbial; after a list of helpers the last.
  private static int adverbialEnd(String rest, DutyWords.Adverbial kind) {
    int found = -1;
    for (int comma : Commas.of(rest)) {
      String after = rest.substring(comma + 1).strip();
      if (after.isEmpty()) {
        return comma;
      }
      if (DAY.matcher(after).lookingAt()) {
        continue;
      }
      boolean begins =
          START.matcher(after).find() && !after.startsWith("and ")
              || Bearer.is(after) && !after.startsWith("and ") && !after.startsWith("or ")
              || DutyWords.adverbial(after).isPresent();
      if (!begins) {
        continue;
      }
      found = comma;
      boolean list = kind == DutyWords.Adverbial.CONSULT;
      if (!list
          && (kind != DutyWords.Adverbial.CONDITION || !isBareWord(rest.substring(0, comma)))) {
        return comma;
      }
    }
    return found;
  }

  /// "If, following the survey, ..." goes on to the next comma.
  private static boolean isBareWord(String words) {
    return words.strip().indexOf(' ') < 0;
  }

  /// The first comma after which no part of the subject follows, -1 if there is none.
  private static int insert(String subject) {
    for (int comma : Commas.of(subject)) {
      String after = subject.substring(comma + 1).strip();
      Optional<DutyWords.Adverbial> kind = DutyWords.adverbial(after);
      boolean helper = kind.filter(k -> k == DutyWords.Adverbial.CONSULT).isPresent();
      if (kind.isPresent() && !helper && !after.startsWith("and ") && !after.startsWith("or ")) {
        return comma;
      }
    }
    return -1;
  }

  private static void addInserts(String words, List<Part> parts) {
    DutyWords.adverbial(words.strip())
        .ifPresent(kind ->
            parts.add(
                new Part(
                    kind == DutyWords.Adverbial.CONDITION ? kind : DutyWords.Adverbial.TIME,
                    words.replaceAll("[\\s,]+$", "").strip())));
  }
}
