package org.inforce.model;

import java.util.Collection;

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
    /// An executive order, a proclamation, a memorandum or a letter.
    FORM,
    /// The federal agency whose policy it is, by its department.
    AGENCY,
    /// The president under whom a rule was made, after the year in which he took office:
    /// `2009-obama`.
    PRESIDENT,
    CITY,
    COUNTY,
    YEAR,
    /// A number and its unit: "15-week".
    MEASURE,
    /// A word of the name of the party that an order is against.
    TARGET,
    /// The month in which it was signed: `2025-03`.
    MADE,
    /// What it does to another instrument: `ends`, `suspends`, `postpones`.
    DEED
  }

  /// True if of some kind both tell, and nothing alike: "Austin's ordinance" and "Dallas's".
  public static boolean tellApart(Collection<Particular> one, Collection<Particular> other) {
    for (Particular particular : one) {
      Kind kind = particular.kind();
      boolean alike = false;
      boolean told = false;
      for (Particular there : other) {
        told |= there.kind() == kind;
        alike |= there.kind() == kind && one.contains(there);
      }
      if (told && !alike) {
        return true;
      }
    }
    return false;
  }

  /// False for what many instruments have in common.
  public boolean identifies() {
    return switch (kind) {
      case LEVEL, RANK, FORM -> false;
      case AGENCY, PRESIDENT, CITY, COUNTY, YEAR, MEASURE, TARGET, MADE, DEED -> true;
    };
  }

  /// True for an instrument whose object is another one: the order that ends a program, the rule
  /// that delays a rule. It is never called by what its object is called.
  public static boolean isDerived(Collection<Particular> particulars) {
    for (Particular particular : particulars) {
      if (particular.kind() == Kind.DEED) {
        return true;
      }
    }
    return false;
  }

  /// How many of the particulars that may identify are alike.
  public static int alike(Collection<Particular> one, Collection<Particular> other) {
    return (int) one.stream().filter(Particular::identifies).filter(other::contains).count();
  }
}
