package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Span;

/// Reads the duties that one sentence of an order imposes, and what it hands down to the list items
/// after its colon.
final class SentenceDuties {
  /// @param lead for the items that follow, if the sentence ends in a colon
  record Result(List<Duty> duties, Lead lead) {}

  private static final Pattern NO_DUTY =
      DutyWords.pattern(
          "^\\W*(?:whereas\\b|nothing in (?:this|the)|(?:the )?costs? (?:for|of) publi|for (?:the"
              + " )?purposes? of this|as used in this|the terms? [‘“\"]|this (?:\\w+"
              + " ){0,2}?(?:order|directive|memorandum|section|proclamation)"
              + " (?:shall|is|does|must|will|may)|it is (?:the|a) (?:\\w+"
              + " )?(?:policy|purpose|intent|sense|priority))|\\bshall provide funding for (?:the"
              + " )?publi|\\bshall be published in the federal register\\W*$|[’”\"] (?:means|shall"
              + " mean|has the meaning|includes)\\b");
  private static final Pattern SAME_SUBJECT =
      DutyWords.pattern(
          "(?:^|[,;]?\\s)(?:and|or|but)(?:(?:,| then| also|"
              + " thereafter)*(?:\\s(?:if|when|where|as|to|once|in (?:that|such|which)"
              + " (?:case|event))\\b[^;]{0,80}?,?)?)?\\s*$");
  private static final Pattern RELATIVE =
      DutyWords.pattern("(?:^|\\s)(?:that|which|who|whom|whose|what|as)(?:,[^,]{1,80},)?\\s*$");
  private static final Pattern NEW_CLAUSE =
      DutyWords.pattern(
          "(?:;\\s+(?:and\\s+|or\\s+|but\\s+|provided\\s+)?|,\\s+(?:and|but|while|provided"
              + " that)\\s+|:\\s+)");
  private static final Pattern NO_BEARER =
      DutyWords.pattern(
          "^(?:it|there|this|nothing|none|i|we|what|which|that|who|if|you|americans?|the united"
              + " states|our \\w+|my (?:office|staff|administration|team)|the american"
              + " people)\\b(?!.{0,3}\\b(?:officer|department|agency|trade|attorney|international|postal|secret|marshals?|coast|government|armed|digital|institutions?|agencies))");
  private static final Pattern NONE = DutyWords.pattern("^(?:no|neither|none of)\\b");
  private static final Pattern BURDEN =
      DutyWords.pattern(
          "^(?:have to|need\\b|suffer|face|lose|incur|forfeit|undergo|pay a penalty|be (?:\\w+ly"
              + " )?(?:required|obliged|obligated|compelled|forced|subject|denied|deprived|penali[sz]ed|punished|disciplined|discriminated|disadvantaged|liable|excluded|expelled|dismissed|fired|retaliated)\\b)");
  private static final Pattern RECURRING =
      DutyWords.pattern(
          "\\b(?:(?:at least"
              + " )?(?:annually|semi-?annually|quarterly|monthly|weekly|daily|biweekly|biannually|yearly|regularly|periodically)(?:"
              + " thereafter)?|(?:every|each) (?:\\w+"
              + " )?(?:days?|weeks?|months?|quarters?|years?|fiscal year)(?: thereafter)?|(?:at"
              + " least )?(?:once|twice) (?:a|per|each|every) (?:day|week|month|quarter|year)|on"
              + " an? (?:\\w+"
              + " )?(?:annual|quarterly|monthly|weekly|daily|regular|ongoing|continuing|periodic|rolling)"
              + " basis|from time to time)\\b");
  private static final Pattern WHO_DO =
      DutyWords.pattern(
          "\\bwho"
              + " (?!are\\b|is\\b|have\\b|has\\b|were\\b|was\\b|may\\b|hold\\b|own\\b|live\\b|work\\b|serve\\b)\\w+\\b.*$");
  private static final Pattern IF_SO =
      DutyWords.pattern("\\bif (?:so|necessary|appropriate|warranted|applicable|needed)\\b");
  private static final Pattern TAIL_CONDITION =
      DutyWords.pattern(
          "\\b((?:once(?! (?:every|each|an?|per)\\b)|upon|immediately after|immediately"
              + " upon|after(?! consult|(?: the)? date of th)|as soon as|if|when|whenever)"
              + " (?!possible|practicable|appropriate|feasible)[^,;:]{6,140})$");

