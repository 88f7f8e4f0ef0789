package org.inforce.digest;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.model.EventId;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Wording;
import org.inforce.store.RecordedChange;
import org.inforce.timeline.Step;

/// The changes of status of a week, one for each instrument, most consequential first.
final class Changes {
  /// What happened so long before the week is no news of it.
  static final int LATE_DAYS = 7;

  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private static final List<LegalStatus> CONSEQUENCE =
      List.of(
          LegalStatus.STRUCK_DOWN,
          LegalStatus.BLOCKED,
          LegalStatus.IN_FORCE,
          LegalStatus.PARTLY_BLOCKED,
          LegalStatus.RESCINDED,
          LegalStatus.EXPIRED,
          LegalStatus.NOT_YET_EFFECTIVE,
          LegalStatus.FAILED,
          LegalStatus.PROPOSED);

  private final Known known;
  private final Week week;
  private final Items items;
  private final List<RecordedChange> scheduled;
  private final List<Net> nets;

  /// What the changes of one instrument within the week come to.
  ///
  /// @param before empty if it was not known before
  /// @param between what held in the meantime, in order
  /// @param retracted what was taken to hold and turned out not to
  private record Net(
      InstrumentId id,
      Optional<LegalStatus> before,
      List<RecordedChange> between,
      List<RecordedChange> retracted,
      RecordedChange last) {
    LegalStatus after() {
      return last.change().after();
    }

    LocalDate day() {
      return last.change().day();
    }

    boolean changes() {
      return !before.equals(Optional.of(after())) || !between.isEmpty();
    }
  }

  Changes(Known known, Week week, Items items, List<RecordedChange> recorded) {
    this.known = known;
    this.week = week;
    this.items = items;
    Map<InstrumentId, List<RecordedChange>> come = new LinkedHashMap<>();
    List<RecordedChange> ahead = new ArrayList<>();
    for (RecordedChange change : recorded) {
      InstrumentId id = change.change().instrument();
      if (!known.holds(id)) {
        continue;
      }
      if (change.change().day().isAfter(week.sunday())) {
        ahead.add(change);
      } else {
        come.computeIfAbsent(id, i -> new ArrayList<>()).add(change);
      }
    }
    this.scheduled = List.copyOf(ahead);
    this.nets =
        come.entrySet().stream()
            .map(e -> net(e.getKey(), e.getValue()))
            .filter(Net::changes)
            .sorted(
                Comparator.comparing((Net net) -> CONSEQUENCE.indexOf(net.after()))
                    .thenComparing(net -> known.name(net.id())))
            .toList();
  }

  private Net net(InstrumentId id, List<RecordedChange> changes) {
    RecordedChange last = changes.getLast();
    Map<Boolean, List<RecordedChange>> earlier =
        changes.subList(0, changes.size() - 1).stream()
            .filter(c -> c.change().after() != last.change().after())
            .collect(Collectors.partitioningBy(c -> held(id, c, last)));
    return new Net(
        id,
        changes.getFirst().change().before(),
        earlier.getOrDefault(true, List.of()),
        earlier.getOrDefault(false, List.of()),
        last);
  }

  private boolean held(InstrumentId id, RecordedChange earlier, RecordedChange last) {
    return earlier.change().day().isBefore(last.change().day())
        && known
            .on(id, earlier.change().day())
            .filter(step -> step.status().status() == earlier.change().after())
            .isPresent();
  }

  /// Changes, and what is first heard of because it was just stopped or ended.
  List<Digest.Item> statuses() {
    return nets.stream().filter(this::isStatusChange).map(this::item).toList();
  }

  /// What is first heard of otherwise.
  List<Digest.Item> fresh() {
    return nets.stream()
        .filter(net -> net.before().isEmpty() && !isStatusChange(net))
        .map(this::item)
        .toList();
  }

  /// What was said before this week and was never so.
  List<Digest.Item> corrections() {
    return nets.stream().filter(this::isCorrection).map(this::item).toList();
  }

