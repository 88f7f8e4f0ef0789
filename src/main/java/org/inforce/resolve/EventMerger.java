package org.inforce.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.model.AuthorityTier;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.Precision;

/// Joins claims that tell of one happening: same instrument and type, courts and orders that agree,
/// days within tolerance. Those that say best when come first; a vaguer claim joins the happening
/// it fits, and makes a new one only if there is none.
final class EventMerger {
  /// A weekday misread at a week's end differs by a day.
  private static final int TOLERANCE_DAYS = 1;

  /// What a docket sheet enters was filed up to three days before.
  private static final int ENTERED_DAYS = 3;

  /// News of a ruling without a day is at most this old.
  static final int FRESH_DAYS = 10;

  private record Key(KnownInstrument instrument, EventType type) {}

  private final Map<Key, List<Draft>> byKey = new HashMap<>();
  private final List<Draft> drafts = new ArrayList<>();

  /// @param standing told by a document that stands
  /// @param withdrawn told only by documents that were replaced
  record Merged(List<Draft> standing, List<Draft> withdrawn) {}

  /// What stands is what the documents say that stand, as if there had never been others; a
  /// replaced one adds only since when we know it.
  static Merged merge(List<Witness> witnesses) {
    Map<Boolean, List<Witness>> replaced =
        witnesses.stream()
            .sorted(Comparator.comparing(Witness::dating).thenComparing(Witness.AS_TOLD))
            .collect(Collectors.partitioningBy(w -> w.replaced().isPresent()));
    EventMerger standing = merged(replaced.getOrDefault(false, List.of()));
    List<Witness> gone =
        replaced.getOrDefault(true, List.of()).stream().filter(w -> !standing.recall(w)).toList();
    return new Merged(standing.drafts, merged(gone).drafts);
  }

  private static EventMerger merged(List<Witness> sorted) {
    EventMerger merger = new EventMerger();
    sorted.forEach(merger::add);
    SameRuling.join(merger.drafts);
    StruckForATime.join(merger.drafts);
    RepealDay.join(merger.drafts);
    OnlyCase.fill(merger.drafts);
    return merger;
  }

  /// @return true if it tells of a happening that stands
  private boolean recall(Witness witness) {
    Optional<Draft> same = same(witness);
    same.ifPresent(draft -> draft.recall(witness));
    return same.isPresent();
  }

  private void add(Witness witness) {
    Optional<Draft> same = same(witness);
    if (same.isPresent()) {
      same.get().add(witness);
    } else {
      Draft draft = new Draft(witness.claim().type(), witness);
      rivals(witness).add(draft);
      drafts.add(draft);
    }
  }

  private List<Draft> rivals(Witness witness) {
    return byKey.computeIfAbsent(
        new Key(witness.instrument().root(), witness.claim().type()), k -> new ArrayList<>());
  }

  private Optional<Draft> same(Witness witness) {
    return rivals(witness).stream()
        .filter(d -> agrees(d, witness))
        .max(Comparator.comparingLong((Draft d) -> closeness(d, witness)))
        .or(() -> rivals(witness).stream().filter(d -> isRetold(d, witness)).findFirst());
  }

  /// A court strikes an instrument down, or grants an injunction against it, once in a case, as
  /// long as nothing has undone what it did: later words that give no day tell of that ruling
  /// again.
  private boolean isRetold(Draft draft, Witness witness) {
    boolean once =
        draft.type == EventType.STRUCK_DOWN
            || draft.type == EventType.ENJOINED
                && witness.order().isPresent()
                && draft.order().equals(witness.order());
    boolean one = once && draft.proceeding().equals(witness.proceeding());
    return (one || isKept(draft, witness))
        && witness.dating() == Witness.Dating.NEWS_OF_THE_DAY
        && witness.proceeding().isPresent()
        && draft.date().precision() == Precision.DAY
        && apart(draft.date(), witness) > 0
        && drafts.stream().noneMatch(d -> undoes(d, draft, witness));
  }