  private final String text;
  private final Reference reference;
  private final Addressee addressee;

  SentenceDuties(String text, Reference reference) {
    this.text = text;
    this.reference = reference;
    this.addressee = Addressee.of(text);
  }

  /// @param first true for the sentence that completes the lead
  Result read(Span span, Segment segment, Lead lead, boolean first) {
    String sentence = span.of(text);
    if (NO_DUTY.matcher(sentence).find()) {
      return new Result(List.of(), Lead.none());
    }
    Matcher dated = DATED.matcher(sentence);
    if (dated.find()) {
      Span rest = new Span(span.start() + dated.end(), span.end());
      return read(rest, segment, dated(dated.group(1), lead), false);
    }
    if (first && lead.kind() != Lead.Kind.CLAUSES) {
      Optional<Result> item = new ListItem(text, reference).read(span, lead);
      if (item.isPresent()) {
        return item.get();
      }
    }
    List<Modal> modals =
        modals(sentence).stream()
            .filter(m ->
                m.kind() == Modal.Kind.SHALL
                    || m.kind() == Modal.Kind.ORDERS
                    || m.kind() == Modal.Kind.ORDERS_THAT
                    || segment.section() == DutyWords.SectionKind.PLAIN)
            .toList();
    return modals.isEmpty() ? clauseLead(sentence, lead) : read(span, sentence, modals, lead);
  }

  private static final Pattern DATED =
      DutyWords.pattern(
          "^\\W*("
              + DeadlinePhrase.MONTH
              + " \\d{1,2}, \\d{4})(?:, and [^:]{3,60})?(?::|\\s[–—-])\\s+");

  /// "May 17, 2024: Agencies must": an entry of a list of days.
  private Lead dated(String day, Lead lead) {
    return new Lead(
        Lead.Kind.CLAUSES,
        lead.obligor(),
        "",
        DeadlinePhrase.find("by " + day, reference)
            .map(d -> new Deadline(day, 0, day.length(), d.due(), d.explanation())),
        lead.condition(),
        lead.recurring(),
        lead.because());
  }

  /// The binding words of a sentence, and of a text that is written to somebody the verbs that
  /// order outright.
  private List<Modal> modals(String sentence) {
    List<Modal> modals = new ArrayList<>(Modal.in(sentence));
    if (addressee.isNamed()) {
      Imperative.in(sentence).ifPresent(modals::add);
      modals.sort(Comparator.comparingInt(Modal::start));
    }
    return modals;
  }

  /// "With respect to such recipients:" or "If the survey fails:" before clauses of their own.
  private Result clauseLead(String sentence, Lead lead) {
    if (!sentence.strip().endsWith(":")) {
      return new Result(List.of(), Lead.none());
    }
    String words = sentence.strip().substring(0, sentence.strip().length() - 1);
    Optional<DutyWords.Adverbial> kind = DutyWords.adverbial(words);
    if (kind.isEmpty()) {
      boolean contents = !lead.kind().equals(Lead.Kind.CLAUSES);
      return new Result(List.of(), contents ? contents(lead) : Lead.none());
    }
    Optional<String> condition =
        kind.filter(k -> k == DutyWords.Adverbial.CONDITION)
            .map(k -> words.replaceAll(", to the (?:maximum |fullest )?extent.*$", ""));
    return new Result(
        List.of(),
        new Lead(
            Lead.Kind.CLAUSES,
            Optional.empty(),
            "",
            DeadlinePhrase.find(words, reference),
            condition.or(lead::condition),
            Optional.empty(),
            List.of("under '" + words + "'")));
  }

  static Lead contents(Lead lead) {
    return new Lead(
        Lead.Kind.CONTENTS,
        lead.obligor(),
        "",
        lead.deadline(),
        lead.condition(),
        lead.recurring(),
        lead.because());
  }

