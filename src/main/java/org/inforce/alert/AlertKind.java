package org.inforce.alert;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.model.Coded;
import org.inforce.model.EventType;
import org.inforce.model.LegalStatus;
import org.inforce.model.OrderKind;
import org.inforce.model.StatusEvent;

/// What an alert tells the reader to act on. Its prefix leads the subject.
public enum AlertKind implements Coded {
  BLOCKED("BLOCKED"),
  PARTLY_BLOCKED("PARTLY BLOCKED"),
  BACK_IN_FORCE("BACK IN FORCE"),
  STAYED("STAYED"),
  VACATED("VACATED"),
  IN_FORCE("IN FORCE"),
  NOW_LAW("NOW LAW"),
  PROPOSED("PROPOSED"),
  RESCINDED("RESCINDED"),
  EXPIRED("EXPIRED"),
  FAILED("FAILED"),
  SCHEDULED("SCHEDULED"),
  AMENDED("AMENDED"),
  DEADLINE_MOVED("DEADLINE MOVED"),
  HEARING("HEARING SET"),
  CHALLENGED("CHALLENGED"),
  CONDITION_MET("CONDITION MET"),
  DISPUTED("DISPUTED"),
  CORRECTED("CORRECTED"),
  REPORTED("REPORTED"),
  NEW("NEW");

  private final String prefix;

  AlertKind(String prefix) {
    this.prefix = prefix;
  }

  /// The first words of the subject.
  public String prefix() {
    return prefix;
  }

  /// The kinds that are named by their codes, parted by commas or blanks.
  ///
  /// @throws IllegalArgumentException naming what is none
  public static Set<AlertKind> named(String codes) {
    return Arrays.stream(codes.strip().split("[,\\s]+"))
        .filter(code -> !code.isEmpty())
        .map(code -> Coded.of(AlertKind.class, code))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The kind of a change of status.
  ///
  /// @param because the events that decide the new status
  public static AlertKind of(
      Optional<LegalStatus> before, LegalStatus after, List<StatusEvent> because) {
    if (before.isEmpty()) {
      return NEW;
    }
    return switch (after) {
      case PROPOSED -> PROPOSED;
      case NOT_YET_EFFECTIVE -> wasStopped(before.get()) ? BACK_IN_FORCE : NOW_LAW;
      case IN_FORCE -> wasStopped(before.get()) ? BACK_IN_FORCE : IN_FORCE;
      case PARTLY_BLOCKED -> PARTLY_BLOCKED;
      case BLOCKED -> isStay(because) ? STAYED : BLOCKED;
      case STRUCK_DOWN -> VACATED;
      case RESCINDED -> RESCINDED;
      case EXPIRED -> EXPIRED;
      case FAILED -> FAILED;
    };
  }

  private static boolean wasStopped(LegalStatus before) {
    return before == LegalStatus.BLOCKED
        || before == LegalStatus.PARTLY_BLOCKED
        || before == LegalStatus.STRUCK_DOWN;
  }

  /// A court's stay of the instrument itself, as of a rule under 5 U.S.C. 705.
  private static boolean isStay(List<StatusEvent> because) {
    return !because.isEmpty()
        && because.stream()
            .allMatch(e ->
                e.type() == EventType.ENJOINED && e.order().equals(Optional.of(OrderKind.STAY)));
  }

  /// The kind of an event of an instrument of which no status is known: all that is known of it is
  /// news then.
  public static AlertKind ofUnknown(EventType type) {
    return of(type).orElse(CHALLENGED);
  }

  /// The kind of an event that leaves the status as it is; empty for what rings no bell.
  public static Optional<AlertKind> of(EventType type) {
    return switch (type) {
      case AMENDED -> Optional.of(AMENDED);
      case DELAYED -> Optional.of(DEADLINE_MOVED);
      case HEARING_SCHEDULED -> Optional.of(HEARING);
      case INTRODUCED,
          PASSED,
          ENACTED,
          ISSUED,
          VETOED,
          EFFECTIVE,
          RESCINDED,
          EXPIRED,
          CHALLENGED,
          RELIEF_REQUESTED,
          ENJOINED,
          RELIEF_DENIED,
          ORDER_STAYED,
          ORDER_EXTENDED,
          ORDER_NARROWED,
          ORDER_LIFTED,
          UPHELD,
          STRUCK_DOWN,
          APPEALED,
          REVIEW_GRANTED,
          REVIEW_DENIED,
          DISMISSED,
          SETTLED ->
          Optional.empty();
    };
  }
}
