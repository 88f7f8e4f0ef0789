package org.inforce.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.claim.duty.OrderEffects;
import org.inforce.claim.instrument.Instruments;
import org.inforce.claim.notice.NoticeReader;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.Document;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentMention;
import org.inforce.model.Mood;
import org.inforce.model.Precision;
import org.inforce.model.Scope;
import org.inforce.model.Span;

/// What an official text says of itself by being published: a final rule is issued, a proposed one
/// introduced, a directive issued on its day, and each takes effect when it says so.
final class OfficialClaims {
  /// How many sentences at most follow the text of a directive.
  private static final int BELOW = 3;

  /// In characters.
  private static final int LONGEST_SIGNATURE = 100;

  /// A directive is printed so many days after it was signed at most.
  private static final int PRINTED_WITHIN = 31;

  private final Annotated annotated;
  private final Document document;
  private static final Pattern HEADING = Pattern.compile("^Executive Order \\d{4,5} of [A-Z]");

  private final Instruments instruments;
  private final int own;

  private OfficialClaims(Annotated annotated, Instruments instruments, int own) {
    this.annotated = annotated;
    this.document = annotated.document();
    this.instruments = instruments;
    this.own = own;
  }

  static List<Claim> read(Annotated annotated, Instruments instruments) {
    return instruments
        .own()
        .map(own -> new OfficialClaims(annotated, instruments, own).claims())
        .orElse(List.of());
  }

