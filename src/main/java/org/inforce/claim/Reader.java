package org.inforce.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.claim.act.ActReader;
import org.inforce.claim.act.Finding;
import org.inforce.claim.bill.BillReader;
import org.inforce.claim.cue.Act;
import org.inforce.claim.day.DateAttachment;
import org.inforce.claim.duty.DutyReader;
import org.inforce.claim.instrument.InstrumentReader;
import org.inforce.claim.instrument.Instruments;
import org.inforce.claim.instrument.Made;
import org.inforce.claim.learned.LearnedActs;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.ItemScanner;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Claim;
import org.inforce.model.DocumentKind;
import org.inforce.model.DutyClaim;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.PartOfSpeech;
import org.inforce.model.Precision;
import org.inforce.model.Quote;
import org.inforce.model.Reading;
import org.inforce.model.Rejected;
import org.inforce.model.Scope;
import org.inforce.model.Span;

/// Reads what one document says happened: to which instrument, when, by whom, with the words that
/// say it.
public final class Reader {
  private Reader() {}

  /// @param title the headline as a document of its own, annotated
  public static Reading read(Annotated document, Annotated title) {
    return ForeignRuling.read(document)
        .or(() -> BillReader.read(document, title))
        .orElseGet(() -> new One(document, title).run());
  }

  private static final Set<String> SEVERAL = Set.of("both", "them", "pair");

  private static final class One {
    private final Annotated document;
    private final Instruments instruments;
    private final ClaimType types;
    private final Proceedings proceedings;
    private final DateAttachment dates;
    private final Scopes scopes;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    One(Annotated document, Annotated title) {
      this.document = document;
      this.instruments = InstrumentReader.read(document, title);
      this.types = new ClaimType(document, instruments);
      this.proceedings = new Proceedings(document);
      this.dates = new DateAttachment(document);
      this.scopes = new Scopes(document);
    }

    Reading run() {
      ItemScanner scanner = new ItemScanner();
      List<List<Item>> rows = new ArrayList<>();
      for (int i = 0; i < document.sentences().size(); i++) {
        Sentence sentence = document.sentences().get(i);
        rows.add(
            scanner.scan(
                sentence,
                instruments.in(i),
                Annotation.within(document.courts(), sentence.span())));
      }
      boolean injunctions =
          rows.stream()
              .flatMap(List::stream)
              .anyMatch(item ->
                  item instanceof Item.Thing thing
                      && thing.match().can(Act.INJUNCTION)
                      && !thing.match().has("weak")
                      && !thing.match().has("vague"));
      ActReader acts = new ActReader(injunctions);
      List<List<Finding>> proposals = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        Sentence sentence = document.sentences().get(i);
        List<Finding> findings = acts.read(sentence, rows.get(i));
        LearnedActs learned = new LearnedActs(sentence, rows.get(i));
        proposals.add(learned.propose(findings));
        for (Finding finding : findings) {
          Optional<String> doubt = learned.doubt(finding);
          if (doubt.isPresent()) {
            rejected.add(new Rejected(quote(finding, sentence), doubt.get()));
          } else {
            claim(finding, sentence, i, findings);
          }
        }
      }
      learn(proposals);
      Map<Integer, Set<EventDate>> halted = halted();
      claims.removeIf(claim -> onlyLikely(claim, halted));
      claims.addAll(new Reservations(document).of(claims));
      Optional<Integer> anyCase = proceedings.all().isEmpty() ? Optional.empty() : Optional.of(0);
      claims.addAll(OfficialClaims.read(document, instruments));
      instruments.own().ifPresent(own -> OwnTerms.date(document, own, claims));
      if (document.document().kind() == DocumentKind.DOCKET) {
        List<Claim> entries = DocketClaims.read(document, instruments, anyCase);
        // What the entry as a whole records outweighs what a noun in it may tell.
        NavigableMap<Integer, Claim> byStart = new TreeMap<>();
        entries.forEach(entry -> byStart.put(entry.quote().span().start(), entry));
        claims.removeIf(claim ->
            Stream.ofNullable(byStart.floorEntry(claim.quote().span().start()))
                .map(Map.Entry::getValue)
                .anyMatch(entry ->
                    entry.type() == claim.type()
                        && entry.quote().span().contains(claim.quote().span())));
        claims.removeIf(claim ->
            claim.type() == EventType.RELIEF_DENIED
                && DocketClaims.deniesStay(document.document(), claim.quote().span()));
        claims.addAll(entries);
      }
      List<Claim> told = Derivation.apply(instruments, claims);
      return new Reading(
          document.document(),
          Made.known(instruments.all(), told, instruments.own()),
          proceedings.all(),
          Withdrawals.dated(document.document(), told),
          duties(),
          rejected);
    }

