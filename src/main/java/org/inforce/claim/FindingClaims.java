package org.inforce.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inforce.claim.act.Finding;
import org.inforce.claim.day.DateAttachment;
import org.inforce.claim.instrument.Instruments;
import org.inforce.claim.learned.LearnedActs;
import org.inforce.claim.scan.Item;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.OrderKind;
import org.inforce.model.Quote;
import org.inforce.model.Rejected;
import org.inforce.model.Scope;
import org.inforce.model.Span;

/// The claims that follow from what the sentences of a document were found to say, and what was
/// found and refused. Takes the sentences in reading order: days are told of those before.
final class FindingClaims {
  private final Annotated document;
  private final Instruments instruments;
  private final Proceedings proceedings;
  private final Subjects subjects;
  private final Refusals refusals;
  private final ClaimType types;
  private final DateAttachment dates;
  private final Scopes scopes;
  private final Decree decree;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();

  FindingClaims(Annotated document, Instruments instruments, Proceedings proceedings) {
    this.document = document;
    this.instruments = instruments;
    this.proceedings = proceedings;
    this.subjects = new Subjects(document, instruments);
    this.refusals = new Refusals(document.document());
    this.types = new ClaimType(document, instruments);
    this.dates = new DateAttachment(document);
    this.scopes = new Scopes(document);
    this.decree = new Decree(document);
  }

  /// The claims made so far.
  List<Claim> claims() {
    return List.copyOf(claims);
  }

  List<Rejected> rejected() {
    return List.copyOf(rejected);
  }

  /// Takes note of a finding that is not believed.
  void reject(Finding finding, int index, String reason) {
    rejected.add(new Rejected(quote(finding, document.sentences().get(index)), reason));
  }

  /// @param index of the sentence
  /// @param all that the sentence was found to say
  void add(Finding finding, int index, List<Finding> all) {
    Sentence sentence = document.sentences().get(index);
    Optional<String> refusal = refusals.of(finding, sentence);
    if (refusal.isPresent()) {
      refuse(finding, index, refusal.get());
      return;
    }
    DateAttachment.Dated dated =
        decree
            .day(finding, sentence)
            .map(day -> new DateAttachment.Dated(EventDate.day(day), DateBasis.CONTEXT))
            .orElseGet(() -> dates.of(finding, sentence, index, all));
    dates.tell(index, dated, finding.type());
    List<Integer> meant = subjects.of(finding, index);
    Optional<String> lack = lack(finding, index, dated.date(), meant);
    if (lack.isPresent()) {
      refuse(finding, index, lack.get());
      return;
    }
    Optional<Integer> proceeding = proceedings.of(finding.actor(), sentence, meant);
    for (int instrument : meant) {
      claims.add(
          claim(
              finding,
              index,
              dated,
              instrument,
              proceeding,
              quote(finding, sentence),
              finding.because()));
    }
  }

  /// What the headline tells, on the day of the news.
  List<Claim> ofHeadline(Finding finding) {
    List<Integer> meant =
        finding.instruments().isEmpty()
            ? instruments.focus().stream().toList()
            : finding.instruments();
    Sentence lead = document.sentences().getFirst();
    Optional<Integer> proceeding = proceedings.of(finding.actor(), lead, meant);
    Quote quote = document.document().quote(lead.span());
    List<String> because =
        Stream.concat(
                Stream.of(Claim.OF_HEADLINE + document.document().title().orElse("")),
                finding.because().stream())
            .toList();
    return meant.stream()
        .map(instrument ->
            claim(finding, 0, dates.ofTheNews(), instrument, proceeding, quote, because))
        .toList();
  }

  private void refuse(Finding finding, int index, String why) {
    reject(finding, index, finding.type().code() + ": " + why);
  }

  /// What a claim of the instruments meant would have to say and its sentence does not.
  private Optional<String> lack(Finding finding, int index, EventDate date, List<Integer> meant) {
    if (Refusals.lacksDay(finding.type(), date)) {
      return Optional.of("no day is given");
    }
    if (!meant.isEmpty()
        && Elsewhere.isTold(
            finding,
            document.sentences().get(index),
            document.document(),
            instruments.all().get(meant.getFirst()).jurisdiction())) {
      return Optional.of("it is told of another state");
    }
    if (finding.type() == EventType.PASSED
        && finding.instruments().isEmpty()
        && meant.stream().anyMatch(this::isOfExecutives)) {
      return Optional.of("nobody votes for such an order");
    }
    boolean nothing =
        finding.type() == EventType.ENJOINED
            && finding.because().size() == 1
            && subjects.areUnnamed(finding, index)
            && instruments.all().size() > 1
            && !finding.nominal();
    return nothing ? Optional.of("the sentence names nothing that was stopped") : Optional.empty();
  }

  private Claim claim(
      Finding finding,
      int index,
      DateAttachment.Dated dated,
      int instrument,
      Optional<Integer> proceeding,
      Quote quote,
      List<String> because) {
    Optional<Scope> scope =
        finding.type().hasReach()
            ? scopes.of(index, finding.type(), isOfCounty(instrument))
            : Optional.empty();
    return new Claim(
        types.of(finding, instrument, index, dated.date()),
        instrument,
        proceeding,
        order(finding),
        scope,
        dated.date(),
        dated.basis(),
        Optional.empty(),
        finding.actor().map(Item.Actor::name),
        finding.mood(),
        quote,
        confidence(finding),
        because);
  }

  private boolean isOfExecutives(int instrument) {
    return instruments
        .all()
        .get(instrument)
        .type()
        .filter(t -> t == InstrumentType.EXECUTIVE_ORDER || t == InstrumentType.DIRECTIVE)
        .isPresent();
  }

  private boolean isOfCounty(int instrument) {
    InstrumentMention one = instruments.all().get(instrument);
    return one.type().filter(InstrumentType.ORDINANCE::equals).isPresent()
        || one.jurisdiction().filter(where -> LOCAL.matcher(where).matches()).isPresent();
  }

  /// A place within a state, e.g. `us-tx-austin`.
  private static final Pattern LOCAL = Pattern.compile("us-[a-z]{2}-.{1,80}");

  private static double confidence(Finding finding) {
    return LearnedActs.proposed(finding) ? 0.4 : finding.instruments().isEmpty() ? 0.6 : 0.9;
  }

  private static Optional<OrderKind> order(Finding finding) {
    boolean needed =
        finding.type() == EventType.ENJOINED || finding.type() == EventType.RELIEF_DENIED;
    return finding.order().or(() -> needed ? Optional.of(OrderKind.UNSPECIFIED) : Optional.empty());
  }

  private Quote quote(Finding finding, Sentence sentence) {
    int to = Math.min(finding.to(), sentence.tokens().size());
    int start = sentence.tokens().get(finding.from()).span().start();
    int end = sentence.tokens().get(to - 1).span().end();
    return document.document().quote(new Span(start, end));
  }
}
