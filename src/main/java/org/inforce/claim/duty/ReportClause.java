package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.claim.duty.ReportVetoes.Scope;
import org.inforce.model.Span;

/// One binding phrase of a report with the words of its sentence around it.
final class ReportClause {
  private static final Pattern STATUS_REPORT =
      DutyWords.pattern(
          "^(?:file|submit|provide|give|send)\\b.{0,30}\\b(?:status|compliance|progress)"
              + " (?:reports?|updates?)\\b|^(?:report|certify|confirm)\\b.{0,60}\\b(?:compliance|complied|steps|progress)\\b");

  /// "must stop and must report": whoever is bound by the first is bound by the second.
  private static final Pattern SAME_BEARER =
      DutyWords.pattern("(?:^|,|\\b(?:and|or|but))(?: also| then| in turn)*\\s*$");

  /// "told bakers that they must"
  private static final Pattern TOLD_THEM =
      DutyWords.pattern(
          "\\b(?:told|tells?|reminded|reminds|informed|informs)"
              + " (?<who>(?!(?:them|us|it|her|him|reporters|the"
              + " (?:court|judge|justices|panel))\\b)[^,;.]{3,60}?) that they\\s*$");

  /// "No company has to": that frees everybody; "no company may" binds them.
  private static final Pattern RELEASED = DutyWords.pattern("\\b(?:to|needs?|required)\\b");

  /// A report says at its beginning of whom and what it speaks; to look through all of a long text
  /// for each duty would cost the square of its length.
  private static final int OPENING = 20_000;

  private static final Pattern BARE =
      DutyWords.pattern("(?<article>an?|each|every|any) (?<head>[a-z]{4,})");

  /// Words before a noun that tell nothing of its kind.
  private static final Pattern OTHER_WORDS =
      DutyWords.pattern(
          "^.*\\b(?:all|any|the|an?|of|for|against|by|to|on|and|or|that|which|with|from|in|some|its|their|most|many|more|other|these|those|each|every|such|under|few|both|no|not|than|as|if|when|will|must|may|can|are|is|gave|took|told|made|sent|put|set|let|got|kept|left|(?<![a-z-])[a-z-]+(?:s|ed))\\s+");

  private static final Pattern FILED =
      DutyWords.pattern(
          "\\b(?:file|files|filing|filed|submit|submits|submitted|submitting)"
              + " (?:an?|the|their|its|any|all)? ?(?<object>(?:[a-z-]+"
              + " ){0,3}(?:reports?|forms?|statements?|returns?|notices?|plans?|information|registrations?|declarations?|certificates?))\\b");

  private final Report report;
  private final Span sentence;
  private final String words;
  private final BindingWords binding;
  private final int to;
  private final List<Duty> told;
  private final Supplier<Optional<String>> spokenOf;
  private final String before;
  private final String clause;
  private final ClauseLimits limits;
  private final Optional<Deadline> leading;
  private final ReportBearer left;

  /// @param clauseStart where the bearer's clause begins in the words before the binding ones
  private ReportClause(
      Report report,
      Span sentence,
      BindingWords binding,
      Span around,
      int clauseStart,
      List<Duty> told,
      Supplier<Optional<String>> spokenOf) {
    this.report = report;
    this.sentence = sentence;
    this.words = sentence.of(report.text());
    this.binding = binding;
    this.to = around.end();
    this.told = told;
    this.spokenOf = told.isEmpty() ? spokenOf : told.getLast()::obligor;
    this.before = words.substring(around.start(), binding.start());
    this.clause = before.substring(clauseStart);
    Span place = new Span(around.start() + clauseStart, binding.start());
    this.limits = new ClauseLimits(report, sentence, binding);
    this.leading = limits.leading(place.shifted(sentence.start()));
    String named = clause.substring(leading.map(Deadline::end).orElse(0));
    this.left = ReportBearer.of(named.replaceFirst("^[\\s,]+", ""));
  }

