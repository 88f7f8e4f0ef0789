package org.inforce.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Moments as feeds write them, to ISO 8601 with the zone as written: RFC 822 with its named zones
/// (RFC 822 section 5.1), RFC 3339, and the looser forms that are met in practice, of which at
/// least the day is taken.
final class FeedMoments {
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("GMT", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("Z", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("AKST", "-09:00"),
          Map.entry("AKDT", "-08:00"),
          Map.entry("HST", "-10:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("BST", "+01:00"));
  private static final Pattern CLOCK =
      Pattern.compile(
          "([0-2]?[0-9]):([0-5][0-9])(?::([0-5][0-9])(?:[.,][0-9]{1,9})?)?\\s?(?:([+-][0-9]{2}):?([0-9]{2})|([A-Z]{1,4})\\b)?");

  private FeedMoments() {}

  static Optional<String> iso(String text) {
    return Days.find(text)
        .map(found -> {
          Matcher clock = CLOCK.matcher(text);
          if (!clock.find()) {
            return found.day().toString();
          }
          return zone(clock)
              .flatMap(zone -> moment(found.day().toString(), clock, zone))
              .orElse(found.day().toString());
        });
  }

  private static Optional<String> zone(Matcher clock) {
    if (clock.group(4) != null) {
      return Optional.of(clock.group(4) + ":" + clock.group(5));
    }
    return Optional.ofNullable(clock.group(6))
        .map(name -> ZONES.get(name.toUpperCase(Locale.ROOT)));
  }

  private static Optional<String> moment(String day, Matcher clock, String zone) {
    try {
      String hour = clock.group(1).length() == 1 ? "0" + clock.group(1) : clock.group(1);
      String second = clock.group(3) == null ? "00" : clock.group(3);
      OffsetDateTime moment =
          OffsetDateTime.of(
              java.time.LocalDate.parse(day),
              java.time.LocalTime.parse(hour + ":" + clock.group(2) + ":" + second),
              ZoneOffset.of(zone));
      return Optional.of(moment.toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
