package org.inforce.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.inforce.lexicon.AppliedAgain;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;
import org.inforce.model.ProceedingId;

/// The court orders and rulings in effect against one instrument, case by case.
///
/// A paused order is dropped, for its revival is a new `enjoined` event (gold/FORMAT.md,
/// Conventions). A later order of the same court replaces its earlier temporary one.
final class Blocks {
  /// An order or ruling in effect.
  ///
  /// @param whole false if it reaches only part of the instrument, or only some persons or places
  /// @param invalid true for a ruling on the merits
  record Block(Timed made, boolean whole, boolean invalid) {}

  private final CaseFamilies families;
  private final Map<ProceedingId, List<Block>> active = new TreeMap<>();
  private final Map<ProceedingId, List<Timed>> waiting = new HashMap<>();
  private final List<Block> replaced = new ArrayList<>();
  private final Map<ProceedingId, List<Block>> ended = new HashMap<>();
  private final Map<Timed, Timed> softened = new HashMap<>();
  private final List<Timed> releases = new ArrayList<>();

  /// Orders that do not work yet, and when they will.
  private final Map<Timed, LocalDate> dormant = new HashMap<>();

  private final LocalDate asOf;

  Blocks(CaseFamilies families, LocalDate asOf) {
    this.families = families;
    this.asOf = asOf;
  }

  /// Every block in effect, the oldest first, each once.
  List<Block> inEffect() {
    return active.values().stream()
        .flatMap(List::stream)
        .filter(b -> !dormant.getOrDefault(b.made(), LocalDate.MIN).isAfter(asOf))
        .distinct()
        .sorted((a, b) -> Timed.BY_DAY.compare(a.made(), b.made()))
        .toList();
  }

  /// The acts that ended or paused an order, in order.
  List<Timed> releases() {
    return List.copyOf(releases);
  }

  /// Orders that were made and do not work yet.
  List<Timed> dormant() {
    return active.values().stream()
        .flatMap(List::stream)
        .map(Block::made)
        .filter(made -> dormant.getOrDefault(made, LocalDate.MIN).isAfter(asOf))
        .distinct()
        .sorted(Timed.BY_DAY)
        .toList();
  }

  /// The day from which an order works that does not work yet.
  LocalDate worksFrom(Timed order) {
    return dormant.getOrDefault(order, order.day());
  }

  /// @param worksFrom empty if at once
  void block(Timed order, Optional<LocalDate> worksFrom) {
    worksFrom.ifPresent(day -> dormant.put(order, day));
    boolean invalid = order.type() == EventType.STRUCK_DOWN || revivesHolding(order);
    for (ProceedingId root : families.cases(order.event().proceeding())) {
      List<Block> here = active.computeIfAbsent(root, r -> new ArrayList<>());
      here.stream().filter(old -> isReplaced(old, order)).forEach(replaced::add);
      here.removeAll(replaced);
      here.add(new Block(order, !order.isPart(), invalid));
    }
    for (ProceedingId root : families.cases(order.event().proceeding())) {
      List<Timed> acts = waiting.getOrDefault(root, List.of());
      acts.stream()
          .filter(act -> concerns(act, order))
          .findFirst()
          .ifPresent(act -> {
            waiting.values().forEach(list -> list.remove(act));
            release(act);
          });
    }
  }

  /// An order by which a ruling of its own or of a court below that had been paused is in effect
  /// again is that ruling.
  private boolean revivesHolding(Timed order) {
    return order.event().order().equals(Optional.of(OrderKind.VACATUR))
        && families.cases(order.event().proceeding()).stream()
            .flatMap(root -> ended.getOrDefault(root, List.of()).stream())
            .anyMatch(b ->
                b.invalid()
                    && (proceeding(b).equals(order.event().proceeding())
                        || families.isAbove(order.event().proceeding(), proceeding(b))));
  }

  private static boolean concerns(Timed act, Timed order) {
    return !act.last().isBefore(order.day());
  }

  /// A court's temporary order lasts until its next one about the same request: an administrative
  /// injunction until the ruling on the motion, a restraining order until the preliminary
  /// injunction, that until judgment.
  private static boolean isReplaced(Block old, Timed order) {
    int before = finality(old.made());
    int now = finality(order);
    return !old.invalid()
        && old.made().event().proceeding().equals(order.event().proceeding())
        && (now > before || (now == before && before == 1));
  }

