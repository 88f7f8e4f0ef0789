package org.inforce.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.lexicon.HeldBack;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.EventType;
import org.inforce.model.Quote;

/// Finds what a document says of a ruling that it tells as news: that it does not work yet. It is
/// told of the same happening, with those words for its proof.
final class Reservations {
  /// A ruling that is older than this, in days, is none of the news.
  private static final int FRESH_DAYS = 10;

  private final Annotated document;

  Reservations(Annotated document) {
    this.document = document;
  }

  List<Claim> of(List<Claim> claims) {
    List<Claim> rulings = claims.stream().filter(this::ends).filter(this::isNews).toList();
    List<Claim> said = new ArrayList<>();
    if (rulings.stream().anyMatch(c -> c.type() != EventType.ORDER_STAYED)) {
      reservation()
          .ifPresent(quote -> rulings.stream().map(c -> with(c, quote)).forEach(said::add));
    }
    return said;
  }

  /// The first sentence that says so.
  private Optional<Quote> reservation() {
    return document.sentences().stream()
        .map(Sentence::span)
        .filter(span -> HeldBack.says(span.of(document.document().text())))
        .map(span -> document.document().quote(span))
        .findFirst();
  }

  /// A stay works at once, but what lifts an order may be told as leave to enforce, too.
  private boolean ends(Claim claim) {
    return claim.type() == EventType.ORDER_LIFTED
        || claim.type() == EventType.UPHELD
        || claim.type() == EventType.ORDER_STAYED;
  }

  private boolean isNews(Claim claim) {
    LocalDate published = document.document().published();
    return claim.basis() != DateBasis.NONE
        && claim
            .date()
            .first()
            .filter(day -> day.isAfter(published.minusDays(FRESH_DAYS)))
            .isPresent();
  }

  private static Claim with(Claim claim, Quote quote) {
    return new Claim(
        claim.type(),
        claim.instrument(),
        claim.proceeding(),
        claim.order(),
        claim.scope(),
        claim.date(),
        claim.basis(),
        claim.affects(),
        claim.actor(),
        claim.mood(),
        quote,
        claim.confidence(),
        claim.because());
  }
}
