package org.inforce.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.model.DocumentId;
import org.inforce.model.EventType;
import org.inforce.model.Precision;

/// A rule that withdraws another takes effect on a day of its own, and with that the withdrawal:
/// the day of effect that only the documents of the withdrawal tell, of an instrument that was made
/// or in effect long before, is that of the withdrawal.
final class RepealDay {
  private RepealDay() {}

  static void join(List<Draft> drafts) {
    for (Draft repeal : drafts.stream().filter(d -> d.type == EventType.RESCINDED).toList()) {
      Optional<Draft> effect =
          drafts.stream().filter(d -> isEffectOf(repeal, d, drafts)).findFirst();
      effect.ifPresent(e -> {
        repeal.on(e.date());
        drafts.remove(e);
      });
    }
  }

  private static boolean isEffectOf(Draft repeal, Draft effect, List<Draft> drafts) {
    Optional<LocalDate> done = repeal.entered().first();
    List<DocumentId> documents = repeal.witnesses.stream().map(w -> w.document().id()).toList();
    return effect.type == EventType.EFFECTIVE
        && effect.instrument == repeal.instrument
        && effect.date().precision() == Precision.DAY
        && done.isPresent()
        && effect.date().first().orElseThrow().isAfter(done.get())
        && effect.witnesses.stream()
            .allMatch(w -> isOfficial(w) && documents.contains(w.document().id()))
        && drafts.stream().anyMatch(d -> isEarlier(d, repeal, done.get()));
  }

  private static boolean isOfficial(Witness witness) {
    return switch (witness.document().kind()) {
      case NOTICE, DIRECTIVE, STATUTE -> true;
      case NEWS, DOCKET, OPINION, PRESS_RELEASE -> false;
    };
  }

  private static boolean isEarlier(Draft draft, Draft repeal, LocalDate day) {
    boolean life =
        draft.type == EventType.EFFECTIVE
            || draft.type == EventType.ISSUED
            || draft.type == EventType.ENACTED;
    return life
        && draft.instrument == repeal.instrument
        && draft.date().last().filter(d -> d.isBefore(day)).isPresent()
        && draft.firstTold().isBefore(repeal.firstTold());
  }
}
