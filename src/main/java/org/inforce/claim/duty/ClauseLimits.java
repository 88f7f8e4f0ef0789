package org.inforce.claim.duty;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Span;

/// The time limits told around one binding phrase of a report: before it, within it, behind the
/// action.
record ClauseLimits(Report report, Span sentence, BindingWords binding) {
  private static final Pattern APART =
      DutyWords.pattern(
          "^, (?<limit>(?:starting|beginning|(?:with )?effect(?:ive)?|on (?:or|and) after|from|as"
              + " of|by|until|no later than|within) [^;]{2,60})");

  private static final Pattern SET_FOR =
      DutyWords.pattern(
          "\\s(?:is|was|remains|has been (?:moved|extended|set)|was (?:moved|extended|set))"
              + "(?: to| for| on)? (?<limit>[^;.]{2,60})");

  /// "moved the date by which mills must register from April 2 to May 6"
  private static final Pattern MOVING =
      DutyWords.pattern(
          "\\b(?:mov|push|extend|postpon|delay|shift|put|set|chang)\\w*\\b[^,;]{0,40}\\b(?:date|day|time|deadline|cutoff)"
              + " by which\\b");

  private static final Pattern MOVED =
      DutyWords.pattern(
          "(?:,? from [^,;]{3,30}?)?,? (?:to|until) (?<limit>"
              + DeadlinePhrase.MONTH
              + " \\d{1,2}(?:, \\d{4})?)$");

  private static final Pattern TAKES_EFFECT =
      DutyWords.pattern(
          "\\b(?:takes?|taking|goes|going|comes?|coming) (?:in)?(?:to"
              + " )?(?:effect|force)\\b|\\bbecomes? effective\\b");

  private static final Pattern FROM_EFFECT =
      DutyWords.pattern(
          "^(?:as of|(?:starting |beginning )?(?:from|on)|after|by) (?:the|its)"
              + " (?:effective|start|compliance) date(?: of (?:the|this) \\w+)?(?=,)");

  /// A limit before the bearer: "By May 2 all ferries must", "Within a week, ferries must".
  Optional<Deadline> leading(Span place) {
    String opening = place.of(report.text());
    Matcher effect = FROM_EFFECT.matcher(opening);
    if (effect.find()) {
      return Optional.of(
          new Deadline(
              effect.group(),
              0,
              effect.end(),
              report.reference().effective(),
              "the day of effect"));
    }
    return report.limits().in(place).filter(d -> opening.substring(0, d.start()).isBlank());
  }

  /// The day on which the sentence says, before the bearer, that something takes effect: "On May 2
  /// the act takes effect, under which ferries must".
  Optional<Deadline> ofEffect() {
    Span place = new Span(sentence.start(), sentence.start() + binding.start());
    String words = place.of(report.text());
    return TAKES_EFFECT.matcher(words).find()
        ? report
            .limits()
            .lastDay(place)
            .filter(day -> !day.isBefore(report.published()))
            .map(day ->
                new Deadline(
                    "the day on which it takes effect",
                    0,
                    0,
                    Optional.of(day),
                    "the day of effect: " + day))
        : Optional.empty();
  }

  /// A limit in the binding words themselves: "has until May 2 to".
  Optional<Deadline> within() {
    return binding.limit().flatMap(s -> report.limits().told(s.shifted(sentence.start())));
  }

  /// Of a day that is moved to another the later one counts.
  ///
  /// @param before the words before the binding ones
  Optional<Deadline> moved(Span at, String before) {
    String part = at.of(report.text());
    Matcher mark = MOVED.matcher(SentenceDuties.trim(part));
    if (!MOVING.matcher(before).find() || !mark.find()) {
      return Optional.empty();
    }
    Span limit = new Span(at.start() + mark.start("limit"), at.start() + mark.end("limit"));
    return report
        .limits()
        .told(limit)
        .map(d -> new Deadline(d.text(), mark.start(), mark.end(), d.due(), d.explanation()));
  }

  /// A limit set apart behind the action: "may not ask, from May 2, ...", "is April 14".
  Optional<Deadline> behind(Span at) {
    Span rest = new Span(at.end(), sentence.end());
    boolean deadline = binding.kind() == BindingWords.Kind.DEADLINE;
    Matcher mark = (deadline ? SET_FOR : APART).matcher(rest.of(report.text()));
    if (!mark.find()) {
      return Optional.empty();
    }
    Span limit = new Span(rest.start() + mark.start("limit"), rest.start() + mark.end("limit"));
    return (deadline ? report.limits().told(limit) : report.limits().in(limit))
        .filter(d -> d.due().isPresent());
  }

  /// Of the words of a sentence those before the day that they set: "to register is April 14".
  Span beforeDay(Span stretch) {
    Matcher day = SET_FOR.matcher(stretch.of(sentence.of(report.text())));
    return day.find() ? new Span(stretch.start(), stretch.start() + day.start()) : stretch;
  }
}
