package org.inforce.model;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// What tells an instrument from others of its kind: the city whose ordinance it is, the year in a
/// law's name, the party that an order is against.
///
/// @param value in normal form, e.g. `us-tx-austin`, `1864`, `week:15`
public record Particular(Kind kind, String value) {

  /// Of each kind an instrument has one value, however many words tell it.
  public enum Kind implements Coded {
    /// Whose it is: a city's or county's, a state's, the nation's.
    LEVEL,
    /// A constitution's amendment, or a law below it.
    RANK,
    CITY,
    COUNTY,
    YEAR,
    /// A number and its unit: "15-week".
    MEASURE,
    /// A word of the name of the party that an order is against.
    TARGET
  }

  /// True if of some kind both tell, and nothing alike: "Austin's ordinance" and "Dallas's".
  public static boolean tellApart(Collection<Particular> one, Collection<Particular> other) {
    return one.stream()
        .map(Particular::kind)
        .distinct()
        .anyMatch(kind -> {
          Set<Particular> here = of(kind, one);
          Set<Particular> there = of(kind, other);
          return !there.isEmpty() && here.stream().noneMatch(there::contains);
        });
  }

  /// False for what many instruments have in common.
  public boolean identifies() {
    return switch (kind) {
      case LEVEL, RANK -> false;
      case CITY, COUNTY, YEAR, MEASURE, TARGET -> true;
    };
  }

  /// How many of the particulars that may identify are alike.
  public static int alike(Collection<Particular> one, Collection<Particular> other) {
    return (int) one.stream().filter(Particular::identifies).filter(other::contains).count();
  }

  private static Set<Particular> of(Kind kind, Collection<Particular> all) {
    return all.stream().filter(p -> p.kind() == kind).collect(Collectors.toUnmodifiableSet());
  }
}
