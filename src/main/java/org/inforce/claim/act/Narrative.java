package org.inforce.claim.act;

import java.util.HashMap;
import java.util.Map;
import org.inforce.claim.act.Meaning.Effect;

/// What the document has told so far, as far as it decides what "its stay" or "the Fifth Circuit's
/// order" does: the effect of the last order of each court, and of the last order of any.
final class Narrative {
  private final Map<String, Effect> byCourt = new HashMap<>();
  private Effect last = Effect.UNKNOWN;
  private Effect asked = Effect.UNKNOWN;

  void tell(String court, Effect effect) {
    if (effect != Effect.UNKNOWN) {
      byCourt.put(court, effect);
      last = effect;
    }
  }

  /// The effect of that court's last order.
  Effect of(String court) {
    return byCourt.getOrDefault(court, Effect.UNKNOWN);
  }

  void ask(Effect effect) {
    if (effect != Effect.UNKNOWN) {
      asked = effect;
    }
  }

  /// What was asked of a court last: to stop the instrument, or to free it.
  Effect asked() {
    return asked;
  }

  Effect last() {
    return last;
  }
}
