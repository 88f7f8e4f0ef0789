package org.inforce.timeline;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.lexicon.ActorNames;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.LegalStatus;
import org.inforce.model.OrderKind;
import org.inforce.model.StatusEvent;

/// Why a status holds: the events that decide it and one sentence for the reader.
///
/// @param because never empty where an event counts
record Grounds(List<StatusEvent> because, String reason) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  static Grounds of(Fold fold, LegalStatus status) {
    return switch (status) {
      case STRUCK_DOWN -> ofBlocks(fold, true, true);
      case BLOCKED -> ofBlocks(fold, true, false);
      case PARTLY_BLOCKED -> ofPart(fold).withDormant(fold);
      case PROPOSED -> ofLife(fold, proposed(fold), "and not law yet");
      case FAILED -> ofLife(fold, "Vetoed or finally failed", "");
      case RESCINDED -> ofLife(fold, "Withdrawn or repealed by its maker", "");
      case EXPIRED -> ofLife(fold, "Lapsed by its own terms", "");
      case NOT_YET_EFFECTIVE -> ofWaiting(fold).withDormant(fold);
      case IN_FORCE -> ofForce(fold).withDormant(fold);
    };
  }

  private static Grounds ofBlocks(Fold fold, boolean whole, boolean invalid) {
    List<Timed> made = made(fold, whole, invalid);
    Timed last = made.getLast();
    String others = others(others(fold, last));
    String reason =
        invalid
            ? "Held invalid"
                + by(last)
                + when(last)
                + mandate(fold, last)
                + others
                + doubt(fold, last)
                + "."
            : "Stopped as a whole by " + stopped(fold, last) + others + doubt(fold, last) + ".";
    return new Grounds(events(made), reason);
  }

  /// By which order, and whose; one that a court below had made is told by what let it live again.
  private static String stopped(Fold fold, Timed last) {
    return fold.livesAgain(last)
        ? order(last) + ", in effect again" + through(last) + when(last)
        : order(last) + of(last) + when(last);
  }

  /// How many orders of any reach hold besides this one. What several courts did for one order is
  /// one.
  private static int others(Fold fold, Timed last) {
    List<Timed> rest =
        fold.blocks().inEffect().stream()
            .map(Blocks.Block::made)
            .filter(made -> !made.equals(last))
            .toList();
    int again = (int) rest.stream().filter(fold::livesAgain).count();
    return rest.size() - again + (again > 0 && !fold.livesAgain(last) ? 1 : 0);
  }

  private static String others(int more) {
    if (more == 0) {
      return "";
    }
    return more == 1
        ? ", and one more order is in effect"
        : ", and %d more orders are in effect".formatted(more);
  }

  private static String doubt(Fold fold, Timed order) {
    return fold.isDoubted(order)
        ? "; the court also lifted an order on that day, and no document tells which came first"
        : "";
  }

  private static Grounds ofPart(Fold fold) {
    List<Timed> made = fold.blocks().inEffect().stream().map(Blocks.Block::made).toList();
    Timed last = made.getLast();
    return new Grounds(
        events(Stream.concat(effect(fold).stream(), made.stream()).toList()),
        "In force, except for a part, or some persons or places, stopped by "
            + stopped(fold, last)
            + others(others(fold, last))
            + doubt(fold, last)
            + ".");
  }

  private static List<Timed> made(Fold fold, boolean whole, boolean invalid) {
    return fold.blocks().inEffect().stream()
        .filter(b -> b.whole() == whole && b.invalid() == invalid)
        .map(Blocks.Block::made)
        .toList();
  }

  private static Grounds ofLife(Fold fold, String what, String rest) {
    List<Timed> path = fold.life().path();
    List<Timed> events = path.isEmpty() ? known(fold) : path;
    Timed last = events.getLast();
    String tail = rest.isEmpty() ? "" : ", " + rest;
    return new Grounds(events(List.of(last)), what + by(last) + when(last) + tail + ".");
  }

  /// How far it has come.
  private static String proposed(Fold fold) {
    List<Timed> path = fold.life().path();
    EventType last = path.isEmpty() ? EventType.CHALLENGED : path.getLast().type();
    return last == EventType.PASSED
        ? "Passed"
        : last == EventType.INTRODUCED ? "Introduced" : "Proposed";
  }

  /// How it was made: by lawmakers, or by an office.
  private static String made(Fold fold) {
    Set<EventType> path = fold.life().path().stream().map(Timed::type).collect(Collectors.toSet());
    return path.contains(EventType.ENACTED)
        ? "enacted"
        : path.contains(EventType.ISSUED) ? "issued" : "made";
  }

  private static Grounds ofWaiting(Fold fold) {
    List<Timed> events = new ArrayList<>(fold.life().path());
    fold.life().effects().delay().ifPresent(events::add);
    Optional<Timed> next = fold.life().effects().scheduled();
    next.ifPresent(events::add);
    if (events.isEmpty()) {
      events.addAll(known(fold));
    }
    Optional<Timed> freed = fold.blocks().releases().stream().reduce((a, b) -> b);
    freed.ifPresent(events::add);
    String made =
        made(fold)
            + next.map(e -> ", and to take effect" + when(e) + ".")
                .orElse("; nothing tells yet when it takes effect.");
    String reason = freed.map(f -> released(f) + by(f) + when(f) + "; " + made).orElse(made);
    return new Grounds(events(events), capital(reason));
  }

  /// What a ruling that does not work yet leaves as it is, is shown with the ruling.
  private Grounds withDormant(Fold fold) {
    List<Timed> dormant = fold.blocks().dormant();
    if (dormant.isEmpty()) {
      return this;
    }
    Timed ruling = dormant.getLast();
    String what = ruling.type() == EventType.STRUCK_DOWN ? "held invalid" : order(ruling);
    return new Grounds(
        Stream.concat(because.stream(), Stream.of(ruling.event())).toList(),
        reason.substring(0, reason.length() - 1)
            + "; "
            + what
            + by(ruling)
            + when(ruling)
            + ", which binds "
            + from(fold, ruling));
  }

  private static String from(Fold fold, Timed ruling) {
    String issued = byTheRule(fold, ruling).map(day -> ", " + day).orElse("");
    return Mandate.latest(ruling).isEmpty()
        ? "from " + DAY.format(fold.blocks().worksFrom(ruling)) + " on."
        : "once the mandate issues" + issued + ".";
  }

  /// Nobody tells of the mandate that was awaited.
  private static String mandate(Fold fold, Timed ruling) {
    return byTheRule(fold, ruling).map(day -> "; the mandate issues " + day).orElse("");
  }

  private static Optional<String> byTheRule(Fold fold, Timed ruling) {
    return Mandate.latest(ruling)
        .filter(day -> day.equals(fold.blocks().worksFrom(ruling)))
        .map(day -> "by %s unless somebody asks for a rehearing".formatted(DAY.format(day)));
  }

  /// What came last says why: the end of the orders, or, where it took effect after that, its
  /// effect.
  private static Grounds ofForce(Fold fold) {
    List<Timed> effect = effect(fold);
    List<Timed> releases = fold.blocks().releases();
    if (effect.isEmpty() && releases.isEmpty()) {
      return new Grounds(
          events(known(fold)),
          "Taken to be in force: what is known of it tells of nothing that stops it.");
    }
    List<Timed> events = new ArrayList<>(effect);
    if (!releases.isEmpty()) {
      Timed freed = releases.getLast();
      events.add(freed);
      if (effect.stream().noneMatch(e -> e.day().isAfter(freed.day()))) {
        return new Grounds(
            events(events), "In force: " + released(freed) + by(freed) + when(freed) + ".");
      }
    }
    String day = fold.life().isOldWithoutDay() ? "; since which day is not told" : "";
    return new Grounds(
        events(events), "In force: " + made(effect.getLast()) + " not stopped" + day + ".");
  }

  private static String made(Timed event) {
    return switch (event.type()) {
      case ENACTED -> "enacted" + by(event) + when(event) + ", and";
      case ISSUED -> "issued" + by(event) + when(event) + ", and";
      case UPHELD -> "upheld" + by(event) + when(event) + ", and";
      case INTRODUCED,
          PASSED,
          VETOED,
          EFFECTIVE,
          DELAYED,
          AMENDED,
          RESCINDED,
          EXPIRED,
          CHALLENGED,
          RELIEF_REQUESTED,
          HEARING_SCHEDULED,
          ENJOINED,
          RELIEF_DENIED,
          ORDER_STAYED,
          ORDER_EXTENDED,
          ORDER_NARROWED,
          ORDER_LIFTED,
          STRUCK_DOWN,
          APPEALED,
          REVIEW_GRANTED,
          REVIEW_DENIED,
          DISMISSED,
          SETTLED ->
          "it took effect" + when(event) + ", and is";
    };
  }

  private static String released(Timed event) {
    if (event.type() == EventType.UPHELD) {
      return "upheld";
    }
    boolean paused = event.type() == EventType.ORDER_STAYED;
    return paused
        ? "the order against it is paused"
        : event.type() == EventType.DISMISSED
            ? "the challenge ended"
            : "the order against it has ended";
  }

  private static List<Timed> effect(Fold fold) {
    List<Timed> events = new ArrayList<>(fold.life().path());
    fold.life().effects().current().filter(e -> !events.contains(e)).ifPresent(events::add);
    return events;
  }

  /// The latest event that counts, or, before any does, the first that is scheduled.
  private static List<Timed> known(Fold fold) {
    return List.of(fold.past().isEmpty() ? fold.life().first() : fold.past().getLast());
  }

  private static List<StatusEvent> events(List<Timed> timed) {
    return timed.stream().sorted(Timed.BY_DAY).map(Timed::event).distinct().toList();
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static String order(Timed event) {
    OrderKind kind = event.event().order().orElse(OrderKind.UNSPECIFIED);
    return order(kind, actor(event).isPresent());
  }

  /// @param said true if whose it is stands beside it
  private static String order(OrderKind kind, boolean said) {
    return switch (kind) {
      case TRO -> "a temporary restraining order";
      case PRELIMINARY_INJUNCTION -> "a preliminary injunction";
      case PERMANENT_INJUNCTION -> "a permanent injunction";
      case STAY -> said ? "a stay" : "a court's stay";
      case ADMINISTRATIVE_STAY -> "an administrative stay";
      case VACATUR -> "a vacatur";
      case UNSPECIFIED -> said ? "an order" : "a court order";
    };
  }

  private static String by(Timed event) {
    return actor(event).map(actor -> " by " + actor).orElse("");
  }

  private static String through(Timed event) {
    return actor(event).map(actor -> " through " + actor).orElse("");
  }

  private static String of(Timed event) {
    return actor(event).map(actor -> " of " + actor).orElse("");
  }

  private static Optional<String> actor(Timed event) {
    return event.event().actor().flatMap(ActorNames::withArticle);
  }

  private static String when(Timed event) {
    EventDate date = event.event().effective();
    return date.first()
        .map(day ->
            switch (date.precision()) {
              case DAY, UNKNOWN -> " on " + DAY.format(day);
              case MONTH -> " in " + MONTH.format(day);
              case YEAR -> " in " + day.getYear();
            })
        .orElse(" on a day not known");
  }
}
