package org.inforce.search.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.annotate.date.DateReader;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Zones;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.DocumentId;
import org.inforce.model.EventDate;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.store.StoredDocument;

/// The hour of a hearing, as the sentences say that prove it: "March 20 at 10:30 a.m. Pacific". An
/// hour that no zone is told for is that of the court; where that sits in several it is told in
/// words alone. Where documents differ, none is taken, and that is said.
///
/// @param told all that are told of its day, as the documents were read
/// @param changes how often a document changed what was known of the hour, the first one not
///   counted
/// @param changed the moment at which one last did, UTC; empty if none
record HearingHour(List<Told> told, int changes, Optional<Instant> changed) {
  private static final Pattern CLOCK = Pattern.compile("T(\\d\\d:\\d\\d)(Z?)$");

  /// "a 9 a.m. hearing for March 20": the hour stands apart from its day.
  private static final Pattern OF_HEARING =
      Pattern.compile("^,? (?:(?:oral|motion|court) )?(?:hearing|argument|conference)");

  private static final DateTimeFormatter TOLD = DateTimeFormatter.ofPattern("h:mm", Locale.ENGLISH);

  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern(" vvvv", Locale.US);

  /// An hour, in a zone if one is known.
  record Told(LocalTime hour, Optional<ZoneId> zone) {
    private boolean isSame(Told other, LocalDate day) {
      return zone.isPresent() && other.zone.isPresent()
          ? begins(day).equals(other.begins(day))
          : hour.equals(other.hour);
    }

    private Optional<Instant> begins(LocalDate day) {
      return zone.map(known -> day.atTime(hour).atZone(known).toInstant());
    }
  }

  /// @param day of the hearing
  /// @param court of its case
  /// @param documents by their ids
  static HearingHour of(
      StatusEvent hearing,
      LocalDate day,
      Optional<Court> court,
      Function<DocumentId, Optional<StoredDocument>> documents) {
    List<StoredDocument> tellers =
        hearing.evidence().stream()
            .map(Quote::document)
            .distinct()
            .flatMap(id -> documents.apply(id).stream())
            .sorted(Comparator.comparing(StoredDocument::sequence))
            .toList();
    Optional<ZoneId> usual = court.flatMap(Zones::of);
    List<Told> all = new ArrayList<>();
    Optional<Instant> changed = Optional.empty();
    int changes = 0;
    for (StoredDocument teller : tellers) {
      boolean more = false;
      for (Quote quote : hearing.evidence()) {
        Optional<Told> told =
            Optional.of(quote)
                .filter(one -> one.document().equals(teller.document().id()))
                .flatMap(one -> told(one, teller, day))
                .map(one -> new Told(one.hour(), one.zone().or(() -> usual)));
        more |= told.filter(one -> add(all, one, day)).isPresent();
      }
      if (more && !teller.equals(tellers.getFirst())) {
        changes++;
        changed = Optional.of(teller.learned());
      }
    }
    return new HearingHour(List.copyOf(all), changes, changed);
  }

  /// True if it is another one, or known with its zone only now.
  private static boolean add(List<Told> all, Told one, LocalDate day) {
    Optional<Told> known = all.stream().filter(other -> other.isSame(one, day)).findFirst();
    boolean better = known.filter(k -> k.zone().isPresent() || one.zone().isEmpty()).isEmpty();
    if (better) {
      known.ifPresent(all::remove);
      all.add(one);
    }
    return better;
  }

  private static Optional<Told> told(Quote quote, StoredDocument teller, LocalDate day) {
    String sentence = Context.of(teller.document().text(), quote.span()).line();
    List<DateMention> mentions =
        DateReader.read(sentence, Optional.of(teller.document().published()), List.of());
    Optional<EventDate> asked = Optional.of(EventDate.day(day));
    boolean only =
        mentions.stream().flatMap(one -> one.date().stream()).distinct().count() == 1
            && mentions.stream().anyMatch(one -> one.date().equals(asked));
    return mentions.stream()
        .filter(one ->
            one.date().equals(asked)
                || only
                    && one.date().isEmpty()
                    && OF_HEARING.matcher(sentence.substring(one.span().end())).find())
        .flatMap(one -> clock(one, sentence))
        .findFirst();
  }

  private static Stream<Told> clock(DateMention mention, String sentence) {
    Matcher clock = CLOCK.matcher(mention.value());
    // Midnight is written 24:00, and no court sits then.
    if (!clock.find() || clock.group(1).startsWith("24")) {
      return Stream.empty();
    }
    return Stream.of(
        new Told(LocalTime.parse(clock.group(1)), Zones.named(mention.span().of(sentence))));
  }

  /// The moment at which it begins; empty if the hour or its zone is not known.
  Optional<ZonedDateTime> begins(LocalDate day) {
    return Optional.of(told)
        .filter(all -> all.size() == 1)
        .map(List::getFirst)
        .flatMap(only -> only.zone().map(zone -> day.atTime(only.hour()).atZone(zone)));
  }

  /// What is said behind the day: empty, or e.g. ` at 10:30 a.m. Pacific Time`.
  String words(LocalDate day) {
    String hours =
        told.stream().map(one -> words(one, day)).sorted().collect(Collectors.joining(" or "));
    return (told.isEmpty() ? "" : " at ") + hours + (told.size() > 1 ? ", as sources differ" : "");
  }

  private static String words(Told one, LocalDate day) {
    return clock(one.hour())
        + one.zone().map(zone -> ZONE.format(day.atTime(one.hour()).atZone(zone))).orElse("");
  }

  private static String clock(LocalTime hour) {
    return TOLD.format(hour) + (hour.getHour() < LocalTime.NOON.getHour() ? " a.m." : " p.m.");
  }
}
