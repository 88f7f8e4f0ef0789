package org.inforce.claim.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.claim.duty.ReportVetoes.Scope;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Document;
import org.inforce.model.Span;

/// Reads the duties that a report or notice tells of as in force.
///
/// A duty is told where a bearer must act by a day, in a period, at once, again and again, or once
/// something happens; and where somebody whom a law regulates, no court or government, must or may
/// not do something. What somebody proposes, asks for or argues, and steps within a court case, are
/// none.
final class ReportDuties {
  private static final Pattern WHICH_REQUIRED =
      DutyWords.pattern(
          ", which (?:the|this|that|its) [\\w ]{2,40}? (?:had"
              + " )?(?:requires?|required|ordered|demanded|called for)(?: of them)?(?="
              + " (?:by|before|no later than|within|until) )");
  private static final Pattern WHICH_ACTION =
      DutyWords.pattern("^(?<who>.{2,80}?) (?:\\w+ ){0,5}?(?:to|must) (?<what>[^,;]{5,200})$");

  private final Document document;
  private final String text;
  private final Annotated annotated;
  private final Reference reference;
  private final List<Duty> duties = new ArrayList<>();
  private Optional<Report> made = Optional.empty();

  private ReportDuties(Annotated annotated, Reference reference) {
    this.document = annotated.document();
    this.text = document.text();
    this.annotated = annotated;
    this.reference = reference;
  }

  static List<Duty> read(Annotated annotated, Reference reference) {
    ReportDuties report = new ReportDuties(annotated, reference);
    List<Span> spans =
        new ArrayList<>(annotated.sentences().stream().map(Annotation.Sentence::span).toList());
    if (spans.isEmpty()) {
      Outline.of(report.text).forEach(s -> spans.addAll(Clauses.of(report.text, s.span())));
    }
    Supplier<Optional<String>> bearer = Optional::empty;
    for (Span span : spans) {
      List<Duty> told = report.sentence(span, bearer);
      told.stream().filter(report::toCome).forEach(report.duties::add);
      bearer = told.isEmpty() ? report.named(span, bearer) : told.getLast()::obligor;
    }
    return report.duties;
  }

  /// What the clauses need to know of the whole, which few documents ever ask.
  private Report report() {
    Report report = made.orElseGet(() -> Report.of(annotated, reference));
    made = Optional.of(report);
    return report;
  }

  /// A mark of a list ("2.") between two sentences takes nobody out of mind. Few sentences need to
  /// know whom the one before is about.
  private Supplier<Optional<String>> named(Span span, Supplier<Optional<String>> before) {
    if (span.length() < 25) {
      return before;
    }
    return text.startsWith("\n\n", span.end())
        ? Optional::empty
        : () -> ReportBearer.spokenOf(span.of(text));
  }

  private List<Duty> sentence(Span span, Supplier<Optional<String>> spokenOf) {
    String words = span.of(text);
    List<BindingWords> bindings = bindings(words);
    if (bindings.isEmpty() && !words.contains(", which ")) {
      return List.of();
    }
    List<Duty> past = whichRequired(span, words);
    if (!past.isEmpty() || ReportVetoes.of(Scope.SENTENCE, words).isPresent()) {
      return past;
    }
    List<Duty> told = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < bindings.size(); i++) {
      BindingWords binding = bindings.get(i);
      int to = i + 1 < bindings.size() ? bindings.get(i + 1).start() : words.length();
      for (Duty duty :
          ReportClause.duties(
              () -> report().at(span, span.start() + binding.start()),
              span,
              words,
              binding,
              new Span(from, to),
              told,
              spokenOf)) {
        told.add(duty.after(told, reference));
      }
      from = binding.end();
    }
    return told;
  }

  private static List<BindingWords> bindings(String words) {
    List<BindingWords> bindings = new ArrayList<>();
    for (BindingWords binding : BindingWords.in(words)) {
      boolean nested =
          !bindings.isEmpty()
              && within(words.substring(bindings.getLast().end(), binding.start()), binding);
      if (!nested && !supposed(words.substring(0, binding.start()), binding)) {
        bindings.add(binding);
      }
    }
    return bindings;
  }

  /// "If the ban is to continue, Congress must": a supposition.
  private static boolean supposed(String before, BindingWords binding) {
    return binding.kind() == BindingWords.Kind.PLANNED
        && before.matches("(?is).*\\b(?:if|whether|when)\\b[^,]*");
  }

  /// "must require staff to": the second verb is what the first asks for.
  private static boolean within(String between, BindingWords binding) {
    return binding.kind().imposed() && between.isBlank();
  }

  /// "..., which the rule required by May 2": what a rule asks for by its own words, whatever has
  /// become of it.
  private List<Duty> whichRequired(Span span, String words) {
    Matcher which = WHICH_REQUIRED.matcher(words);
    if (!which.find()) {
      return List.of();
    }
    Matcher action = WHICH_ACTION.matcher(words.substring(0, which.start()));
    Optional<Deadline> limit =
        report().limits().in(new Span(span.start() + which.end(), span.end()));
    if (!action.find() || limit.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Duty(
            Optional.of(ReportBearer.of(action.group("who")).name()),
            SentenceDuties.shorten(SentenceDuties.trim(action.group("what"))),
            limit,
            Optional.empty(),
            Optional.empty(),
            ListItem.trimmed(text, span.start(), span.end()),
            List.of("which the law required", limit.get().explanation())));
  }

  /// Days that were past when the report appeared are history, but for those from which a duty
  /// binds.
  private boolean toCome(Duty duty) {
    Optional<LocalDate> due =
        duty.deadline().filter(limit -> !limit.begins()).flatMap(Deadline::due);
    return due.isEmpty() || !due.get().isBefore(document.published());
  }
}