  /// "The state may not enforce the law during the appeal, the Supreme Court said": what a court
  /// above says nobody did, while an order of the court below stands, tells that it goes on.
  private static boolean isKept(Draft order, Witness witness) {
    return order.type == EventType.ENJOINED
        && witness.claim().actor().isEmpty()
        && witness.order().isEmpty()
        && level(witness.proceeding()) > level(order.proceeding());
  }

  /// -1 where the case is not known.
  private static int level(Optional<KnownCase> known) {
    return known.map(k -> k.traits().level()).orElse(-1);
  }

  /// By the time of which somebody tells.
  private static boolean undoes(Draft later, Draft order, Witness witness) {
    boolean undoing =
        later.type == EventType.ORDER_LIFTED
            || later.type == EventType.ORDER_STAYED
            || later.type == EventType.UPHELD;
    return undoing
        && later.instrument == order.instrument
        && later
            .date()
            .first()
            .filter(day -> !day.isBefore(order.date().first().orElseThrow()))
            .filter(day -> !day.isAfter(witness.date().first().orElseThrow()))
            .isPresent();
  }

  private static boolean agrees(Draft draft, Witness witness) {
    if (once(draft.type)) {
      return true;
    }
    boolean cases =
        !draft.type.isOfCourts()
            || draft.proceeding().isEmpty()
            || witness.proceeding().isEmpty()
            || draft.proceeding().equals(witness.proceeding())
            || isToldOfAbove(draft, witness);
    return cases
        && ordersAgree(draft, witness)
        && datesAgree(draft, witness)
        && !tellsApart(draft, witness)
        && !tellsOfAnother(draft, witness);
  }

  /// "Separately, 22 states sued on Tuesday": of what one document tells once more with such words,
  /// the second is another happening.
  private static boolean tellsOfAnother(Draft draft, Witness witness) {
    return isByMany(draft.type)
        && draft.witnesses.stream()
            .filter(w -> w.document().id().equals(witness.document().id()))
            .anyMatch(w -> w.tellsOfAnother() != witness.tellsOfAnother());
  }

  /// What several parties or courts do to one instrument.
  private static boolean isByMany(EventType type) {
    return type == EventType.CHALLENGED
        || type == EventType.ENJOINED
        || type == EventType.RELIEF_DENIED;
  }

  /// On appeal an order is spoken of by its day: what a court and the court above it are told to
  /// have decided on one day was decided by one of them.
  private static boolean isToldOfAbove(Draft draft, Witness witness) {
    boolean decision =
        draft.type == EventType.ENJOINED
            || draft.type == EventType.STRUCK_DOWN
            || draft.type == EventType.RELIEF_DENIED
            || draft.type == EventType.ORDER_STAYED
            || draft.type == EventType.ORDER_LIFTED;
    int one = draft.proceeding().orElseThrow().traits().level();
    int other = witness.proceeding().orElseThrow().traits().level();
    boolean stated =
        witness.dating() == Witness.Dating.STATED_DAY
            || witness.dating() == Witness.Dating.STATED_PERIOD;
    return decision
        && one != other
        && stated
        && draft.date().precision() == Precision.DAY
        && draft.date().agreesWith(witness.date());
  }

  /// Of two days that one document states, each is that of another happening.
  private static boolean tellsApart(Draft draft, Witness witness) {
    return witness.dating() == Witness.Dating.STATED_DAY
        && draft.witnesses.stream()
            .filter(w -> w.dating() == Witness.Dating.STATED_DAY)
            .filter(w -> w.document().id().equals(witness.document().id()))
            .anyMatch(w -> !w.date().equals(witness.date()));
  }

  /// An instrument is enacted, issued and introduced once.
  static boolean once(EventType type) {
    return type == EventType.ENACTED || type == EventType.ISSUED || type == EventType.INTRODUCED;
  }