  private static int finality(Timed order) {
    if (order.type() == EventType.STRUCK_DOWN) {
      return 4;
    }
    return order
        .event()
        .order()
        .map(k ->
            switch (k) {
              case TRO, ADMINISTRATIVE_STAY, UNSPECIFIED -> 1;
              case PRELIMINARY_INJUNCTION, STAY -> 2;
              case PERMANENT_INJUNCTION, VACATUR -> 3;
            })
        .orElse(1);
  }

  /// What is extended had not been replaced: a restraining order may live on beside an injunction
  /// against a part. Nor had it ended: what a court of appeals vacates stands until its mandate
  /// issues, which may be withheld (Fed. R. App. P. 41). Its extension for a part leaves it as it
  /// was, as its stay for a part does.
  void extend(Timed extension) {
    for (ProceedingId root : families.cases(extension.event().proceeding())) {
      List<Block> here = active.computeIfAbsent(root, r -> new ArrayList<>());
      Stream.concat(replaced.stream(), ended.getOrDefault(root, List.of()).stream())
          .filter(old -> isOfKind(old, extension) || mayBeRestraint(old, extension))
          .filter(old -> families.cases(old.made().event().proceeding()).contains(root))
          .filter(old -> here.stream().noneMatch(b -> b.made().equals(old.made())))
          .toList()
          .forEach(here::add);
    }
  }

  /// A holding that a higher court has overruled, by a ruling that does not work yet, is an order
  /// until then.
  void overrule(Timed ruling) {
    casesOf(ruling).stream()
        .filter(this::isBlocked)
        .map(root -> active.getOrDefault(root, List.of()))
        .forEach(here -> here.replaceAll(b -> new Block(b.made(), b.whole(), false)));
  }

  /// An order is paused or ended, or a challenge fails.
  void release(Timed act) {
    Set<ProceedingId> cases = casesOf(act);
    boolean found = cases.stream().anyMatch(this::isBlocked);
    if (!found) {
      if (DayOrder.presupposesOrder(act) && !act.isToTheDay()) {
        cases.forEach(root -> waiting.computeIfAbsent(root, r -> new ArrayList<>()).add(act));
      }
      return;
    }
    if (act.type() != EventType.ORDER_NARROWED) {
      releases.add(act);
    }
    for (ProceedingId root : cases) {
      List<Block> before = List.copyOf(active.getOrDefault(root, List.of()));
      release(act, root);
      List<Block> after = active.getOrDefault(root, List.of());
      before.stream()
          .filter(b -> after.stream().noneMatch(a -> a.made().equals(b.made())))
          .forEach(b -> ended.computeIfAbsent(root, r -> new ArrayList<>()).add(b));
      after.stream()
          .filter(b -> b.whole() && (act.isPart() || act.type() == EventType.ORDER_NARROWED))
          .forEach(b -> softened.put(b.made(), act));
    }
  }

  /// That it takes effect, told of a later day together with the cutting back of an order or after
  /// it, says that it may now be applied in part.
  void takesEffect(Timed effect) {
    active
        .values()
        .forEach(here ->
            here.replaceAll(b -> {
              Timed act = softened.get(b.made());
              boolean applied =
                  act != null
                      && act.day().isBefore(effect.day())
                      && !effect.learned().isBefore(act.learned());
              return applied ? new Block(b.made(), false, b.invalid()) : b;
            }));
  }

  private void release(Timed act, ProceedingId root) {
    List<Block> here = active.getOrDefault(root, new ArrayList<>());
    if (isOfAppeal(act)) {
      here.removeIf(b -> b.made().event().proceeding().equals(act.event().proceeding()));
      return;
    }
    if (isAllOfIt(act, here)) {
      here.clear();
      return;
    }
    if (act.isPart() || act.type() == EventType.ORDER_NARROWED) {
      here.replaceAll(block -> relaxed(block, act));
      return;
    }
    boolean named = act.type() == EventType.ORDER_LIFTED && names(act, here);
    here.removeIf(block -> !named || isOfKind(block, act) || isOverruled(block, act));
  }

  /// A higher court that dismisses an appeal or a petition of its own leaves the orders below as
  /// they are (Fed. R. App. P. 42); what it has ordered itself meanwhile ends.
  private boolean isOfAppeal(Timed act) {
    return act.type() == EventType.DISMISSED && families.isAppeal(act.event().proceeding());
  }

  /// Scope is about the instrument: to pause or lift, for a part of the instrument, an order that
  /// reaches only a part is to do so to all of it; but a court that makes an order and on the same
  /// day pauses a part pauses a part of the order.
  private boolean isAllOfIt(Timed act, List<Block> here) {
    boolean acts = act.type() == EventType.ORDER_STAYED || act.type() == EventType.ORDER_LIFTED;
    List<Block> orders = here.stream().filter(b -> !isPutBack(b, here)).toList();
    return acts
        && act.isPart()
        && here.stream().noneMatch(Block::whole)
        && orders.size() == 1
        && !isOwnOfTheDay(act, orders.getFirst());
  }