    /// What the model reads where the rules derive nothing; not what the document tells anyway, and
    /// only of its main instrument, since with its object a learned act is sure of less than a rule
    /// is. Entries of a docket have a reader of their own.
    private void learn(List<List<Finding>> proposals) {
      if (document.document().kind() == DocumentKind.DOCKET) {
        return;
      }
      int ruled = claims.size();
      for (int i = 0; i < proposals.size(); i++) {
        for (Finding finding : proposals.get(i)) {
          claim(finding, document.sentences().get(i), i, proposals.get(i));
        }
      }
      Set<EventType> byRules =
          claims.subList(0, ruled).stream()
              .filter(this::isOfFocus)
              .map(Claim::type)
              .collect(Collectors.toSet());
      claims
          .subList(ruled, claims.size())
          .removeIf(claim -> !isOfFocus(claim) || byRules.contains(claim.type()));
    }

    private boolean isOfFocus(Claim claim) {
      return instruments.focus().equals(Optional.of(claim.instrument()));
    }

    /// A court that grants a temporary order says why it thinks the instrument invalid; it has not
    /// decided that, Fed. R. Civ. P. 65(a): what the document tells as held is then no judgment on
    /// the merits.
    private static boolean onlyLikely(Claim claim, Map<Integer, Set<EventDate>> halted) {
      boolean reasoned =
          claim.type() == EventType.STRUCK_DOWN
              && claim.because().stream()
                  .anyMatch(b ->
                      b.contains("'rule'")
                          || b.contains("'hold'")
                          || b.contains("'find'")
                          || b.contains("'conclude'")
                          || b.contains("'determine'"));
      return reasoned
          && halted.getOrDefault(claim.instrument(), Set.of()).stream()
              .anyMatch(day -> day.agreesWith(claim.told()));
    }

    /// The days told of the temporary orders against each instrument.
    private Map<Integer, Set<EventDate>> halted() {
      Map<Integer, Set<EventDate>> halted = new HashMap<>();
      for (Claim claim : claims) {
        boolean temporary =
            claim
                .order()
                .filter(o -> o == OrderKind.PRELIMINARY_INJUNCTION || o == OrderKind.TRO)
                .isPresent();
        if (claim.type() == EventType.ENJOINED && temporary) {
          halted.computeIfAbsent(claim.instrument(), i -> new HashSet<>()).add(claim.told());
        }
      }
      return halted;
    }

    /// Duties belong to the instrument of which their sentence speaks, else to the document's main
    /// one.
    private List<DutyClaim> duties() {
      DutyDays days = new DutyDays(document.document(), claims);
      return new DutyReader()
          .read(document, days.made(), days.effective()).stream()
              .map(duty -> duty.of(instrumentAt(duty.quote().span())))
              .toList();
    }

    private Optional<Integer> instrumentAt(Span span) {
      List<Sentence> sentences = document.sentences();
      int low = 0;
      int high = sentences.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sentences.get(middle).span().end() <= span.start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      if (low == sentences.size() || !sentences.get(low).span().overlaps(span)) {
        return instruments.focus();
      }
      return instruments.in(low).stream()
          .flatMap(p -> p.instruments().stream())
          .findFirst()
          .or(instruments::focus);
    }

    private void claim(Finding finding, Sentence sentence, int index, List<Finding> all) {
      Quote quote = quote(finding, sentence);
      Optional<String> refusal = refusal(finding, sentence).or(() -> unread(finding, sentence));
      if (refusal.isPresent()) {
        rejected.add(new Rejected(quote, finding.type().code() + ": " + refusal.get()));
        return;
      }
      DateAttachment.Dated dated = dates.of(finding, sentence, index, all);
      dates.tell(index, dated, finding.type());
      boolean needsDate =
          finding.type() == EventType.EFFECTIVE
              || finding.type() == EventType.HEARING_SCHEDULED
              || finding.type() == EventType.EXPIRED;
      boolean vague =
          finding.type() == EventType.HEARING_SCHEDULED
              && dated.date().precision() == Precision.YEAR;
      if (needsDate && (dated.date().first().isEmpty() || vague)) {
        rejected.add(new Rejected(quote, finding.type().code() + ": no day is given"));
        return;
      }
      List<Integer> meant = subjects(finding, index);
      if (!meant.isEmpty()
          && Elsewhere.isTold(
              finding,
              sentence,
              document.document(),
              instruments.all().get(meant.getFirst()).jurisdiction())) {
        rejected.add(new Rejected(quote, finding.type().code() + ": it is told of another state"));
        return;
      }
      boolean unnamed =
          finding.instruments().isEmpty()
              && instruments.in(index).stream().allMatch(p -> p.instruments().isEmpty());
      if (finding.type() == EventType.ENJOINED
          && finding.because().size() == 1
          && unnamed
          && instruments.all().size() > 1
          && !finding.nominal()) {
        rejected.add(new Rejected(quote, "enjoined: the sentence names nothing that was stopped"));
        return;
      }
      Optional<Integer> proceeding = proceedings.of(finding.actor(), sentence, meant);
      Optional<Scope> scope =
          finding.type().hasReach() ? scopes.of(index, finding.type()) : Optional.empty();
      for (int instrument : meant) {
        claims.add(
            new Claim(
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
                finding.because()));
      }
    }

    private static double confidence(Finding finding) {
      return LearnedActs.proposed(finding) ? 0.4 : finding.instruments().isEmpty() ? 0.6 : 0.9;
    }