  /// Of a stay some tell the kind of the stay and some that of the order stayed. A court does not
  /// stop an instrument twice on one day, so that on one day two kinds are two names; nor does one
  /// document tell of two fresh orders and give the day of one alone.
  private static boolean ordersAgree(Draft draft, Witness witness) {
    Optional<OrderKind> a = draft.order().filter(o -> o != OrderKind.UNSPECIFIED);
    Optional<OrderKind> b = witness.order();
    return draft.type == EventType.ORDER_STAYED
        || a.isEmpty()
        || b.isEmpty()
        || a.equals(b)
        || stays(a.get()) && stays(b.get())
        || draft.type == EventType.ENJOINED && isOneDay(draft, witness);
  }

  private static boolean isOneDay(Draft draft, Witness witness) {
    EventDate known = draft.date();
    boolean samePage =
        draft.witnesses.stream().anyMatch(w -> w.document().id().equals(witness.document().id()));
    return switch (witness.dating()) {
      case STATED_DAY -> known.equals(witness.date());
      case NEWS_OF_THE_DAY ->
          known.equals(witness.date()) || samePage && Math.abs(apart(known, witness)) <= FRESH_DAYS;
      case DONE_BY_PUBLICATION ->
          samePage
              && known
                  .first()
                  .filter(day -> !day.isBefore(witness.published().minusDays(FRESH_DAYS)))
                  .isPresent();
      case STATED_PERIOD, UNDATED -> false;
    };
  }

  private static boolean stays(OrderKind order) {
    return order == OrderKind.STAY || order == OrderKind.ADMINISTRATIVE_STAY;
  }

  private static boolean datesAgree(Draft draft, Witness witness) {
    EventDate known = draft.date();
    boolean ahead =
        draft.type == EventType.EFFECTIVE
            || draft.type == EventType.HEARING_SCHEDULED
            || draft.type == EventType.EXPIRED;
    return switch (witness.dating()) {
      case DONE_BY_PUBLICATION, UNDATED ->
          ahead
              || known.first().isEmpty()
              || !known.first().get().isAfter(witness.published().plusDays(TOLERANCE_DAYS));
      case STATED_PERIOD -> known.agreesWith(witness.date());
      case NEWS_OF_THE_DAY -> {
        long before = apart(known, witness);
        yield known.first().isEmpty() || before >= -TOLERANCE_DAYS && before <= FRESH_DAYS;
      }
      case STATED_DAY ->
          known.first().isEmpty() || Math.abs(apart(known, witness)) <= tolerance(draft, witness);
    };
  }

  private static int tolerance(Draft draft, Witness witness) {
    boolean entered = isRecord(witness) != draft.best().filter(EventMerger::isRecord).isPresent();
    return entered && draft.type.isOfCourts() ? ENTERED_DAYS : TOLERANCE_DAYS;
  }

  private static boolean isRecord(Witness witness) {
    return witness.document().tier() == AuthorityTier.COURT_RECORD;
  }

  /// Days from what is known to what is told.
  private static long apart(EventDate known, Witness witness) {
    return known.first().isEmpty()
        ? 0
        : ChronoUnit.DAYS.between(known.first().get(), witness.date().first().orElseThrow());
  }

  /// Of several happenings that fit, the one of the same day, then of the same case and order, then
  /// the latest.
  private static long closeness(Draft draft, Witness witness) {
    boolean day = draft.date().first().isPresent() && draft.date().equals(witness.date());
    boolean proceeding =
        witness.proceeding().isPresent() && draft.proceeding().equals(witness.proceeding());
    boolean order = witness.order().isPresent() && draft.order().equals(witness.claim().order());
    long latest = draft.date().first().map(d -> d.toEpochDay()).orElse(0L);
    return latest
        + (day ? 400_000_000L : 0)
        + (proceeding ? 200_000_000L : 0)
        + (order ? 100_000_000L : 0);
  }
}
