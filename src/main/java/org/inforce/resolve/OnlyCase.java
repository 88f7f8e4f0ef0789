package org.inforce.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.model.DocumentId;
import org.inforce.model.EventType;

/// Finds the case of a ruling for which no document names a court: the only one of which its
/// documents tell, else the only one known about the instrument.
final class OnlyCase {
  private OnlyCase() {}

  static void fill(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (isRuling(draft.type) && draft.proceeding().isEmpty()) {
        Set<DocumentId> documents =
            draft.witnesses.stream().map(w -> w.document().id()).collect(Collectors.toSet());
        only(drafts, draft, documents).or(() -> only(drafts, draft, Set.of())).ifPresent(draft::in);
      }
    }
  }

  /// @param documents empty for all
  private static Optional<KnownCase> only(
      List<Draft> drafts, Draft draft, Set<DocumentId> documents) {
    Set<KnownCase> cases = new HashSet<>();
    drafts.stream()
        .filter(d -> d.instrument == draft.instrument)
        .flatMap(d -> d.witnesses.stream())
        .filter(w -> documents.isEmpty() || documents.contains(w.document().id()))
        .forEach(w -> w.proceeding().ifPresent(cases::add));
    return cases.size() == 1 ? cases.stream().findFirst() : Optional.empty();
  }

  private static boolean isRuling(EventType type) {
    return switch (type) {
      case ENJOINED,
          RELIEF_DENIED,
          ORDER_STAYED,
          ORDER_EXTENDED,
          ORDER_NARROWED,
          ORDER_LIFTED,
          UPHELD,
          STRUCK_DOWN ->
          true;
      case INTRODUCED,
          PASSED,
          ENACTED,
          ISSUED,
          VETOED,
          EFFECTIVE,
          DELAYED,
          AMENDED,
          RESCINDED,
          EXPIRED,
          CHALLENGED,
          RELIEF_REQUESTED,
          HEARING_SCHEDULED,
          APPEALED,
          REVIEW_GRANTED,
          REVIEW_DENIED,
          DISMISSED,
          SETTLED ->
          false;
    };
  }
}
