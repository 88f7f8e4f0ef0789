package org.inforce.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.claim.duty.OrderEffects;
import org.inforce.claim.duty.SigningDay;
import org.inforce.claim.instrument.Instruments;
import org.inforce.claim.notice.NoticeReader;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.Document;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentMention;
import org.inforce.model.Mood;
import org.inforce.model.Scope;
import org.inforce.model.Span;

/// What an official text says of itself by being published: a final rule is issued, a proposed one
/// introduced, a directive issued on its day, and each takes effect when it says so.
final class OfficialClaims {
  private final Annotated annotated;
  private final Document document;
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
                claim(
                    type,
                    EventDate.day(document.published()),
                    DateBasis.PUBLICATION,
                    action.span()));
          }
        });
    NoticeReader.read(document.text(), document.published(), annotated.dates())
        .effective()
        .ifPresent(day ->
            sentenceWith(day)
                .ifPresent(s ->
                    claims.add(
                        claim(
                            EventType.EFFECTIVE, EventDate.day(day), DateBasis.STATED, s.span()))));
  }

  private void directive(List<Claim> claims) {
    Optional<SigningDay> signed = SigningDay.of(document.text(), document.published());
    LocalDate day = signed.map(SigningDay::day).orElse(document.published());
    Optional<Span> line = signed.map(SigningDay::line);
    DateBasis basis = signed.isPresent() ? DateBasis.STATED : DateBasis.PUBLICATION;
    line.or(() -> annotated.sentences().stream().findFirst().map(Sentence::span))
        .ifPresent(span -> claims.add(claim(EventType.ISSUED, EventDate.day(day), basis, span)));
    OwnEffect.of(annotated, day)
        .ifPresent(effect ->
            claims.add(
                claim(
                    EventType.EFFECTIVE,
                    EventDate.day(effect.day()),
                    effect.stated() ? DateBasis.STATED : DateBasis.CONTEXT,
                    effect.words())));
    Map<String, Integer> numbered = numbered();
    for (OrderEffects.Act act : OrderEffects.acts(document.text())) {
      effect(act.effect())
          .ifPresent(type ->
              Optional.ofNullable(numbered.get(normal(act)))
                  .ifPresent(other -> claims.add(upon(other, type, day, act.quote()))));
    }
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

  /// "EO 14008" of "14008", "Directive 6" of "Executive Directive No. 6".
  private String normal(OrderEffects.Act act) {
    String number = act.order().substring(act.order().lastIndexOf(' ') + 1);
    return Annotation.within(annotated.citations(), act.quote()).stream()
        .flatMap(c -> Optional.ofNullable(c.fields().get("normalized")).stream())
        .filter(normal -> normal.endsWith(" " + number))
        .findFirst()
        .orElse("EO " + act.order());
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

  private Optional<Sentence> sentenceWith(LocalDate day) {
    return annotated.dates().stream()
        .filter(d -> d.date().flatMap(EventDate::first).filter(day::equals).isPresent())
        .flatMap(d -> annotated.sentenceWith(d.span()).stream())
        .filter(s -> s.span().of(document.text()).toLowerCase(Locale.ROOT).contains("effective"))
        .findFirst()
        .or(() -> sentence("effective"));
  }

  private Claim claim(EventType type, EventDate date, DateBasis basis, Span words) {
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
        document.quote(words),
        0.9,
        List.of("an official text of kind " + document.kind().code()));
  }
}