  /// The duties told; none where the clause only wishes or denies, or is a party's in quotes, for
  /// which nothing else need be looked at.
  ///
  /// @param report as read at the binding words
  /// @param words those of the sentence
  /// @param around from where the binding words before this end to where the next ones begin
  /// @param told the duties that the sentence has told already
  /// @param spokenOf whom the sentence before binds
  static List<Duty> duties(
      Supplier<Report> report,
      Span sentence,
      String words,
      BindingWords binding,
      Span around,
      List<Duty> told,
      Supplier<Optional<String>> spokenOf) {
    String all = words.substring(0, binding.start());
    String before = all.substring(around.start());
    int clauseStart = ReportBearer.clauseStart(before, around.start() == 0);
    boolean quoted = quotes(all) && !all.contains("says");
    return quoted || ReportVetoes.of(Scope.CLAUSE, before.substring(clauseStart)).isPresent()
        ? List.of()
        : new ReportClause(report.get(), sentence, binding, around, clauseStart, told, spokenOf)
            .duties();
  }

  private List<Duty> duties() {
    Optional<String> who = who();
    Span stretch = ReportAction.within(words, binding.end(), to);
    boolean caused = binding.kind() == BindingWords.Kind.CAUSES;
    if (who.isEmpty() || caused && !byLaw() || vetoed(who.get(), stretch)) {
      return List.of();
    }
    if (binding.kind() == BindingWords.Kind.ELIDED) {
      return elided(who.get());
    }
    if (binding.kind() == BindingWords.Kind.DUE) {
      return due(who.get(), stretch).stream().toList();
    }
    if (binding.kind() == BindingWords.Kind.DEADLINE) {
      stretch = limits.beforeDay(stretch);
    }
    String action = stretch.of(words);
    List<Duty> duties = new ArrayList<>();
    Tasks tasks = new Tasks(report);
    for (Span at : tasks.joined(ReportAction.split(action), sentence.start() + stretch.start())) {
      List<Span> steps = tasks.steps(at);
      duty(who.get(), steps.getFirst())
          .ifPresent(duty -> {
            duties.add(duty);
            steps.stream().skip(1).map(step -> further(duty, at, step)).forEach(duties::add);
          });
    }
    return duties;
  }

  /// A further object of the verb with which the words of a task begin.
  private Duty further(Duty first, Span task, Span step) {
    Optional<Deadline> limit = report.limits().in(step);
    String verb = task.of(report.text()).split("\\s+", 2)[0];
    String action = verb + " " + ReportAction.without(limit, step.of(report.text()));
    return made(
        first.obligor().orElse(""),
        first.action().startsWith("not ") ? "not " + action : action,
        limit,
        first.condition(),
        Optional.empty());
  }

  private Optional<String> who() {
    String name =
        switch (binding.kind()) {
          case ORDERS, CAUSES, GIVES, FORBIDS, DEADLINE ->
              binding.who().map(s -> s.of(words)).orElse("");
          case MORE -> told.isEmpty() ? "" : told.getLast().obligor().orElse("");
          case BOUND, NEED, PLANNED, LIMIT, ELIDED, FORBIDDEN, DUE -> left.name();
        };
    if (!told.isEmpty() && SAME_BEARER.matcher(before).find()) {
      return told.getLast().obligor();
    }
    Matcher addressed = TOLD_THEM.matcher(before);
    if (name.equalsIgnoreCase("they") && addressed.find()) {
      return Optional.of(addressed.group("who"));
    }
    if (name.matches("(?i)it|they|both")) {
      Optional<String> before = sameSentence(name).or(spokenOf);
      boolean many =
          before
              .filter(
                  s -> s.matches("(?is)(?:an?|each|every|the)\\b.*") || !s.matches("(?s).*s\\b.*"))
              .isEmpty();
      return before.filter(s -> many != name.equalsIgnoreCase("it"));
    }
    return Optional.of(named(name)).filter(n -> !n.isBlank() && n.split("\\s+").length <= 18);
  }

  /// "Workers lose the choice of a test: they have until": the subject of the clause before.
  private Optional<String> sameSentence(String pronoun) {
    String clauses = words.substring(0, binding.start());
    int colon = clauses.lastIndexOf(": " + pronoun);
    return colon < 0 ? Optional.empty() : ReportBearer.spokenOf(clauses.substring(0, colon));
  }

