package org.inforce.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inforce.model.EventType;

/// The days of effect that are told of an instrument, as of one day, and which of them its maker
/// put off.
final class Effects {
  private final List<Timed> all;
  private final LocalDate asOf;
  private final Set<Timed> stopped = new HashSet<>();

  /// @param all every event known, those to come included
  Effects(List<Timed> all, LocalDate asOf) {
    this.all = all;
    this.asOf = asOf;
  }

  /// Takes note that a court had stopped it on a day of effect: where another is told later, it
  /// takes effect on that.
  void stopped(Timed effect) {
    stopped.add(effect);
  }

  /// True if any is told.
  boolean areTold() {
    return all.stream().anyMatch(e -> e.type() == EventType.EFFECTIVE);
  }

  /// True if one was learned of after an event.
  boolean isAnnouncedAfter(Timed event) {
    return all.stream()
        .filter(e -> e.type() == EventType.EFFECTIVE)
        .anyMatch(e -> event.learned().isBefore(e.learned()));
  }

  /// The event by which it has taken effect.
  Optional<Timed> current() {
    return all.stream()
        .filter(e -> e.type() == EventType.EFFECTIVE && !e.day().isAfter(asOf) && !isPutOff(e))
        .findFirst();
  }

  /// The next scheduled effect.
  Optional<Timed> scheduled() {
    return all.stream()
        .filter(e -> e.type() == EventType.EFFECTIVE && e.day().isAfter(asOf) && !isPutOff(e))
        .findFirst();
  }

  /// The delay that stands.
  Optional<Timed> delay() {
    return delays().reduce((a, b) -> b);
  }

  private Stream<Timed> delays() {
    return all.stream()
        .filter(e -> e.type() == EventType.DELAYED && !e.isPart() && !e.day().isAfter(asOf));
  }

  /// A delay that is decided before a day of effect cancels that day, if a later one is known or if
  /// the day had been announced before the delay. Later it puts off compliance only, unless a new
  /// day is told with it.
  boolean isPutOff(Timed effect) {
    return (stopped.contains(effect) && hasNewDay(effect))
        || delays().anyMatch(delay -> undoes(delay, effect))
        || all.stream().anyMatch(delay -> cancels(delay, effect))
        || delays()
            .filter(d -> !d.isDated() || d.day().isBefore(effect.day()))
            .filter(d -> all.stream().noneMatch(old -> cancels(d, old)))
            .anyMatch(d -> hasNewDay(effect) || isOlderNews(effect, d));
  }

  /// A delay whose day no document gives came before the day of effect that its own document names
  /// as the old one, where a later one is known; that one it brought about.
  private boolean cancels(Timed delay, Timed old) {
    return delay.type() == EventType.DELAYED
        && !delay.isPart()
        && !delay.isToldWithDay()
        && old.type() == EventType.EFFECTIVE
        && hasNewDay(old)
        && sharesDocument(delay, old);
  }

  /// A delay after the day of effect that comes with a new one takes the effect back until then.
  private boolean undoes(Timed delay, Timed effect) {
    return !delay.day().isBefore(effect.day())
        && effect.learned().isBefore(delay.learned())
        && all.stream()
            .filter(e -> e.type() == EventType.EFFECTIVE && !e.isPart())
            .filter(e -> e.day().isAfter(delay.day()) && e.learned().equals(delay.learned()))
            .anyMatch(e -> isToldBeside(e, delay));
  }

  /// In one document, a sentence or two apart.
  private static boolean isToldBeside(Timed one, Timed other) {
    return one.event().evidence().stream()
        .anyMatch(q ->
            other.event().evidence().stream()
                .anyMatch(o ->
                    o.document().equals(q.document())
                        && Math.abs(o.span().start() - q.span().start()) <= BESIDE));
  }

  /// In characters.
  private static final int BESIDE = 300;

  private static boolean sharesDocument(Timed one, Timed other) {
    return one.event().evidence().stream()
        .anyMatch(q ->
            other.event().evidence().stream().anyMatch(o -> o.document().equals(q.document())));
  }

  /// A part of what takes effect by stages has no new day where another part has a later one.
  private boolean hasNewDay(Timed effect) {
    return all.stream()
        .anyMatch(e ->
            e.type() == EventType.EFFECTIVE
                && !(effect.isPart() && e.isPart())
                && e.day().isAfter(effect.day())
                && !e.learned().isBefore(effect.learned()));
  }

  /// A delay without a date is taken to have brought about the last day known, if there are two.
  private boolean isOlderNews(Timed effect, Timed delay) {
    if (delay.isDated()) {
      return Timed.learnedDay(effect.event()).isBefore(delay.day());
    }
    boolean only =
        all.stream()
            .noneMatch(e -> e.type() == EventType.EFFECTIVE && e.day().isBefore(effect.day()));
    return only && effect.learned().isBefore(delay.learned());
  }
}
