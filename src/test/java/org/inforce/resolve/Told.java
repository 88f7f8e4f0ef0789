package org.inforce.resolve;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.DutyClaim;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.Mood;
import org.inforce.model.OrderKind;
import org.inforce.model.Particular;
import org.inforce.model.ProceedingMention;
import org.inforce.model.Quote;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.Scope;
import org.inforce.model.SourceId;
import org.inforce.model.Span;

/// A small invented document and what is read in it, built step by step.
final class Told {
  private final String id;
  private final LocalDate published;
  private AuthorityTier tier = AuthorityTier.NEWS;
  private String title = "";
  private String text = "";
  private final List<InstrumentMention> instruments = new ArrayList<>();
  private final List<ProceedingMention> proceedings = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<DutyClaim> duties = new ArrayList<>();

  private Told(String id, String published) {
    this.id = id;
    this.published = LocalDate.parse(published);
  }

  static Told of(String id, String published) {
    return new Told(id, published);
  }

  Told record() {
    tier = AuthorityTier.COURT_RECORD;
    return this;
  }

  Told title(String headline) {
    title = headline;
    return this;
  }

  Told saying(String words) {
    text += words + " ";
    return this;
  }

  Told about(String name, String... identifiers) {
    return about(name, Optional.empty(), Optional.empty(), identifiers);
  }

  Told about(
      String name,
      Optional<InstrumentType> type,
      Optional<String> jurisdiction,
      String... identifiers) {
    instruments.add(
        new InstrumentMention(
            instruments.size(),
            type,
            name,
            List.of(identifiers),
            List.of(),
            jurisdiction,
            Set.of(),
            false,
            new Span(0, 0)));
    return this;
  }

  /// What tells the last instrument from others of its kind.
  Told marked(Particular particular) {
    return last(Set.of(particular), false);
  }

  /// That the text speaks of the last instrument first, and not the headline.
  Told below() {
    InstrumentMention last = instruments.getLast();
    return last(
        last.aliases(),
        last.particulars(),
        last.toldApart(),
        new Span(text.length(), text.length() + 1));
  }

  /// What else the document calls the last instrument.
  Told also(String alias) {
    InstrumentMention last = instruments.getLast();
    return last(List.of(alias), last.particulars(), last.toldApart(), last.firstMention());
  }

  /// That the document tells the last instrument from another.
  Told apart() {
    return last(instruments.getLast().particulars(), true);
  }

  private Told last(Set<Particular> particulars, boolean toldApart) {
    InstrumentMention last = instruments.getLast();
    return last(last.aliases(), particulars, toldApart, last.firstMention());
  }

  private Told last(
      List<String> aliases, Set<Particular> particulars, boolean toldApart, Span first) {
    InstrumentMention last = instruments.removeLast();
    instruments.add(
        new InstrumentMention(
            last.index(),
            last.type(),
            last.name(),
            last.identifiers(),
            aliases,
            last.jurisdiction(),
            particulars,
            toldApart,
            first));
    return this;
  }

  Told in(String court, String rank) {
    return in(court, rank, Optional.empty(), Optional.empty());
  }

  Told in(String court, String rank, Optional<String> caption, Optional<String> docket) {
    proceedings.add(
        new ProceedingMention(
            proceedings.size(),
            Optional.of(court).filter(c -> !c.isEmpty()),
            rank,
            caption,
            docket,
            List.of()));
    return this;
  }

  /// @param date empty for none; then the basis is {@code basis}
  Told that(EventType type, String quote, String date, DateBasis basis, OrderKind... order) {
    return that(type, quote, date, basis, Optional.empty(), order);
  }

  Told part(EventType type, String quote, String date, OrderKind... order) {
    return that(type, quote, date, DateBasis.STATED, Optional.of(Scope.PART), order);
  }

  private Told that(
      EventType type,
      String quote,
      String date,
      DateBasis basis,
      Optional<Scope> scope,
      OrderKind... order) {
    int start = text.length();
    saying(quote);
    claims.add(
        new Claim(
            type,
            instruments.size() - 1,
            proceedings.isEmpty() ? Optional.empty() : Optional.of(proceedings.size() - 1),
            List.of(order).stream().findFirst(),
            scope,
            date.isEmpty() ? EventDate.UNKNOWN : EventDate.parse(date),
            basis,
            Optional.empty(),
            Optional.empty(),
            Mood.ASSERTED,
            new Quote(new DocumentId(id), new Span(start, start + quote.length()), quote),
            0.9,
            List.of()));
    return this;
  }

  /// That no rule, but the model alone has read the last claim.
  Told guessed() {
    Claim last = claims.removeLast();
    claims.add(
        new Claim(
            last.type(),
            last.instrument(),
            last.proceeding(),
            last.order(),
            last.scope(),
            last.date(),
            last.basis(),
            last.affects(),
            last.actor(),
            last.mood(),
            last.quote(),
            0.4,
            last.because()));
    return this;
  }

  /// @param condition empty for none
  Told owing(String who, String what, String condition) {
    int start = text.length();
    String words = who + " must " + what;
    saying(words);
    duties.add(
        new DutyClaim(
            Optional.of(instruments.size() - 1),
            Optional.of(who),
            what,
            Optional.empty(),
            Optional.empty(),
            Optional.of(condition).filter(c -> !c.isEmpty()),
            Optional.empty(),
            new Quote(new DocumentId(id), new Span(start, start + words.length()), words),
            List.of()));
    return this;
  }

  Recorded learned(Instant learned) {
    Document document =
        new Document(
            new DocumentId(id),
            new SourceId("invented"),
            Optional.empty(),
            "The Harbor Courier",
            DocumentKind.NEWS,
            tier,
            published,
            Optional.of(title).filter(t -> !t.isEmpty()),
            text);
    return new Recorded(
        new Reading(document, instruments, proceedings, claims, duties, List.of()), learned);
  }

  /// Recorded at noon of the day of publication.
  Recorded recorded() {
    return learned(published.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }
}
