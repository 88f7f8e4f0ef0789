package org.inforce.resolve;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.model.InstrumentMention;

/// Of which Congress an instrument's bill number is. Each Congress numbers its measures anew, so
/// that `H.R. 1` of one is not that of the next. An official record names its Congress; of any
/// other text the number is of the Congress that sat when it was published, or of the one before.
final class Congresses {
  private static final Pattern NAMED =
      Pattern.compile("\\(([0-9]{1,3})(?:st|nd|rd|th) Congress\\)$");

  /// What counts anew, as {@link Names#key} writes it.
  private static final Pattern SERIAL = Pattern.compile("[hs](?:r|jr|cr|res)?[0-9]{1,5}");

  /// A Congress begins on 3 January of an odd year (U.S. Const. amend. XX, sec. 1).
  private static final MonthDay BEGINS = MonthDay.of(1, 3);

  private static final int FIRST_YEAR = 1789;

  private final Set<Integer> named = new HashSet<>();
  private final Set<Integer> sitting = new HashSet<>();

  void take(InstrumentMention mention, LocalDate published) {
    Set<Integer> told = named(mention);
    named.addAll(told);
    if (told.isEmpty() && hasSerial(mention)) {
      sitting.add(sittingOn(published));
    }
  }

  void absorb(Congresses other) {
    named.addAll(other.named);
    sitting.addAll(other.sitting);
  }

  /// True if both are measures of Congresses that are told, and of none together.
  boolean differ(Congresses other) {
    return !named.isEmpty()
        && !other.named.isEmpty()
        && named.stream().noneMatch(other.named::contains);
  }

  /// False if nothing but a number that counts anew joins the two, and it is of another Congress.
  ///
  /// @param known the keys of the instrument's identifiers
  boolean agree(Collection<String> known, InstrumentMention mention, LocalDate published) {
    Set<String> shared =
        mention.identifiers().stream()
            .map(Names::key)
            .filter(known::contains)
            .collect(Collectors.toSet());
    if (shared.isEmpty() || !shared.stream().allMatch(key -> SERIAL.matcher(key).matches())) {
      return true;
    }
    Set<Integer> told = named(mention);
    if (!told.isEmpty() && !named.isEmpty()) {
      return told.stream().anyMatch(named::contains);
    }
    return told.isEmpty()
        ? named.isEmpty() || maySpeakOf(named, sittingOn(published))
        : sitting.isEmpty() || sitting.stream().anyMatch(when -> maySpeakOf(told, when));
  }

  private static boolean maySpeakOf(Set<Integer> congresses, int when) {
    return congresses.contains(when) || congresses.contains(when - 1);
  }

  private static boolean hasSerial(InstrumentMention mention) {
    return mention.identifiers().stream().anyMatch(id -> SERIAL.matcher(Names.key(id)).matches());
  }

  private static Set<Integer> named(InstrumentMention mention) {
    Set<Integer> named = new HashSet<>();
    for (String identifier : mention.identifiers()) {
      Matcher congress = NAMED.matcher(identifier);
      if (congress.find()) {
        named.add(Integer.valueOf(congress.group(1)));
      }
    }
    return named;
  }

  private static int sittingOn(LocalDate day) {
    boolean before = day.getYear() % 2 == 1 && MonthDay.from(day).isBefore(BEGINS);
    return (day.getYear() - (before ? 1 : 0) - FIRST_YEAR) / 2 + 1;
  }
}