  private Result read(Span span, String sentence, List<Modal> modals, Lead lead) {
    List<Duty> duties = new ArrayList<>();
    Lead handed = Lead.none();
    Optional<Subject> subject = Optional.empty();
    int from = 0;
    for (int i = 0; i < modals.size(); i++) {
      Modal modal = modals.get(i);
      String before = sentence.substring(from, modal.start());
      boolean subjectIsNone = subject.isEmpty();
      boolean same = !subjectIsNone && SAME_SUBJECT.matcher(before).find();
      int clauseStart = from;
      if (!same) {
        Optional<Integer> begins =
            modal.kind() == Modal.Kind.IMPERATIVE
                ? Optional.of(before.lastIndexOf(';') + 1)
                : i == 0 ? Optional.of(free(before)) : clauseStart(before);
        Optional<Span> antecedent =
            antecedent(before).or(() -> subjectIsNone ? sameAsFree(before) : Optional.empty());
        if (antecedent.isEmpty() && (begins.isEmpty() || RELATIVE.matcher(before).find())) {
          continue;
        }
        clauseStart = from + antecedent.map(Span::start).or(() -> begins).orElseThrow();
        int subjectEnd = antecedent.map(Span::end).orElse(before.length());
        subject = Optional.of(Subject.of(sentence.substring(clauseStart, from + subjectEnd)));
      }
      int end =
          i + 1 < modals.size() ? clauseEnd(sentence, modal, modals.get(i + 1)) : sentence.length();
      Predicate predicate =
          new Predicate(
              span,
              sentence,
              modal,
              end,
              clauseStart,
              subject.orElseThrow(),
              lead,
              same ? ifSo(before) : Optional.empty());
      Result result = duties(predicate);
      result.duties().forEach(duty -> duties.add(duty.after(duties, reference)));
      handed = end == sentence.length() ? result.lead() : handed;
      from = modal.end();
    }
    return new Result(duties, handed);
  }

