package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /// "No company has to": that frees everybody; "no company may" binds them.
  private static final Pattern RELEASED = DutyWords.pattern("\\b(?:to|needs?|required)\\b");

  /// The object of the same verb once more: it begins with a number.
  private static final Pattern STEP =
      DutyWords.pattern("^,? and (?:then )?(?=(?:by |to |at least |the )?(?:\\$?\\d[\\d.,]*|half|all|two|three|a (?:third|quarter)|the (?:rest|others?|second|third))\\b)");

  /// "... and pay by April 18": no more words than these have no object of their own.
  private static final int SHORT = 5;

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
  private final Optional<String> spokenOf;
  private final String before;
  private final String clause;
  private final ClauseLimits limits;
  private final Optional<Deadline> leading;
  private final ReportBearer left;

  private ReportClause(
      Report report,
      Span sentence,
      BindingWords binding,
      Span around,
      List<Duty> told,
      Optional<String> spokenOf) {
    this.report = report;
    this.sentence = sentence;
    this.words = sentence.of(report.text());
    this.binding = binding;
    this.to = around.end();
    this.told = told;
    boolean opens = around.start() == 0;
    this.spokenOf = told.isEmpty() ? spokenOf : told.getLast().obligor();
    this.before = words.substring(around.start(), binding.start());
    int clauseStart = ReportBearer.clauseStart(before, opens);
    this.clause = before.substring(clauseStart);
    Span place = new Span(around.start() + clauseStart, binding.start());
    this.limits = new ClauseLimits(report, sentence, binding);
    this.leading = limits.leading(place.shifted(sentence.start()));
    String named = clause.substring(leading.map(Deadline::end).orElse(0));
    this.left = ReportBearer.of(named.replaceFirst("^[\\s,]+", ""));
  }

  /// @param around from where the binding words before this end to where the next ones begin
  /// @param told the duties that the sentence has told already
  /// @param spokenOf whom the sentence before binds
  static ReportClause of(
      Report report,
      Span sentence,
      BindingWords binding,
      Span around,
      List<Duty> told,
      Optional<String> spokenOf) {
    return new ReportClause(report, sentence, binding, around, told, spokenOf);
  }

  List<Duty> duties() {
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
    for (Span at : joined(ReportAction.split(action), sentence.start() + stretch.start())) {
      List<Span> steps = steps(at);
      duty(who.get(), steps.getFirst()).ifPresent(duties::add);
      if (!duties.isEmpty()) {
        String verb = at.of(report.text()).split("\\s+", 2)[0];
        steps.stream().skip(1).flatMap(step -> further(duties.getFirst(), verb, step)).forEach(duties::add);
      }
    }
    return duties;
  }

  /// "cut waste by half by May 2 and by two thirds by June 2": each object with a day of its own.
  private List<Span> steps(Span at) {
    Optional<Deadline> first = report.limits().in(at).filter(limit -> limit.due().isPresent());
    if (first.isEmpty()) {
      return List.of(at);
    }
    int end = at.start() + first.get().end();
    Matcher and = STEP.matcher(new Span(end, at.end()).of(report.text()));
    return and.find()
            && report.limits().in(new Span(end + and.end(), at.end())).flatMap(Deadline::due).isPresent()
        ? List.of(new Span(at.start(), end), new Span(end + and.end(), at.end()))
        : List.of(at);
  }

  private Stream<Duty> further(Duty first, String verb, Span step) {
    Optional<Deadline> limit = report.limits().in(step);
    String object = ReportAction.without(limit, step.of(report.text()));
    return first.obligor().stream()
        .map(who -> made(who, (first.action().startsWith("not ") ? "not " : "") + verb + " " + object, limit, first.condition(), Optional.empty()));
  }

  /// Tasks told in one breath are one duty, unless each has a time limit of its own.
  private List<Span> joined(List<Span> parts, int base) {
    List<Span> joined = new ArrayList<>();
    for (Span part : parts) {
      Span at = part.shifted(base);
      boolean more =
          !joined.isEmpty()
              && report.limits().in(joined.getLast()).isEmpty()
              && (at.of(report.text()).split("\\s+").length <= SHORT
                  || report.limits().in(at).isEmpty());
      if (more) {
        joined.add(new Span(joined.removeLast().start(), at.end()));
      } else {
        joined.add(at);
      }
    }
    return joined;
  }

  private Optional<String> who() {
    String name =
        switch (binding.kind()) {
          case ORDERS, CAUSES, GIVES, FORBIDS, DEADLINE -> binding.who().map(s -> s.of(words)).orElse("");
          case MORE -> told.isEmpty() ? "" : told.getLast().obligor().orElse("");
          case BOUND, NEED, PLANNED, LIMIT, ELIDED, FORBIDDEN, DUE -> left.name();
        };
    if (!told.isEmpty() && SAME_BEARER.matcher(before).find()) {
      return told.getLast().obligor();
    }
    if (name.matches("(?i)it|they|both")) {
      boolean many =
          spokenOf
              .filter(
                  s -> s.matches("(?is)(?:an?|each|every|the)\\b.*") || !s.matches("(?s).*s\\b.*"))
              .isEmpty();
      return spokenOf.filter(s -> many != name.equalsIgnoreCase("it"));
    }
    return Optional.of(named(name)).filter(n -> !n.isBlank() && n.split("\\s+").length <= 18);
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
    Optional<String> owner = handed.owner().or(() -> spokenOf);
    String action = handed.action();
    return limit.isEmpty() || owner.isEmpty() || refused(owner.get(), action)
        ? Optional.empty()
        : Optional.of(made(owner.get(), action, limit, left.condition(), Optional.empty()));
  }

  /// "Reports must be filed by May 2": to file them, by whoever the words around name.
  private Optional<Duty> passive(String subject, String action, Optional<Deadline> limit) {
    HandedIn handed = HandedIn.of(subject, action);
    Optional<String> owner = handed.owner().or(() -> spokenOf);
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
    boolean quoted = quotes(all) && !all.contains("says");
    return ReportVetoes.of(Scope.BEFORE, governing).isPresent()
        || ReportVetoes.of(Scope.CLAUSE, clause).isPresent()
        || ReportVetoes.of(Scope.BEARER, who).isPresent()
        || ReportVetoes.of(Scope.POLITICS, ReportBearer.head(who)).isPresent()
        || report.namesJudge(who)
        || ReportVetoes.saidByAnyone(governing, after)
        || quoted
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
        told.map(
            l ->
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
        && (byLaw()
            || left.negative()
            || regulated(conditional || kind(who) ? uncapitalized(who) : who))
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
    long open =
        before.chars().filter(c -> c == '“').count() - before.chars().filter(c -> c == '”').count();
    return open > 0 || before.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /// A noun alone at the beginning of a sentence may be a name; with a condition it is a kind of
  /// people or firms.
  private static String uncapitalized(String who) {
    return Character.toLowerCase(who.charAt(0)) + who.substring(1);
  }

  /// The report speaks of them in small letters too, or they are of those who do something.
  private boolean kind(String who) {
    String head = ReportBearer.head(who);
    return head.matches("[A-Z][a-z]+(?:[eo]rs|ists|ants|ents|ees|lords|ies)")
        || Pattern.compile("\\b" + Pattern.quote(head.toLowerCase(Locale.ROOT)) + "\\b")
            .matcher(report.text())
            .find();
  }

  private static boolean regulated(String who) {
    return who.matches("(?is)(?:an?|each|every|any|anyone|anybody|no|people|persons)\\b.*")
        || who.matches(
            "(?s).*\\b[a-z]+(?:s|people|men|staff|personnel)(?:"
                + " (?:of|in|with|without|for|to|that|who|whose|which|on|at|from|outside|inside|within|under|over|above|such"
                + " as|like|including|covered|seeking|aged) .*)?$");
  }
}
