package org.inforce.resolve;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.inforce.model.CaseMention;
import org.inforce.model.Claim;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.EventType;
import org.inforce.model.MentionKey;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.ProceedingMention;
import org.inforce.model.ReviewItem;

/// The cases about each instrument, told apart by docket number, caption, judge and court; appeals
/// are joined to the cases below. What is told of "a judge" or "the court" alone is about the case
/// of that rank of which was told last.
final class CaseLinker {
  /// What it is worth that a case already knows what is told, with its day: more than a place, less
  /// than a judge.
  private static final int KNOWN = 6;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]['\"’”]?\\s|\\n");

  private final List<KnownCase> inOrder = new ArrayList<>();

  /// What the document at hand was read to tell so far.
  private final List<Telling> tellings = new ArrayList<>();

  private record Telling(KnownCase known, Claim claim) {}

  private final Decided decided;
  private final CaseDoubts doubts;

  CaseLinker(Decided decided) {
    this.decided = decided;
    this.doubts = new CaseDoubts(decided);
  }

  /// What one document tells of its courts: the surnames of judges, and the places it names.
  ///
  /// @param stands false if the document was replaced by a later version
  /// @param text of the document
  /// @param claims all that the document tells
  record Setting(
      DocumentId document,
      String text,
      List<Claim> claims,
      Set<String> bench,
      Places places,
      LocalDate day,
      boolean stands) {
    static Setting of(Document document, List<Claim> claims, boolean stands) {
      String text = document.title().map(t -> t + "\n").orElse("") + document.text();
      return new Setting(
          document.id(),
          document.text(),
          claims,
          CaseTraits.judges(text),
          new Places(document),
          document.published(),
          stands);
    }

    boolean isOneSentence(Claim one, Claim other) {
      int from = Math.min(one.quote().span().end(), other.quote().span().end());
      int to = Math.max(one.quote().span().start(), other.quote().span().start());
      return from >= to || !SENTENCE_END.matcher(text.substring(from, to)).find();
    }
  }

  KnownCase link(
      KnownInstrument instrument,
      ProceedingMention mention,
      Claim claim,
      Anchor anchor,
      Setting setting) {
    MentionKey key = key(mention, setting);
    CaseTraits told =
        elsewhere(instrument, key, CaseTraits.of(mention, claim, setting.bench(), setting.day()));
    KnownCase known =
        decided(instrument, key)
            .or(() -> best(instrument, told, claim, setting, key))
            .orElseGet(() -> begin(instrument, told, anchor, setting.day()));
    known.take(told, anchor, claim, setting.day(), setting.stands());
    known.say(key, claim.quote(), anchor);
    if (told.level() > 0) {
      below(known, claim, setting.bench()).ifPresent(known.below::add);
    }
    tell(new Telling(known, claim), setting);
    return known;
  }

  /// What is known of the case that the same words are about another instrument: one order against
  /// an act and its rule is one case, though each has its own record of it.
  private CaseTraits elsewhere(KnownInstrument instrument, MentionKey mention, CaseTraits told) {
    return inOrder.stream()
        .filter(k -> k.instrument.root() != instrument.root() && k.mentions().contains(mention))
        .map(KnownCase::traits)
        .filter(t -> t.level() == 0 && t.agreesWith(told))
        .reduce((a, b) -> b)
        .map(told::with)
        .orElse(told);
  }

  /// "upheld the act, reversing the county judge who had declared it void": what one sentence tells
  /// of a ruling below, in passing, is what the higher court ruled upon.
  private void tell(Telling now, Setting setting) {
    tellings.removeIf(t -> !t.claim().quote().document().equals(setting.document()));
    for (Telling before : tellings) {
      boolean higher = now.known().traits().level() > before.known().traits().level();
      Telling above = higher ? now : before;
      Telling below = higher ? before : now;
      if (above.known().traits().level() > 0
          && below.known().traits().level() == 0
          && above.known().instrument.root() == below.known().instrument.root()
          && endsOrders(above.claim().type())
          && isToldInPassing(below.claim())
          && hears(above.known(), below.known())
          && setting.isOneSentence(above.claim(), below.claim())) {
        above.known().below.add(below.known());
      }
    }
    tellings.add(now);
  }

  private static boolean endsOrders(EventType type) {
    return type == EventType.UPHELD
        || type == EventType.ORDER_LIFTED
        || type == EventType.ORDER_STAYED
        || type == EventType.ORDER_NARROWED;
  }

  private static boolean isToldInPassing(Claim claim) {
    return (claim.type() == EventType.ENJOINED || claim.type() == EventType.STRUCK_DOWN)
        && claim.told().first().isEmpty();
  }

  /// Names a mention of a case so that it is found again when its document is read anew.
  private static MentionKey key(ProceedingMention mention, Setting setting) {
    String words =
        mention
            .caption()
            .or(mention::docket)
            .or(mention::court)
            .orElse(mention.rank() + " " + mention.index());
    return new MentionKey(setting.document(), "case: " + words);
  }

  /// The case of which somebody decided that this mention speaks.
  private Optional<KnownCase> decided(KnownInstrument instrument, MentionKey mention) {
    return decided.concerns(mention)
        ? of(instrument).stream()
            .filter(k -> k.mentions().stream().anyMatch(decided.sameAs(mention)::contains))
            .findFirst()
        : Optional.empty();
  }

  private Optional<KnownCase> best(
      KnownInstrument instrument,
      CaseTraits told,
      Claim claim,
      Setting setting,
      MentionKey mention) {
    record Fit(KnownCase known, int score) {}
    List<Fit> fits =
        of(instrument).stream()
            .filter(k -> k.agreesWith(told) && (told.level() > 0 || k.mayOrder(claim)))
            .filter(k -> k.mentions().stream().noneMatch(m -> decided.areApart(m, mention)))
            .map(k ->
                new Fit(
                    k,
                    k.likeness(told) + near(k, setting) + KNOWN * known(k, claim, told, setting)))
            .sorted(
                Comparator.comparingInt((Fit f) -> -f.score())
                    .thenComparing(f -> f.known().told(), Comparator.reverseOrder())
                    .thenComparing(f -> -inOrder.indexOf(f.known())))
            .toList();
    List<KnownCase> tied =
        fits.stream().filter(f -> f.score() == fits.getFirst().score()).map(Fit::known).toList();
    if (tied.size() > 1 && touchesOrder(claim.type()) && setting.stands()) {
      doubts.tied(mention, claim.quote(), tied);
    }
    return tied.stream().findFirst();
  }

  /// How much of what is told the case already knows: of a case that is named, of all that the
  /// document tells of it.
  private static int known(KnownCase known, Claim claim, CaseTraits told, Setting setting) {
    boolean named = !told.captions().isEmpty() || !told.dockets().isEmpty();
    return named
        ? (int)
            setting.claims().stream()
                .filter(c -> c.proceeding().equals(claim.proceeding()) && known.knows(c))
                .limit(MOST_KNOWN)
                .count()
        : known.knows(claim) ? 1 : 0;
  }

  private static final int MOST_KNOWN = 3;

  /// What a person should look at; to be asked once all documents were taken.
  List<ReviewItem> review() {
    return doubts.items(inOrder);
  }

  /// The document names the state of a trial court.
  private static int near(KnownCase known, Setting setting) {
    return known
            .traits()
            .court()
            .flatMap(Courts.standard()::byId)
            .filter(court -> setting.places().all().contains(court.jurisdiction()))
            .isPresent()
        ? 2
        : 0;
  }

  private KnownCase begin(
      KnownInstrument instrument, CaseTraits told, Anchor anchor, LocalDate day) {
    KnownCase known = new KnownCase(instrument, told, anchor, day);
    inOrder.add(known);
    return known;
  }

  private List<KnownCase> of(KnownInstrument instrument) {
    KnownInstrument root = instrument.root();
    return inOrder.stream().filter(k -> k.instrument.root() == root).toList();
  }

  /// The case that an act of a higher court concerns: that of the judge it names; for an act upon
  /// an order the case in which the instrument was stopped last.
  private Optional<KnownCase> below(KnownCase above, Claim claim, Set<String> bench) {
    List<KnownCase> open =
        of(above.instrument).stream()
            .filter(k -> k.traits().level() == 0 && hears(above, k))
            .toList();
    Set<String> judges = CaseTraits.named(claim.quote().text(), bench);
    Optional<KnownCase> named =
        open.stream()
            .filter(k ->
                k.traits().judges().stream().anyMatch(judges::contains)
                    || k.traits().sharesCaption(above.traits()))
            .findFirst();
    return named.or(() ->
        touchesOrder(claim.type()) && above.below.isEmpty()
            ? open.stream()
                .filter(k -> k.blocked().isPresent())
                .max(Comparator.comparing(k -> k.blocked().orElseThrow()))
            : Optional.empty());
  }

  private static boolean touchesOrder(EventType type) {
    return type == EventType.ORDER_STAYED
        || type == EventType.ORDER_LIFTED
        || type == EventType.ORDER_NARROWED
        || type == EventType.ENJOINED;
  }

  /// One mention ("two judges") may be the first to tell of several cases: they are numbered in the
  /// order in which they were told of.
  void number() {
    Map<ProceedingId, Integer> times = new HashMap<>();
    for (KnownCase known : inOrder) {
      known.number(times.merge(known.id(), 1, Integer::sum));
    }
  }

  List<Proceeding> all() {
    return inOrder.stream()
        .filter(KnownCase::isTold)
        .map(k ->
            new Proceeding(
                k.id(),
                k.traits().court(),
                k.traits().captions().stream().findFirst(),
                k.traits().dockets().stream().map(Docket::written).findFirst(),
                List.of(k.instrument.id()),
                appealOf(k).stream().map(KnownCase::id).toList()))
        .sorted(Comparator.comparing(Proceeding::id))
        .toList();
  }

  /// The mentions of all cases.
  List<CaseMention> tellings() {
    return inOrder.stream().flatMap(KnownCase::tellings).toList();
  }

  /// The cases below that an appeal comes from, as far as is known.
  Set<KnownCase> appealOf(KnownCase above) {
    return told(below(above));
  }

  private static Set<KnownCase> told(Set<KnownCase> cases) {
    return cases.stream()
        .filter(KnownCase::isTold)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<KnownCase> below(KnownCase above) {
    if (above.traits().level() == 0) {
      return Set.of();
    }
    List<KnownCase> lower =
        of(above.instrument).stream()
            .filter(k -> k.traits().level() < above.traits().level() && hears(above, k))
            .toList();
    if (above.below.isEmpty()) {
      return new LinkedHashSet<>(lower);
    }
    Stream<KnownCase> between =
        lower.stream()
            .filter(
                k -> k.traits().level() > 0 && k.below.stream().anyMatch(above.below::contains));
    return Stream.concat(above.below.stream(), between)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// A federal court of appeals hears appeals from the districts of its circuit, 28 U.S.C. 1294; a
  /// state's courts of appeal from that state's courts; the Supreme Court of the United States from
  /// all, 28 U.S.C. 1254, 1257.
  private static boolean hears(KnownCase above, KnownCase below) {
    CaseTraits high = above.traits();
    CaseTraits low = below.traits();
    Optional<Court> court = high.court().flatMap(Courts.standard()::byId);
    if (court.isEmpty()) {
      return high.federal().isEmpty()
          || low.federal().isEmpty()
          || high.federal().equals(low.federal())
          || high.level() == 2;
    }
    if (court.get().id().equals("scotus")) {
      return true;
    }
    boolean systems = low.federal().isEmpty() || low.federal().get() == court.get().federal();
    Optional<Court> lower = low.court().flatMap(Courts.standard()::byId);
    boolean place =
        lower.isEmpty()
            || (court.get().federal()
                ? lower.get().parent().isEmpty()
                    || lower.get().parent().get().equals(court.get().id())
                : lower.get().jurisdiction().equals(court.get().jurisdiction()));
    return systems && place;
  }
}