  private List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    switch (document.kind()) {
      case NOTICE -> notice(claims);
      case DIRECTIVE -> directive(claims);
      case STATUTE, NEWS, DOCKET, OPINION, PRESS_RELEASE -> {}
    }
    return claims;
  }

  private void notice(List<Claim> claims) {
    sentence("action:")
        .ifPresent(action -> {
          String words = action.span().of(document.text()).toLowerCase(Locale.ROOT);
          EventType type =
              words.contains("withdraw")
                      || words.contains("rescission")
                      || words.contains("removal")
                  ? EventType.RESCINDED
                  : words.contains("proposed")
                      ? EventType.INTRODUCED
                      : words.contains("delay") || words.contains("extension")
                          ? EventType.DELAYED
                          : EventType.ISSUED;
          boolean rule =
              words.contains("rule")
                  || words.contains("standard")
                  || words.contains("order")
                  || words.contains("policy");
          if (rule && !words.contains("correction")) {
            claims.add(
                claim(type, EventDate.day(document.published()), DateBasis.PUBLICATION, action));
          }
        });
    NoticeReader.read(document.text(), document.published(), annotated.dates())
        .effective()
        .ifPresent(day ->
            sentenceWith(day)
                .ifPresent(s ->
                    claims.add(
                        claim(EventType.EFFECTIVE, EventDate.day(day), DateBasis.STATED, s))));
  }

  private void directive(List<Claim> claims) {
    Optional<Sentence> dated =
        heading()
            .filter(s -> dayIn(s).isPresent())
            .or(() -> ofItself("issue date"))
            .or(() -> ofItself("signed"))
            .or(() -> ofItself("dated"))
            .or(() -> ofItself("issued"))
            .or(() -> ofItself("day of"))
            .or(this::signature);
    LocalDate day = dated.flatMap(this::dayIn).orElse(document.published());
    Optional<Sentence> proof = dated.or(() -> annotated.sentences().stream().findFirst());
    proof.ifPresent(s ->
        claims.add(
            claim(
                EventType.ISSUED,
                EventDate.day(day),
                dated.isPresent() ? DateBasis.STATED : DateBasis.PUBLICATION,
                s)));
    sentence("effective immediately")
        .or(() -> sentence("takes effect immediately"))
        .or(() -> sentence("take effect immediately"))
        .or(() -> sentence("effective upon"))
        .ifPresent(
            s -> claims.add(claim(EventType.EFFECTIVE, EventDate.day(day), DateBasis.CONTEXT, s)));
    Map<String, Integer> numbered = numbered();
    for (OrderEffects.Act act : OrderEffects.acts(document.text())) {
      effect(act.effect())
          .ifPresent(type ->
              Optional.ofNullable(numbered.get("EO " + act.order()))
                  .ifPresent(other -> claims.add(upon(other, type, day, act.quote()))));
    }
  }

  /// "Executive Order 14149 of January 20, 2025", the line with which one begins in print.
  private Optional<Sentence> heading() {
    return annotated.sentences().stream()
        .findFirst()
        .filter(s -> HEADING.matcher(s.span().of(document.text())).find());
  }

  /// "THE WHITE HOUSE, August 28, 2025": the line below the text, which a printer's note may
  /// follow.
  private Optional<Sentence> signature() {
    List<Sentence> all = annotated.sentences();
    return all.stream()
        .skip(Math.max(1, all.size() - BELOW))
        .filter(s -> s.span().length() <= LONGEST_SIGNATURE)
        .filter(s ->
            dayIn(s)
                .filter(d -> !d.isAfter(document.published()))
                .filter(d -> d.isAfter(document.published().minusDays(PRINTED_WITHIN)))
                .isPresent())
        .findFirst();
  }

  /// What is reinstated is told by no event of its own.
  private static Optional<EventType> effect(OrderEffects.Effect effect) {
    return switch (effect) {
      case REVOKES -> Optional.of(EventType.RESCINDED);
      case AMENDS -> Optional.of(EventType.AMENDED);
      case REINSTATES -> Optional.empty();
    };
  }

  /// The other instruments that the text speaks of, by their numbers.
  private Map<String, Integer> numbered() {
    Map<String, Integer> numbered = new HashMap<>();
    for (InstrumentMention mention : instruments.all()) {
      if (mention.index() != own) {
        mention.identifiers().forEach(number -> numbered.putIfAbsent(number, mention.index()));
      }
    }
    return numbered;
  }

  private Claim upon(int other, EventType type, LocalDate day, Span quote) {
    return new Claim(
        type,
        other,
        Optional.empty(),
        Optional.empty(),
        type == EventType.RESCINDED ? Optional.of(Scope.WHOLE) : Optional.empty(),
        EventDate.day(day),
        DateBasis.STATED,
        Optional.empty(),
        Optional.of(document.publisher()),
        Mood.ASSERTED,
        document.quote(quote),
        0.9,
        List.of("what an order says it does to another"));
  }

  private Optional<Sentence> sentence(String words) {
    return annotated.sentences().stream()
        .filter(s -> s.span().of(document.text()).toLowerCase(Locale.ROOT).contains(words))
        .findFirst();
  }

  /// The sentence with these words and a day that speaks of no other order: "In January I signed
  /// Executive Order 14999" is not how this one is dated.
  private Optional<Sentence> ofItself(String words) {
    List<String> others =
        numbered().keySet().stream().map(n -> n.substring(n.lastIndexOf(' ') + 1)).toList();
    return annotated.sentences().stream()
        .filter(s -> s.span().of(document.text()).toLowerCase(Locale.ROOT).contains(words))
        .filter(s -> others.stream().noneMatch(s.span().of(document.text())::contains))
        .filter(s -> dayIn(s).isPresent())
        .findFirst();
  }

  private Optional<Sentence> sentenceWith(LocalDate day) {
    return annotated.dates().stream()
        .filter(d -> d.date().flatMap(EventDate::first).filter(day::equals).isPresent())
        .flatMap(d -> annotated.sentenceWith(d.span()).stream())
        .filter(s -> s.span().of(document.text()).toLowerCase(Locale.ROOT).contains("effective"))
        .findFirst()
        .or(() -> sentence("effective"));
  }

  private Optional<LocalDate> dayIn(Sentence sentence) {
    return annotated.dates().stream()
        .filter(d -> sentence.span().contains(d.span()))
        .map(DateMention::date)
        .flatMap(Optional::stream)
        .filter(d -> d.precision() == Precision.DAY)
        .flatMap(d -> d.first().stream())
        .findFirst();
  }

  private Claim claim(EventType type, EventDate date, DateBasis basis, Sentence sentence) {
    return new Claim(
        type,
        own,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        date,
        basis,
        Optional.empty(),
        Optional.of(document.publisher()),
        Mood.ASSERTED,
        document.quote(sentence.span()),
        0.9,
        List.of("an official text of kind " + document.kind().code()));
  }
}
