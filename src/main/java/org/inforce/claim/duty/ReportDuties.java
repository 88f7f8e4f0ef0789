package org.inforce.claim.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.model.Span;

/// Reads the duties that a report or notice tells of as in force.
///
/// What a law does in general is background; a duty is told where a bearer must act by a day, in a
/// period, at once, again and again, or once something happens. What somebody proposes, asks for or
/// argues, and steps within a court case, are none.
final class ReportDuties {
  private static final String LIMIT =
      "(?<limit>until (?:[^,;.]|, \\d{4}|\\. \\d){3,40}?|(?:only |just"
          + " )?(?:(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|thirty|sixty|ninety)[-"
          + " ](?:(?:calendar|business|working) )?(?:hours?|days?|weeks?|months?|years?))(?:"
          + " (?:from|after|of|following) [^,;.]{3,80}?)?)";
  private static final Pattern GIVES =
      DutyWords.pattern(
          "\\b(?:gives?|gave|giving|given|grants?|granted|allows?|allowed|leaves?|left)"
              + " (?<who>[^,;.]{2,80}?) "
              + LIMIT
              + " to (?<what>.+)$");
  private static final Pattern HAS =
      DutyWords.pattern(
          "(?<who>\\S.{1,300}?) (?:(?:will )?(?:now |also )?(?:has|have|had)) "
              + LIMIT
              + " to (?<what>.+)$");

  /// What {@link #HAS} cannot do without; it is far cheaper to look for.
  private static final Pattern HAS_LIMIT =
      DutyWords.pattern("\\b(?:has|have|had) " + LIMIT + " to ");

  /// What {@link #MAY_NOT} cannot do without.
  private static final Pattern NEGATED = DutyWords.pattern("\\b(?:may|must|can|shall) not ");

  /// What {@link #REQUIRES} cannot do without.
  private static final Pattern ORDERING =
      DutyWords.pattern(
          "\\b(?:requires?|required|orders?|ordered|directs?|directed|instructs?|instructed|obliges?|tells?|told)"
              + " ");

  /// What {@link #WHICH} cannot do without.
  private static final Pattern COMMA_WHICH = DutyWords.pattern(", which ");

  private static final Pattern REQUIRES =
      DutyWords.pattern(
          "(?<by>\\b(?:law|act|rule|order|directive|ordinance|measure|memo|memorandum|policy|regulation|regulations|statute|mandate|requirement|resolution|mayor|governor|council|agency|commission|department|board|office|it|they|he|she|[A-Z]{2,6}|bass|emergency"
              + " standard|standard|guidance)\\b[^.;]{0,60}?)\\b(?:requires?|required|orders?|ordered|directs?|directed|instructs?|instructed|obliges?|tells?|told)"
              + " (?<who>(?!to\\b)[^,;.]{2,90}?) to (?<what>.+)$");
  private static final Pattern WHICH =
      DutyWords.pattern(
          "^(?<who>.{2,80}?) (?:\\w+ ){0,5}?(?:to|must) (?<what>[^,;]{5,200}?), which"
              + " (?:the|this|that|its) [\\w ]{2,40}? (?:had"
              + " )?(?:requires?|required|ordered|demanded|called for)(?: them| of them)?(?<limit>"
              + " (?:by|before|no later than|within|until) [^,;.]+)");
  private static final Pattern MAY_NOT =
      DutyWords.pattern(
          "(?<who>\\S.{1,120}?) (?:may|must|can|shall) not"
              + " (?<what>(?!be\\b|have\\b|enforce|apply|restrict|keep|hold|use its|go\\b|take"
              + " effect)[^.;]+)");
  private static final Pattern PUBLIC =
      DutyWords.pattern(
          "\\b(?:states?|court|courts|judges?|government|congress|president|legislature|lawmakers|commission|administration|ftc|epa|treasury|officials?|authorities|rule|law|order|act|ban|it|they|he|she|we|you|nobody|anyone)\\s*$");
  private static final Pattern STARTS = DutyWords.pattern("\\b(?:once|as soon as) [^,;.]{5,120}");
  private static final Pattern AT_ONCE =
      DutyWords.pattern(
          "\\b(?:right away|at once|immediately|until further notice|without delay|promptly|within"
              + " [^,;.]{3,60})");
  private static final Pattern SPEECH =
      DutyWords.pattern(
          "\\b(?<speaker>\\w+) (?:also |has |have )?(?:said|says|say|told|warned|wrote|added)\\b");
  private static final Pattern LAWFUL =
      DutyWords.pattern(
          "law|rule|order|directive|ordinance|notice|measure|agency|department|mayor|governor|office|memo|city|county|guidance|statute|act|policy|regulation|bulletin");