  /// "A provider" is of those of whom the report has spoken at more length.
  private String named(String name) {
    Matcher bare = BARE.matcher(name);
    if (!bare.matches()) {
      return name;
    }
    Matcher full =
        DutyWords.pattern("\\b(?<kind>(?:[a-z-]+ ){1,2})" + bare.group("head") + "s\\b")
            .matcher(report.text())
            .region(0, Math.min(sentence.start(), OPENING));
    while (full.find()) {
      String kind = OTHER_WORDS.matcher(full.group("kind")).replaceAll("");
      if (!kind.isBlank()) {
        return bare.group("article") + " " + kind + bare.group("head");
      }
    }
    return name;
  }

  /// "First reports are due on May 2", "The tax is due by May 2": whose, the words around tell.
  private Optional<Duty> due(String subject, Span stretch) {
    Span at = new Span(binding.end() - "due".length(), Math.max(stretch.end(), binding.end()));
    Optional<Deadline> limit = report.limits().in(at.shifted(sentence.start())).or(() -> leading);
    HandedIn handed = HandedIn.of(subject, stretch.of(words));
    Optional<String> owner = handed.owner().or(spokenOf);
    String action = handed.action();
    return limit.isEmpty() || owner.isEmpty() || refused(owner.get(), action)
        ? Optional.empty()
        : Optional.of(made(owner.get(), action, limit, left.condition(), Optional.empty()));
  }

  /// "Reports must be filed by May 2": to file them, by whoever the words around name.
  private Optional<Duty> passive(String subject, String action, Optional<Deadline> limit) {
    HandedIn handed = HandedIn.of(subject, action);
    Optional<String> owner = handed.owner().or(spokenOf);
    Optional<String> active = ReportAction.active(HandedIn.withoutAgent(action), handed.thing());
    return limit.isEmpty()
            || owner.isEmpty()
            || active.isEmpty()
            || binding.kind().imposed()
            || refused(owner.get(), active.get())
        ? Optional.empty()
        : Optional.of(
            made(
                owner.get(),
                binding.kind().negative() ? "not " + active.get() : active.get(),
                limit,
                left.condition(),
                Optional.empty()));
  }

  private static boolean refused(String owner, String action) {
    return DutyWords.isThing(owner)
        || ReportVetoes.of(Scope.BEARER, owner).isPresent()
        || ReportVetoes.of(Scope.ACTION, action).isPresent();
  }

  private boolean vetoed(String who, Span stretch) {
    String all = words.substring(0, binding.start());
    String governing = binding.kind().imposed() ? all : left.governing(all);
    String after = words.substring(binding.end());
    return ReportVetoes.of(Scope.BEFORE, governing).isPresent()
        || ReportVetoes.of(Scope.BEARER, who).isPresent()
        || ReportVetoes.of(Scope.POLITICS, ReportBearer.head(who)).isPresent()
        || report.namesJudge(who)
        || ReportVetoes.saidByAnyone(governing, after)
        || imposedInACase(stretch.of(words));
  }

  /// An order to a party in a case is no duty under the law in dispute; but by when an agency must
  /// report how it obeys is.
  private boolean imposedInACase(String action) {
    boolean byCourt = binding.kind().imposed() && Imposer.bindsNobody(report, clause);
    boolean passive =
        words
            .substring(binding.start(), binding.end())
            .matches("(?is).*\\bby (?:an? |the )?(?:\\w+ ){0,2}(?:judge|court|panel).*");
    return (byCourt || passive) && !STATUS_REPORT.matcher(action).find();
  }

  private List<Duty> elided(String who) {
    Optional<Deadline> limit = limits.within();
    return told.isEmpty() || limit.isEmpty()
        ? List.of()
        : List.of(
            made(
                who, told.getLast().action(), limit, told.getLast().condition(), Optional.empty()));
  }

  /// "file" alone is to file what the document speaks of.
  private String completed(String action) {
    if (binding.kind() == BindingWords.Kind.NEED) {
      return "obtain " + action;
    }
    if (!action.matches("(?i)file|submit")) {
      return action;
    }
    Matcher object =
        FILED.matcher(report.text()).region(0, Math.min(report.text().length(), OPENING));
    return object.find()
        ? action + " " + object.group("object")
        : report.text().contains("report") ? action + " reports" : action;
  }

