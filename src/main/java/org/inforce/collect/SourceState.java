package org.inforce.collect;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is remembered of a source from one asking to the next.
///
/// @param address that its row names; another address begins anew
/// @param moved where the server says for good that it has moved to
/// @param validators of its last answer
/// @param seen keys of the items taken, the latest last
/// @param missing keys of items whose page was not found yet, with the number of askings
/// @param pace when it is asked
/// @param look what its answers look like
/// @param rest until when its host has asked to be left alone
public record SourceState(
    String address,
    Optional<URI> moved,
    Validators validators,
    List<String> seen,
    Map<String, Integer> missing,
    Pace pace,
    UsualAnswer look,
    Optional<Instant> rest) {
  /// More items than any feed holds at once.
  private static final int REMEMBERED = 5000;

  public SourceState {
    seen = List.copyOf(seen);
    missing = Map.copyOf(missing);
  }

  /// Nothing is remembered yet.
  public static SourceState fresh(String address) {
    return new SourceState(
        address,
        Optional.empty(),
        Validators.NONE,
        List.of(),
        Map.of(),
        Pace.FRESH,
        UsualAnswer.FRESH,
        Optional.empty());
  }

  SourceState with(Validators next, List<String> taken) {
    Set<String> all = new LinkedHashSet<>(seen);
    all.addAll(taken);
    List<String> list = new ArrayList<>(all);
    return new SourceState(
        address,
        moved,
        next,
        list.subList(Math.max(0, list.size() - REMEMBERED), list.size()),
        missing,
        pace,
        look,
        rest);
  }

  SourceState with(UsualAnswer newLook) {
    return new SourceState(address, moved, validators, seen, missing, pace, newLook, rest);
  }

  SourceState with(Pace newPace) {
    return new SourceState(address, moved, validators, seen, missing, newPace, look, rest);
  }

  SourceState missing(Map<String, Integer> newMissing) {
    return new SourceState(address, moved, validators, seen, newMissing, pace, look, rest);
  }

  SourceState movedTo(Optional<URI> place) {
    return new SourceState(address, place, validators, seen, missing, pace, look, rest);
  }

  SourceState resting(Optional<Instant> until) {
    return new SourceState(address, moved, validators, seen, missing, pace, look, until);
  }
}
