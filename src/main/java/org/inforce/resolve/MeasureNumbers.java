package org.inforce.resolve;

import com.google.re2j.Pattern;
import java.util.Collection;

/// The two numbers that one law of a state bears in turn: that of the bill while it is before the
/// legislature, and that of the act once it is made ("House Bill 1570" and "Act 626"). A bill's
/// number says nothing against an act's, where two bills' numbers tell two bills apart.
final class MeasureNumbers {
  /// As {@link Names#key} writes them.
  private static final Pattern BILL =
      Pattern.compile("(?:(?:house|senate|assembly|legislative)(?:bill|file)|[hsal][bfd])[0-9]+");

  private static final Pattern ACT =
      Pattern.compile("(?:(?:public|special)?act|(?:session)?chapter|publiclaw|pl)[0-9]+.*");

  private MeasureNumbers() {}

  /// True if all keys are numbers of bills.
  static boolean areBills(Collection<String> keys) {
    return !keys.isEmpty() && keys.stream().allMatch(key -> BILL.matcher(key).matches());
  }

  /// True if all keys are numbers of acts.
  static boolean areActs(Collection<String> keys) {
    return !keys.isEmpty() && keys.stream().allMatch(key -> ACT.matcher(key).matches());
  }

  /// True if one set holds bills' numbers only and the other acts' only.
  static boolean mayBeOne(Collection<String> one, Collection<String> other) {
    return areBills(one) && areActs(other) || areActs(one) && areBills(other);
  }
}
