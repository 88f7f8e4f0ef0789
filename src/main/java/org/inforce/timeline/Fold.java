package org.inforce.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inforce.lexicon.HeldBack;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;

/// The status of one instrument at the end of one day: its life × the court orders in effect, case
/// by case.
final class Fold {
  private final CaseFamilies families;
  private final DayOrder dayOrder;
  private final Life life;
  private final Blocks blocks;
  private final List<Timed> all;
  private final List<Timed> past;

  /// Rulings that end an order once they work.
  private final List<Timed> heldBack = new ArrayList<>();

  /// Orders of which nobody tells whether they were made before or after one was lifted that day.
  private final Set<Timed> doubted = new HashSet<>();

  Fold(Instrument instrument, List<Timed> all, CaseFamilies families, LocalDate asOf) {
    this.families = families;
    this.dayOrder = new DayOrder(families);
    this.life = new Life(instrument, all, asOf);
    this.blocks = new Blocks(families, asOf);
    this.all = all;
    this.past = all.stream().filter(e -> !e.day().isAfter(asOf)).toList();
    run();
  }

  private void run() {
    Map<LocalDate, List<Timed>> days = new TreeMap<>();
    for (Timed event : past) {
      LocalDate day = event.isDated() ? event.day() : LocalDate.MIN;
      days.computeIfAbsent(placeOf(event).orElse(day), d -> new ArrayList<>()).add(event);
    }
    days.values().forEach(this::takeDay);
  }

  /// True of an order that may have ended on the day on which it was made.
  boolean isDoubted(Timed order) {
    return doubted.contains(order);
  }

  /// True if by this event an order that was paused lives again.
  boolean livesAgain(Timed event) {
    return Revival.is(event, past, families);
  }

  /// Where an act that ends or pauses something has no date, it comes after what was known before
  /// we learned of it.
  private Optional<LocalDate> placeOf(Timed event) {
    if (event.isDated()) {
      return Optional.empty();
    }
    if (Life.ends(event)) {
      return Optional.of(event.day());
    }
    if (!DayOrder.isRelease(event)) {
      return Optional.empty();
    }
    boolean anyCase =
        DayOrder.presupposesOrder(event)
            && families.mayBeUnlinkedAppeal(event.event().proceeding());
    return past.stream()
        .filter(b -> DayOrder.isBlock(b) && b.isDated())
        .filter(b -> b.learned().isBefore(event.learned()))
        .filter(b -> anyCase || dayOrder.sharesCase(b, event))
        .map(Timed::day)
        .max(LocalDate::compareTo);
  }

  private void takeDay(List<Timed> day) {
    List<Timed> late = new ArrayList<>();
    for (Timed event : day) {
      life.take(event);
      if (isHeldBack(event)) {
        heldBack.add(event);
        blocks.overrule(event);
      } else if (DayOrder.isRelease(event)) {
        if (!event.isDated() || dayOrder.isLate(event, day, blocks)) {
          late.add(event);
        } else {
          doubted.addAll(dayOrder.doubted(event, day, blocks));
          blocks.release(event);
        }
      }
    }
    day.stream().filter(e -> DayOrder.isBlock(e) && !isAverted(e)).forEach(this::block);
    day.stream().filter(e -> e.type() == EventType.ORDER_EXTENDED).forEach(blocks::extend);
    day.stream().filter(e -> e.type() == EventType.REVIEW_GRANTED).forEach(blocks::rehear);
    late.forEach(blocks::release);
    day.stream()
        .filter(e -> e.type() == EventType.EFFECTIVE && e.isDated())
        .forEach(this::takesEffect);
  }

  /// A day of effect that comes while the whole of it is stopped passes without effect.
  private void takesEffect(Timed effect) {
    List<Timed> works =
        heldBack.stream().filter(ruling -> ruling.day().isBefore(effect.day())).toList();
    works.forEach(blocks::release);
    heldBack.removeAll(works);
    blocks.takesEffect(effect);
    if (stands(true) || stands(false)) {
      life.effects().stopped(effect);
    }
  }

  private void block(Timed order) {
    blocks.block(order, order.worksFrom(all));
  }

  /// An order announced for a later day does not come where a higher court pauses it before.
  private boolean isAverted(Timed order) {
    return past.stream()
        .filter(stay -> stay.type() == EventType.ORDER_STAYED && stay.isToTheDay())
        .filter(stay -> stay.day().isBefore(order.day()))
        .filter(stay -> order.isToTheDay() && order.learned().isBefore(stay.learned()))
        .filter(stay -> Timed.learnedDay(order.event()).isBefore(stay.day()))
        .anyMatch(stay -> families.isAbove(stay.event().proceeding(), order.event().proceeding()));
  }

  /// A ruling against an order works once its mandate issues: where its proof says that it does not
  /// yet, the order holds until the instrument is told to be in effect, or another act ends it.
  private static boolean isHeldBack(Timed event) {
    return DayOrder.isRelease(event)
        && event.event().evidence().stream().anyMatch(quote -> HeldBack.says(quote.text()));
  }

  LegalStatus status() {
    boolean part = !blocks.inEffect().isEmpty();
    if (life.isOver()) {
      return life.status(part);
    }
    if (stands(true)) {
      return LegalStatus.STRUCK_DOWN;
    }
    if (stands(false)) {
      return LegalStatus.BLOCKED;
    }
    LegalStatus alone = life.status(part || !blocks.releases().isEmpty());
    return alone == LegalStatus.IN_FORCE && part ? LegalStatus.PARTLY_BLOCKED : alone;
  }

  /// True while nothing but suits and requests are known of a law: that somebody is against it
  /// tells neither that it was made nor that it is in effect.
  boolean isOnlyAttacked() {
    return !past.isEmpty()
        && life.isUntold()
        && past.stream()
            .allMatch(e ->
                e.type() == EventType.CHALLENGED
                    || e.type() == EventType.RELIEF_REQUESTED
                    || e.type() == EventType.HEARING_SCHEDULED);
  }

  private boolean stands(boolean invalid) {
    return blocks.inEffect().stream().anyMatch(b -> b.whole() && b.invalid() == invalid);
  }

  Life life() {
    return life;
  }

  Blocks blocks() {
    return blocks;
  }

  /// The events that count by the day, in order.
  List<Timed> past() {
    return past;
  }
}
