package org.inforce.search.answer;

import java.util.List;
import org.inforce.model.Instrument;

/// Which instrument a name means.
public sealed interface Named {
  /// It can only be this one.
  record One(Instrument instrument) implements Named {}

  /// It may be any of these, the likeliest first.
  record Several(List<Instrument> candidates) implements Named {
    public Several {
      candidates = List.copyOf(candidates);
    }
  }

  /// None is known by it.
  record None() implements Named {}
}