    private static Optional<OrderKind> order(Finding finding) {
      boolean needed =
          finding.type() == EventType.ENJOINED || finding.type() == EventType.RELIEF_DENIED;
      return finding
          .order()
          .or(() -> needed ? Optional.of(OrderKind.UNSPECIFIED) : Optional.empty());
    }

    /// Why a finding is no claim.
    private Optional<String> refusal(Finding finding, Sentence sentence) {
      if (finding.otherInstrument()) {
        return Optional.of("the words speak of another instrument");
      }
      if (finding.type() == EventType.RESCINDED
          && finding.actor().isEmpty()
          && document.document().kind() == DocumentKind.DIRECTIVE
          && !OwnTerms.holdWith(sentence.span().of(document.document().text()))) {
        return Optional.of("what an order revokes is read from its articles");
      }
      return switch (finding.mood()) {
        case ASSERTED -> Optional.empty();
        case EXPECTED ->
            scheduled(finding.type())
                ? Optional.empty()
                : Optional.of("expected, not told as done");
        case CONDITIONAL ->
            finding.type() == EventType.EFFECTIVE ? Optional.empty() : Optional.of("conditional");
        case REQUESTED -> Optional.of("asked for or aimed at");
        case DENIED -> Optional.of("denied");
        case ALLEGED ->
            scheduled(finding.type()) ? Optional.empty() : Optional.of("in a party's words");
      };
    }

    /// Of what was undone or stayed the sentence says something that is not understood: which
    /// ruling of others it speaks of, or what a trial judge stayed. That frees no instrument.
    private static Optional<String> unread(Finding finding, Sentence sentence) {
      List<String> words =
          sentence
              .tokens()
              .subList(finding.from(), Math.min(finding.to(), sentence.tokens().size()))
              .stream()
              .map(t -> t.text().toLowerCase(Locale.ROOT))
              .toList();
      boolean which =
          finding.type() == EventType.ORDER_LIFTED
              && finding.instruments().isEmpty()
              && words.size() > 2
              && Set.of("ruling", "decision", "judgment").contains(words.getFirst())
              && words.get(1).equals("that");
      boolean object =
          finding.type() == EventType.ORDER_STAYED
              && finding.instruments().isEmpty()
              && words.getLast().equals("stayed")
              && finding.actor().filter(a -> a.rank().equals("trial")).isPresent()
              && finding.to() < sentence.tokens().size()
              && sentence.tokens().get(finding.to()).tag() == PartOfSpeech.DET;
      return which || object
          ? Optional.of(finding.type().code() + ": what is spoken of is not told")
          : Optional.empty();
    }

    private static boolean scheduled(EventType type) {
      return type == EventType.EFFECTIVE
          || type == EventType.HEARING_SCHEDULED
          || type == EventType.EXPIRED;
    }

    /// The instruments named, else the one spoken of last, else the document's main one.
    private List<Integer> subjects(Finding finding, int index) {
      if (!finding.instruments().isEmpty()) {
        return finding.instruments();
      }
      if (instruments.own().isPresent() && OwnTerms.speaksOfItself(document, index)) {
        return instruments.own().map(List::of).orElseThrow();
      }
      for (int i = index; i >= Math.max(0, index - 3); i--) {
        List<Instruments.Place> places =
            instruments.in(i).stream().filter(p -> !p.instruments().isEmpty()).toList();
        if (!places.isEmpty()) {
          boolean both = several(index) && i < index || firstWord(index).equals("both");
          return both
              ? places.stream().flatMap(p -> p.instruments().stream()).distinct().toList()
              : listed(places, document.sentences().get(i));
        }
        if (instruments.topic(i).isPresent()) {
          return instruments.topic(i).map(List::of).orElseThrow();
        }
      }
      return instruments.focus().map(List::of).orElse(List.of());
    }

    /// The first place, with what a list joins to it: "the ban, the licence rule and the fee".
    private static List<Integer> listed(List<Instruments.Place> places, Sentence sentence) {
      List<Integer> meant = new ArrayList<>(places.getFirst().instruments());
      for (int i = 1; i < places.size(); i++) {
        Set<String> between =
            sentence.tokens().subList(places.get(i - 1).to(), places.get(i).from()).stream()
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (!between.contains("and") || !Set.of(",", "and").containsAll(between)) {
          break;
        }
        places.get(i).instruments().stream().filter(m -> !meant.contains(m)).forEach(meant::add);
      }
      return meant;
    }

    private boolean several(int index) {
      return document.sentences().get(index).tokens().stream()
          .anyMatch(t -> SEVERAL.contains(t.text().toLowerCase(Locale.ROOT)));
    }

    private String firstWord(int index) {
      return document.sentences().get(index).tokens().getFirst().text().toLowerCase(Locale.ROOT);
    }

    private Quote quote(Finding finding, Sentence sentence) {
      int to = Math.min(finding.to(), sentence.tokens().size());
      int start = sentence.tokens().get(finding.from()).span().start();
      int end = sentence.tokens().get(to - 1).span().end();
      return document.document().quote(new Span(start, end));
    }
  }
}
