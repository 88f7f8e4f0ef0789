package org.inforce.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.inforce.lexicon.AppliedAgain;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.HeldBack;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.ProceedingMention;
import org.inforce.model.Quote;
import org.inforce.model.Scope;
import org.inforce.model.Span;

/// Finds what a document says of a ruling that it tells as news: that it does not work yet. It is
/// told of the same happening, with those words for its proof.
final class Reservations {
  /// A ruling that is older than this, in days, is none of the news.
  private static final int FRESH_DAYS = 10;

  /// A mandate that is awaited for longer, in days, is told of as news of its own.
  private static final int AWAITED_DAYS = 200;

  private final Annotated document;
  private final List<ProceedingMention> proceedings;

  Reservations(Annotated document, List<ProceedingMention> proceedings) {
    this.document = document;
    this.proceedings = proceedings;
  }

  List<Claim> of(List<Claim> claims) {
    List<Claim> rulings = claims.stream().filter(this::ends).filter(this::isNews).toList();
    List<Claim> said = new ArrayList<>();
    if (rulings.stream().anyMatch(c -> c.type() != EventType.ORDER_STAYED)) {
      reservation(HeldBack::says)
          .ifPresent(quote ->
              meant(rulings, quote, claims).map(c -> c.provedBy(quote)).forEach(said::add));
    }
    LocalDate published = document.document().published();
    List<Claim> orders =
        claims.stream().filter(Reservations::isOrder).filter(this::isNews).toList();
    if (!orders.isEmpty()) {
      reservation(words -> HeldBack.until(words, published).isPresent())
          .ifPresent(
              quote -> meant(orders, quote, claims).map(c -> c.provedBy(quote)).forEach(said::add));
    }
    List<Claim> held =
        claims.stream().filter(this::isOfAppeal).filter(c -> isSince(c, AWAITED_DAYS)).toList();
    if (!held.isEmpty()) {
      reservation(HeldBack::awaitsMandate)
          .ifPresent(quote -> held.stream().map(c -> c.provedBy(quote)).forEach(said::add));
    }
    List<Claim> cuts = claims.stream().filter(Reservations::cutsBack).filter(this::isNews).toList();
    if (!cuts.isEmpty()) {
      applied().ifPresent(quote -> cuts.stream().map(c -> c.provedBy(quote)).forEach(said::add));
    }
    return said;
  }

  /// Those that a sentence reserves: what it tells itself, or else all of them.
  private Stream<Claim> meant(List<Claim> rulings, Quote sentence, List<Claim> claims) {
    boolean own =
        claims.stream().anyMatch(c -> (ends(c) || isOrder(c)) && isWithin(c.quote(), sentence));
    return rulings.stream().filter(c -> !own || isWithin(c.quote(), sentence));
  }

  private static boolean isWithin(Quote quote, Quote sentence) {
    return sentence.span().contains(quote.span());
  }

  /// A court's own order, and not what another court does about it.
  private static boolean isOrder(Claim claim) {
    boolean named = claim.order().filter(o -> o != OrderKind.UNSPECIFIED).isPresent();
    return claim.type() == EventType.STRUCK_DOWN || claim.type() == EventType.ENJOINED && named;
  }

  private static boolean cutsBack(Claim claim) {
    return claim.type() == EventType.ORDER_NARROWED
        || claim.type() == EventType.ORDER_STAYED && claim.scope().equals(Optional.of(Scope.PART));
  }

  /// The first clause by which the instrument may now be applied.
  private Optional<Quote> applied() {
    String text = document.document().text();
    return document.sentences().stream()
        .flatMap(sentence -> clauses(sentence.span(), text))
        .filter(span -> AppliedAgain.says(span.of(text)))
        .map(span -> document.document().quote(span))
        .findFirst();
  }

  private static Stream<Span> clauses(Span sentence, String text) {
    List<Span> clauses = new ArrayList<>();
    int from = sentence.start();
    for (int i = sentence.start(); i <= sentence.end(); i++) {
      boolean ends = i == sentence.end() || text.charAt(i) == ',' || text.charAt(i) == ';';
      if (ends && i > from) {
        clauses.add(new Span(from, i));
      }
      from = ends ? i + 1 : from;
    }
    return clauses.stream();
  }

  /// The first sentence that says so.
  private Optional<Quote> reservation(Predicate<String> says) {
    return document.sentences().stream()
        .map(Sentence::span)
        .filter(span -> says.test(span.of(document.document().text())))
        .map(span -> document.document().quote(span))
        .findFirst();
  }

  /// A stay works at once, but what lifts an order may be told as leave to enforce, too.
  private boolean ends(Claim claim) {
    return claim.type() == EventType.ORDER_LIFTED
        || claim.type() == EventType.UPHELD
        || claim.type() == EventType.DISMISSED
        || claim.type() == EventType.ORDER_STAYED;
  }

  /// A court of appeals holds it invalid: that works once its mandate issues.
  private boolean isOfAppeal(Claim claim) {
    return claim.type() == EventType.STRUCK_DOWN
        && claim
            .proceeding()
            .map(proceedings::get)
            .filter(p -> p.rank().equals(Court.Level.APPEALS.code()))
            .isPresent();
  }

  private boolean isNews(Claim claim) {
    return isSince(claim, FRESH_DAYS);
  }

  private boolean isSince(Claim claim, int days) {
    LocalDate published = document.document().published();
    return claim.basis() != DateBasis.NONE
        && claim.date().first().filter(day -> day.isAfter(published.minusDays(days))).isPresent();
  }
}