  private final Document document;
  private final String text;
  private final Reference reference;
  private final SentenceDuties sentences;

  private ReportDuties(Document document, Reference reference) {
    this.document = document;
    this.text = document.text();
    this.reference = reference;
    this.sentences = new SentenceDuties(text, reference);
  }

  static List<Duty> read(Annotated annotated, Reference reference) {
    ReportDuties report = new ReportDuties(annotated.document(), reference);
    List<Span> spans =
        new ArrayList<>(annotated.sentences().stream().map(Annotation.Sentence::span).toList());
    if (spans.isEmpty()) {
      Outline.of(report.text).forEach(s -> spans.addAll(Clauses.of(report.text, s.span())));
    }
    List<Duty> duties = new ArrayList<>();
    for (Span span : spans) {
      duties.addAll(report.sentence(span));
    }
    return duties;
  }

  private List<Duty> sentence(Span span) {
    String words = span.of(text);
    Optional<Duty> past = which(span, words);
    if (past.isPresent() || ReportVetoes.inSentence(words).isPresent()) {
      return past.stream().filter(this::toCome).toList();
    }
    Optional<Duty> told =
        given(span, words, GIVES, false)
            .or(() -> given(span, words, HAS, true))
            .or(() -> required(span, words))
            .or(() -> forbidden(span, words));
    return told.map(List::of).orElseGet(() -> bound(span, words)).stream()
        .filter(this::toCome)
        .toList();
  }

  /// "gives agencies until July 1 to adopt a policy"; "companies have 30 days to file".
  private Optional<Duty> given(Span span, String words, Pattern pattern, boolean subject) {
    Matcher found = pattern.matcher(words);
    boolean possible = !subject || HAS_LIMIT.matcher(words).find();
    if (!possible
        || !found.find()
        || vetoed(words.substring(0, found.start("limit")), found.group("what"))) {
      return Optional.empty();
    }
    String who = subject ? lastSubject(found.group("who")) : found.group("who").strip();
    String limit = found.group("limit");
    String phrase =
        limit.startsWith("until") ? limit : "within " + limit.replaceFirst("^(?:only|just) ", "");
    Optional<Deadline> deadline =
        DeadlinePhrase.find(phrase, reference)
            .map(d -> new Deadline(limit, d.start(), d.end(), d.due(), d.explanation()));
    return duty(
        span,
        words,
        who,
        found.group("what"),
        deadline,
        pattern == GIVES ? "given time" : "has time");
  }

  private Optional<Duty> required(Span span, String words) {
    Matcher found = REQUIRES.matcher(words);
    if (!ORDERING.matcher(words).find()
        || !found.find()
        || vetoed(words.substring(0, found.start("who")), found.group("what"))) {
      return Optional.empty();
    }
    Optional<Deadline> deadline = DeadlinePhrase.find(words, reference);
    return telling(deadline, words)
        ? duty(span, words, found.group("who"), found.group("what"), deadline, "required")
        : Optional.empty();
  }

  private Optional<Duty> which(Span span, String words) {
    Matcher found = WHICH.matcher(words);
    return COMMA_WHICH.matcher(words).find() && found.find()
        ? duty(
            span,
            words,
            lastSubject(found.group("who")),
            found.group("what"),
            DeadlinePhrase.find(found.group("limit"), reference),
            "which the law required")
        : Optional.empty();
  }