  private static Optional<String> ifSo(String before) {
    Matcher found = IF_SO.matcher(before.substring(Math.max(0, before.length() - 40)));
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  /// "appeals to the Deputy, who will": whom the binding word binds.
  private static Optional<Span> antecedent(String before) {
    Matcher found = WHO.matcher(before);
    return found.find() && Bearer.is(found.group(1))
        ? Optional.of(new Span(found.start(1), found.end(1)))
        : Optional.empty();
  }

  private static final Pattern WHO =
      Pattern.compile(
          "\\b(?:to|by|with|from) ((?:the |each |every |my |its |their )?(?:[A-Z][\\w’'-]*(?: of|"
              + " for| and| the)? ?){1,8}), who\\s*$");

  /// Where the clause of the first binding word begins: "A bureau may apply, and the chief will".
  private static int free(String before) {
    Matcher free = ALLOWED.matcher(before);
    return free.find() && JOINED.matcher(before).find(free.end())
        ? clauseStart(before).orElse(0)
        : 0;
  }

  /// "The Fleet Chief may buy one, and in that case must": the subject stands before "may".
  private static Optional<Span> sameAsFree(String before) {
    Matcher free = ALLOWED.matcher(before);
    return SAME_SUBJECT.matcher(before).find() && free.find()
        ? Optional.of(new Span(0, free.start()))
        : Optional.empty();
  }

  private static final Pattern ALLOWED =
      DutyWords.pattern("\\b(?:may|can|could|should|need not)\\b");

  private static final Pattern JOINED = DutyWords.pattern("[,;] (?:and|but) ");

  /// Where the last clause begins in the words between two binding words, if one does.
  private static Optional<Integer> clauseStart(String between) {
    Optional<Integer> start = Optional.empty();
    Matcher found = NEW_CLAUSE.matcher(between);
    while (found.find()) {
      String rest = between.substring(found.end());
      if (!rest.isBlank() && rest.strip().split("\\s+").length <= 45) {
        boolean strong = found.group().startsWith(";") || found.group().startsWith(":");
        start = strong || start.isEmpty() ? Optional.of(found.end()) : start;
      }
    }
    return start;
  }

  private static int clauseEnd(String sentence, Modal modal, Modal next) {
    String between = sentence.substring(modal.end(), next.start());
    Matcher same = SAME_SUBJECT.matcher(between);
    if (same.find()) {
      return modal.end() + same.start();
    }
    if (RELATIVE.matcher(between).find()) {
      return sentence.length();
    }
    return clauseStart(between).map(s -> modal.end() + s).orElse(sentence.length());
  }

  /// One binding word with its subject and the words up to the end of its clause.
  record Predicate(
      Span span,
      String sentence,
      Modal modal,
      int end,
      int clauseStart,
      Subject subject,
      Lead lead,
      Optional<String> ifSo) {}

  private Result duties(Predicate p) {
    ActionWords words = ActionWords.of(p);
    Optional<String> obligor = obligor(p, words).map(addressee::named);
    if (obligor.isPresent() && NO_BEARER.matcher(obligor.get()).find()) {
      return new Result(List.of(), Lead.none());
    }
    if (obligor.isPresent() && isRight(obligor.get(), words.action())) {
      return new Result(List.of(), Lead.none());
    }
    boolean thing =
        switch (p.modal().kind()) {
          case ORDERS, ORDERS_THAT, IMPERATIVE -> false;
          case WILL, WANTS -> !obligor.map(Bearer::is).orElse(false) || isExpected(words.action());
          case SHALL, MUST, DIRECTED, PROHIBITED -> obligor.map(DutyWords::isThing).orElse(true);
        };
    Limits limits = limits(p, words);
    String action = words.action();
    if (words.passive()) {
      return passive(p, words, limits);
    }
    if (thing || DutyWords.isStative(action)) {
      return new Result(List.of(), action.endsWith(":") ? contents(Lead.none()) : Lead.none());
    }
    return tasks(p, words, limits, obligor);
  }

  private Optional<String> obligor(Predicate p, ActionWords words) {
    return words
        .obligor()
        .map(SentenceDuties::trim)
        .filter(o -> !o.isEmpty())
        .or(() -> p.modal().kind() == Modal.Kind.IMPERATIVE ? addressee.name() : Optional.empty());
  }

  /// "The department will benefit": nothing to be done.
  private static boolean isExpected(String action) {
    return EXPECTED.matcher(action).find();
  }

  private static final Pattern EXPECTED =
      DutyWords.pattern(
          "^(?:not"
              + " )?(?:continue|receive|see|benefit|enjoy|help|result|gain|lose|save|face|grow|remain|experience|need|know|get|feel|succeed|be"
              + " (?:able|glad|grateful|happy|ready|available|given|allowed|permitted))\\b");

  /// "No tenant shall have to pay": what nobody has to do or suffer is that person's right.
  private static boolean isRight(String obligor, String action) {
    return NONE.matcher(obligor).find() && BURDEN.matcher(action).find();
  }

  /// What of the time and condition stands around the verb.
  record Limits(
      Optional<Deadline> deadline, Optional<String> condition, Optional<String> recurring) {}

  private Limits limits(Predicate p, ActionWords words) {
    StringBuilder around = new StringBuilder();
    Optional<String> condition = p.ifSo();
    for (Subject.Part part : p.subject().adverbials()) {
      if (part.kind() == DutyWords.Adverbial.CONDITION && condition.isEmpty()) {
        condition = Optional.of(part.words());
      } else if (part.kind() == DutyWords.Adverbial.TIME) {
        around.append(part.words()).append(" ; ");
      }
    }
    around.append(words.inserts());
    Optional<Deadline> deadline =
        DeadlinePhrase.find(around.toString(), reference)
            .or(() ->
                condition(p)
                    .flatMap(c -> DeadlinePhrase.find(c, reference))
                    .filter(d -> d.due().isPresent()));
    Matcher often = RECURRING.matcher(around);
    boolean open = condition.isPresent();
    return new Limits(
        deadline.map(d -> open ? d.ofEachOccasion() : d).or(() -> p.lead().deadline()),
        condition.or(() -> p.lead().condition()).or(() -> whoDo(words)),
        often.find() ? Optional.of(often.group()) : p.lead().recurring());
  }

  /// "Officers who respond to a scene shall" binds them when they do.
  private static Optional<String> whoDo(ActionWords words) {
    Matcher found = WHO_DO.matcher(words.obligor().orElse(""));
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private static Optional<String> condition(Predicate p) {
    return p.subject().adverbials().stream()
        .filter(a -> a.kind() == DutyWords.Adverbial.CONDITION)
        .map(Subject.Part::words)
        .findFirst();
  }

  private Result passive(Predicate p, ActionWords words, Limits limits) {
    Optional<Deadline> deadline =
        limits.deadline().or(() -> DeadlinePhrase.find(words.action(), reference));
    Optional<String> agent = words.agent();
    if (deadline.isEmpty() && agent.isEmpty() || words.effectOfLaw()) {
      return new Result(
          List.of(), p.sentence().strip().endsWith(":") ? contents(Lead.none()) : Lead.none());
    }
    String action = words.action().replaceFirst("^(?:not )?be ", "") + " " + p.subject().obligor();
    Span quote = span(p, p.clauseStart(), p.end());
    return new Result(
        List.of(
            new Duty(
                agent,
                shorten(action),
                deadline,
                limits.condition(),
                limits.recurring(),
                quote,
                because(p, deadline))),
        contents(Lead.none()));
  }

  private Result tasks(Predicate p, ActionWords words, Limits limits, Optional<String> obligor) {
    List<Duty> duties = new ArrayList<>();
    boolean ordered =
        switch (p.modal().kind()) {
          case ORDERS, WANTS, DIRECTED -> true;
          case SHALL, MUST, PROHIBITED, ORDERS_THAT, WILL, IMPERATIVE -> false;
        };
    List<Span> actions =
        ordered ? Actions.splitOrdered(words.action()) : Actions.split(words.action());
    boolean colon = p.end() == p.sentence().length() && p.sentence().strip().endsWith(":");
    Lead handed = Lead.none();
    for (int i = 0; i < actions.size(); i++) {
      String action = DO_NOT.matcher(trim(actions.get(i).of(words.action()))).replaceFirst("not ");
      boolean last = i == actions.size() - 1;
      Optional<Deadline> own =
          DeadlinePhrase.find(action, reference)
              .filter(d -> endsPeriod(d))
              .map(d -> recurs(limits, action) ? d.ofEachOccasion() : d);
      Optional<Deadline> deadline =
          limits.deadline().filter(d -> d.due().isPresent()).or(() -> own).or(limits::deadline);
      if (last && colon) {
        handed = ListItem.handDown(action, obligor, deadline, limits, because(p, deadline));
        if (handed.replacesItsOwn()) {
          break;
        }
      }
      int start = i == 0 ? p.clauseStart() : words.start() + actions.get(i).start();
      int end = Math.min(p.end(), words.start() + actions.get(i).end());
      Matcher often = RECURRING.matcher(action);
      duties.add(
          new Duty(
              obligor,
              shorten(words.negated() && i == 0 ? "not " + action : action),
              deadline,
              limits.condition().or(() -> tailCondition(action)),
              limits
                  .recurring()
                  .or(() -> often.find() ? Optional.of(often.group()) : Optional.empty()),
              span(p, start, Math.max(start, end)),
              because(p, deadline)));
    }
    return new Result(duties, handed);
  }

  /// "Return every message within one business day": a period of its own on each occasion.
  private static boolean recurs(Limits limits, String action) {
    return limits.condition().isPresent() || OCCASIONS.matcher(action).find();
  }

  private static final Pattern OCCASIONS = DutyWords.pattern("\\b(?:each|every|any)\\b|\\bhours?$");

  /// A period in the action ("for a period of 5 years") is no time limit of it.
  private static boolean endsPeriod(Deadline deadline) {
    return !deadline.text().toLowerCase(java.util.Locale.ROOT).startsWith("for ")
        && !deadline.text().toLowerCase(java.util.Locale.ROOT).startsWith("ha");
  }

  private static Optional<String> tailCondition(String action) {
    Matcher found = TAIL_CONDITION.matcher(action);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private List<String> because(Predicate p, Optional<Deadline> deadline) {
    List<String> because = new ArrayList<>(p.lead().because());
    because.add("'" + p.modal().words() + "'");
    deadline.ifPresent(d -> because.add(d.explanation()));
    return because;
  }

  private Span span(Predicate p, int start, int end) {
    return ListItem.trimmed(text, p.span().start() + start, p.span().start() + end);
  }

  private static final Pattern DO_NOT = DutyWords.pattern("^(?:do not|don['’]t) ");

  private static final Pattern EDGES =
      Pattern.compile("^[\\s,;]+|[\\s,;:.—]+(?:and|or)?[\\s,;:.]*$");

  static String trim(String words) {
    return EDGES.matcher(words).replaceAll("").strip();
  }

  static String shorten(String action) {
    String[] words = action.strip().split("\\s+");
    return words.length <= 30 ? action.strip() : String.join(" ", List.of(words).subList(0, 30));
  }
}
