package org.inforce.collect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is remembered of a source from one asking to the next.
///
/// @param address that it was asked at; another address begins anew
/// @param validators of its last answer
/// @param seen keys of the items taken, the latest last
public record SourceState(String address, Validators validators, List<String> seen) {
  /// More items than any feed holds at once.
  private static final int REMEMBERED = 5000;

  public SourceState {
    seen = List.copyOf(seen);
  }

  /// Nothing is remembered yet.
  public static SourceState fresh(String address) {
    return new SourceState(address, Validators.NONE, List.of());
  }

  SourceState with(Validators next, List<String> taken) {
    Set<String> all = new LinkedHashSet<>(seen);
    all.addAll(taken);
    List<String> list = new ArrayList<>(all);
    return new SourceState(
        address, next, list.subList(Math.max(0, list.size() - REMEMBERED), list.size()));
  }
}