  /// True of an order that a higher court has put back in force: that is one order told twice.
  private boolean isPutBack(Block order, List<Block> here) {
    return here.stream()
        .anyMatch(b ->
            isOfKind(b, order.made())
                && families.isAbove(b.made().event().proceeding(), proceeding(order)));
  }

  private static boolean isOwnOfTheDay(Timed act, Block order) {
    return act.type() == EventType.ORDER_STAYED
        && act.event().proceeding().equals(proceeding(order))
        && act.day().equals(order.made().day());
  }

  private static Optional<ProceedingId> proceeding(Block order) {
    return order.made().event().proceeding();
  }

  /// A court that lifts an order for good has left its own earlier ruling, and that of a court
  /// below.
  private boolean isOverruled(Block block, Timed act) {
    Optional<ProceedingId> ruling = block.made().event().proceeding();
    Optional<ProceedingId> acting = act.event().proceeding();
    return block.invalid() && (acting.equals(ruling) || families.isAbove(acting, ruling));
  }

  /// A court that agrees to hear anew what it has decided vacates its ruling (5th Cir. R. 41.3 and
  /// the like elsewhere); the order below, if there is one, stands.
  void rehear(Timed grant) {
    if (grant.event().proceeding().isPresent()) {
      active
          .values()
          .forEach(here ->
              here.removeIf(b ->
                  b.invalid() && b.made().event().proceeding().equals(grant.event().proceeding())));
    }
  }

  /// True if a lifting names one of several orders: one in effect, or one that has been replaced,
  /// as when the end of a restraining order is noted after the injunction that followed it.
  private boolean names(Timed act, List<Block> here) {
    return here.stream().anyMatch(b -> isOfKind(b, act))
        || replaced.stream().anyMatch(b -> isOfKind(b, act));
  }

  /// A stay of part of a merits ruling pauses the holding: what is left of it is an order. To
  /// narrow an order, or to pause or lift part of it, leaves the status as it was, unless the
  /// document says that the instrument may now be applied. A merits ruling for part of the
  /// instrument does change it, unless it is that of the court whose interim order stands until its
  /// judgment on all of it (Fed. R. Civ. P. 54(b)).
  private static Block relaxed(Block block, Timed act) {
    boolean interim =
        act.type() == EventType.UPHELD
            && !block.invalid()
            && act.event().proceeding().equals(proceeding(block));
    boolean applies = (!DayOrder.presupposesOrder(act) && !interim) || saysApplied(act);
    boolean holds =
        act.type() == EventType.UPHELD
            || act.type() == EventType.DISMISSED
            || act.type() == EventType.ORDER_NARROWED;
    return new Block(block.made(), block.whole() && !applies, block.invalid() && holds);
  }

  /// An order of which no kind was told, and which is prolonged as a restraining order, was one.
  private static boolean mayBeRestraint(Block old, Timed extension) {
    return old.made().event().order().equals(Optional.of(OrderKind.UNSPECIFIED))
        && extension.event().order().equals(Optional.of(OrderKind.TRO));
  }

  private static boolean saysApplied(Timed act) {
    return act.event().evidence().stream().anyMatch(quote -> AppliedAgain.says(quote.text()));
  }

  private static boolean isOfKind(Block block, Timed act) {
    return act.event().order().isPresent()
        && act.event().order().equals(block.made().event().order());
  }

  /// The cases whose orders an act touches. An act upon an order presupposes the order: where its
  /// own case has none and is not known, or may be an appeal whose link is not known, it means the
  /// only case that has one.
  private Set<ProceedingId> casesOf(Timed act) {
    Optional<ProceedingId> proceeding = act.event().proceeding();
    Set<ProceedingId> own = families.cases(proceeding);
    if (!DayOrder.presupposesOrder(act) || own.stream().anyMatch(this::isBlocked)) {
      return own;
    }
    Set<ProceedingId> blocked = new TreeSet<>(active.keySet());
    blocked.removeIf(root -> !isBlocked(root));
    boolean nameless = blocked.equals(Set.of(CaseFamilies.UNKNOWN));
    boolean only = blocked.size() == 1 && families.mayBeUnlinkedAppeal(proceeding);
    return nameless || only ? blocked : own;
  }

  boolean isBlocked(ProceedingId root) {
    return !active.getOrDefault(root, List.of()).isEmpty();
  }
}