  /// What the week's changes come to, e.g. `2 blocked`.
  List<String> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    nets.stream()
        .filter(this::isStatusChange)
        .forEach(net -> counts.merge(outcome(net), 1L, Long::sum));
    return counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList();
  }

  /// Changes of later days that became known in the week.
  List<RecordedChange> scheduled() {
    return scheduled;
  }

  /// The instruments whose status changed.
  Set<InstrumentId> touched() {
    return nets.stream().map(Net::id).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// True if it was first heard of in the week.
  boolean isNew(InstrumentId id) {
    return nets.stream().anyMatch(net -> net.id().equals(id) && net.before().isEmpty());
  }

  /// The events that decide what these items say.
  Set<EventId> shown() {
    return nets.stream()
        .flatMap(
            net -> net.last().change().because().stream().map(recorded -> now(net.id(), recorded)))
        .map(StatusEvent::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isStatusChange(Net net) {
    return !isCorrection(net)
        && (net.before().isPresent() || isRecent(net) && wasEnded(net.after()));
  }

  private boolean isRecent(Net net) {
    return !net.day().isBefore(week.monday().minusDays(LATE_DAYS));
  }

  private static boolean wasEnded(LegalStatus status) {
    return switch (status) {
      case STRUCK_DOWN, BLOCKED, PARTLY_BLOCKED, RESCINDED, EXPIRED, FAILED -> true;
      case IN_FORCE, NOT_YET_EFFECTIVE, PROPOSED -> false;
    };
  }

  private boolean isCorrection(Net net) {
    return net.before()
        .filter(before -> !isRecent(net))
        .filter(before ->
            known.steps(net.id()).stream()
                .filter(step -> !step.day().isAfter(week.sunday()))
                .map(Step::status)
                .noneMatch(status -> status.status() == before))
        .isPresent();
  }

  /// Of what does not bind yet the day that counts is the one to come.
  private static boolean isDated(LegalStatus status) {
    return status != LegalStatus.NOT_YET_EFFECTIVE && status != LegalStatus.PROPOSED;
  }

  /// True if the items say that something will happen on a day.
  boolean tells(InstrumentId id, LocalDate day) {
    return nets.stream()
        .filter(net -> net.id().equals(id))
        .anyMatch(net -> text(net).contains(LONG_DAY.format(day)));
  }

  private static String outcome(Net net) {
    boolean stopped =
        net.before()
            .filter(b -> b == LegalStatus.BLOCKED || b == LegalStatus.PARTLY_BLOCKED)
            .isPresent();
    return switch (net.after()) {
      case IN_FORCE -> stopped ? "back in force" : "now in force";
      case NOT_YET_EFFECTIVE -> stopped ? "no longer blocked" : "now law";
      case STRUCK_DOWN, BLOCKED, PARTLY_BLOCKED, RESCINDED, EXPIRED, FAILED, PROPOSED ->
          Wording.status(net.after());
    };
  }

  private Digest.Item item(Net net) {
    List<String> chain = new ArrayList<>();
    // What is new is said by the section.
    net.before()
        .map(Wording::status)
        .or(() -> isStatusChange(net) ? Optional.of("new here") : Optional.empty())
        .ifPresent(chain::add);
    net.between().forEach(c -> chain.add(Wording.status(c.change().after())));
    chain.add(Wording.status(net.after()));
    List<StatusEvent> because = net.last().change().because();
    Optional<StatusEvent> proof =
        because.isEmpty() ? Optional.empty() : Optional.of(now(net.id(), because.getLast()));
    return items.status(net.id(), String.join(" → ", chain), net.after(), text(net), proof);
  }

  /// Where what we said before the week was not so: what held instead until the change, or, where
  /// the day before it was known as it was, since when we said the wrong thing.
  private String was(Net net) {
    LocalDate eve = net.day().minusDays(1);
    Optional<LegalStatus> was = known.on(net.id(), eve).map(step -> step.status().status());
    String taken = net.before().map(Wording::status).orElse("something else");
    if (was.isEmpty()
        || !net.between().isEmpty()
        || net.before().isEmpty()
        || was.equals(net.before())) {
      return "";
    }
    return was.equals(known.believed(net.id(), eve))
        ? " Until now we took it for " + taken + "."
        : " Before that it was "
            + Wording.status(was.get())
            + "; we had taken it for "
            + taken
            + ".";
  }

  /// The event as it was known by the end of the week: with further proofs, or as another one that
  /// the same words prove, for one that was read later may have told more of it.
  private StatusEvent now(InstrumentId id, StatusEvent recorded) {
    List<StatusEvent> events = known.events(id);
    return events.stream()
        .filter(e -> e.id().equals(recorded.id()))
        .findFirst()
        .or(() ->
            events.stream()
                .filter(e -> e.type() == recorded.type())
                .filter(e -> e.evidence().stream().anyMatch(recorded.evidence()::contains))
                .findFirst())
        .orElse(recorded);
  }

  private String text(Net net) {
    Optional<Step> step =
        known.on(net.id(), week.sunday()).filter(s -> s.status().status() == net.after());
    String reason =
        step.map(s -> s.status().reason())
            .or(() -> net.last().change().because().stream().reduce((a, b) -> b).map(items::told))
            .orElse("");
    StringBuilder text = new StringBuilder(reason);
    if (isDated(net.after()) && !reason.contains(LONG_DAY.format(net.day()))) {
      text.append(reason.isEmpty() ? "" : " ")
          .append("Since ")
          .append(Wording.day(net.day()))
          .append('.');
    }
    net.between()
        .forEach(c ->
            text.append(" It was ")
                .append(Wording.status(c.change().after()))
                .append(" from ")
                .append(Wording.day(c.change().day()))
                .append('.'));
    if (isCorrection(net)) {
      text.append(" We had taken it for ")
          .append(net.before().map(Wording::status).orElse("something else"))
          .append("; it was not.");
    } else if (!net.retracted().isEmpty()) {
      text.append(" Earlier in the week we took it for ")
          .append(Wording.status(net.retracted().getLast().change().after()))
          .append('.');
    } else {
      text.append(was(net));
    }
    return text.toString();
  }
}