  private Optional<Duty> duty(String who, Span at) {
    String part = at.of(report.text());
    Optional<Deadline> within = limits.within();
    Optional<Deadline> moved = limits.moved(at, before);
    Optional<Deadline> tail =
        moved.or(() -> within.isPresent() ? Optional.empty() : report.limits().in(at));
    Optional<Deadline> told = within.or(() -> tail).or(() -> leading).or(() -> limits.behind(at));
    String action = completed(ReportAction.without(tail, part));
    Optional<String> recurring = ReportConditions.recurring(part);
    Optional<String> condition =
        left.condition()
            .or(() -> ReportConditions.in(part, tail))
            .or(() ->
                ReportConditions.behind(part, new Span(at.end(), sentence.end()).of(report.text())))
            .or(() -> ReportConditions.event(told))
            .or(() -> ReportConditions.occasion(who, action));
    Optional<Deadline> limit =
        told.map(l ->
            condition.filter(c -> ReportConditions.recurs(c, l.text())).isPresent()
                ? l.ofEachOccasion()
                : l);
    if (ReportAction.isPassive(action)) {
      return passive(who, action, limit);
    }
    if (ReportVetoes.of(Scope.ACTION, action).isPresent() || action.isBlank()) {
      return Optional.empty();
    }
    boolean bound = limit.isPresent() || recurring.isPresent() || ReportConditions.starts(words);
    if (DutyWords.isThing(who) || !bound && !general(who, action, condition.isPresent())) {
      return Optional.empty();
    }
    if (left.negative() && RELEASED.matcher(words).region(binding.start(), binding.end()).find()) {
      return Optional.empty();
    }
    boolean not = binding.kind().negative() || left.negative();
    // "need a permit before they dig" is told by the digging.
    String task =
        binding.kind() == BindingWords.Kind.NEED
            ? action
            : ReportConditions.without(condition, action);
    return Optional.of(
        made(
            who,
            not ? "not " + task : task,
            limit.or(() -> condition.isEmpty() ? limits.ofEffect() : Optional.empty()),
            condition,
            recurring));
  }

  private boolean byLaw() {
    return binding.kind().imposed()
        && Imposer.isLaw(
            clause, words.substring(0, binding.start()), words.substring(binding.start()));
  }

  /// What a law asks of those whom it regulates, on no day of its own.
  private boolean general(String who, String action, boolean conditional) {
    boolean direct =
        binding.kind() == BindingWords.Kind.BOUND
            || binding.kind() == BindingWords.Kind.NEED
            || binding.kind() == BindingWords.Kind.FORBIDDEN
            || byLaw() && (conditional || binding.kind() != BindingWords.Kind.FORBIDS);
    boolean past =
        words
            .substring(binding.start(), binding.end())
            .matches("(?is)(?:was|were|ha[sd]|have) .*ed to");
    return direct
        && !past
        && who.split("\\s+").length <= 10
        && action.split("\\s+").length >= 3
        && (byLaw() || left.negative() || Regulated.is(who, conditional, report.text()))
        && (byLaw() || ReportVetoes.of(Scope.PUBLIC, ReportBearer.head(who)).isEmpty())
        && ReportVetoes.of(Scope.GENERAL, action).isEmpty();
  }

  private Duty made(
      String who,
      String action,
      Optional<Deadline> limit,
      Optional<String> condition,
      Optional<String> recurring) {
    List<String> because =
        new ArrayList<>(
            List.of("'" + words.substring(binding.start(), binding.end()).strip() + "'"));
    limit.ifPresent(d -> because.add(d.explanation()));
    return new Duty(
        Optional.of(who.strip()),
        SentenceDuties.shorten(action),
        limit,
        condition,
        recurring,
        ListItem.trimmed(report.text(), sentence.start(), sentence.end()),
        because);
  }

  private static boolean quotes(String before) {
    int open = 0;
    int straight = 0;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      open += c == '“' ? 1 : c == '”' ? -1 : 0;
      straight += c == '"' ? 1 : 0;
    }
    return open > 0 || straight % 2 == 1;
  }
}