  /// "App stores may not provide it": no day of its own; it binds from the day its law takes
  /// effect.
  private Optional<Duty> forbidden(Span span, String words) {
    Matcher found = MAY_NOT.matcher(words);
    if (document.kind() == DocumentKind.NOTICE || !NEGATED.matcher(words).find() || !found.find()) {
      return Optional.empty();
    }
    String who = lastSubject(found.group("who"));
    boolean bare = who.split("\\s+").length <= 6 && !PUBLIC.matcher(who).find() && plural(who);
    return bare && !vetoed(found.group("who"), found.group("what"))
        ? duty(
            span,
            words,
            who,
            "not " + found.group("what"),
            DeadlinePhrase.find(words, reference),
            "may not")
        : Optional.empty();
  }

  private static boolean plural(String who) {
    return who.matches("(?s).*[a-z]s(?: (?:of|in|with|for) .*)?$")
        || who.matches("(?i)(?:no |any)\\w+.*");
  }

  /// "employers must ... by July 1", "departments are directed to ... once ...".
  private List<Duty> bound(Span span, String words) {
    Segment plain = new Segment(span, DutyWords.SectionKind.PLAIN, Optional.empty(), false);
    List<Duty> duties = new ArrayList<>();
    for (Duty duty : sentences.read(span, plain, Lead.none(), true).duties()) {
      int verb = Math.max(0, words.indexOf(duty.action().split("\\s+")[0]));
      Matcher modal =
          Pattern.compile("\\b(?:must|shall|is|are|has|have|orders?|directs?)\\b").matcher(words);
      String before = modal.find() ? words.substring(0, modal.start()) : words.substring(0, verb);
      boolean told = telling(duty.deadline(), words) || duty.recurring().isPresent();
      if (duty.obligor().isPresent() && told && !vetoed(before, duty.action())) {
        String who = lastSubject(duty.obligor().get());
        duties.add(
            new Duty(
                Optional.of(who),
                duty.action(),
                duty.deadline(),
                duty.condition().or(() -> starts(words)),
                duty.recurring(),
                duty.quote(),
                duty.because()));
      }
    }
    return duties;
  }

  private static boolean telling(Optional<Deadline> deadline, String words) {
    return deadline.isPresent() || starts(words).isPresent() || AT_ONCE.matcher(words).find();
  }

  private static Optional<String> starts(String words) {
    Matcher found = STARTS.matcher(words);
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private Optional<Duty> duty(
      Span span, String words, String who, String what, Optional<Deadline> deadline, String rule) {
    if (who.isBlank() || DutyWords.isThing(who)) {
      return Optional.empty();
    }
    String action = completed(SentenceDuties.shorten(SentenceDuties.trim(what)));
    Optional<String> condition = starts(words);
    List<String> because = new ArrayList<>(List.of(rule));
    deadline.ifPresent(d -> because.add(d.explanation()));
    return Optional.of(
        new Duty(
            Optional.of(who.strip()),
            action,
            deadline,
            condition,
            Optional.empty(),
            ListItem.trimmed(text, span.start(), span.end()),
            because));
  }

  /// "file" alone is to file what the document speaks of.
  private String completed(String action) {
    return action.equals("file") && text.contains("report") ? "file reports" : action;
  }

  private static boolean vetoed(String before, String action) {
    Matcher speech = SPEECH.matcher(before);
    boolean party = speech.find() && !LAWFUL.matcher(speech.group("speaker")).find();
    return party || ReportVetoes.of(before, action).isPresent();
  }

  /// Days that were past when the report appeared are history.
  private boolean toCome(Duty duty) {
    Optional<LocalDate> due = duty.deadline().flatMap(Deadline::due);
    return due.isEmpty() || !due.get().isBefore(document.published());
  }

  /// The subject nearest to the verb: after "says that", a colon or the words that open a sentence.
  private static String lastSubject(String before) {
    String[] parts =
        before.split("\\b(?:says?|said|means?|that|because|while|announced|so|but)\\b|[;:]");
    String last = parts.length == 0 ? before : parts[parts.length - 1];
    return Subject.of(last.strip())
        .obligor()
        .replaceAll("(?i)\\b(?:will|now|also|then|therefore)$", "")
        .strip();
  }
}
