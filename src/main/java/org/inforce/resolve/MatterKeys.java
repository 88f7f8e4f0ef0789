package org.inforce.resolve;

import com.google.re2j.Pattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.Affinity;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.ProceedingMention;
import org.inforce.model.Reading;

/// The keys by which documents about one matter find each other in a store of many: identifiers
/// with their jurisdiction, names of their own of two words or more, and the case.
///
/// What has a key is of one matter with all that have it. The resolver tells apart what a matter
/// holds, so that a key too many costs time, and a key too few an instrument told twice.
final class MatterKeys {
  /// Numbers of bills and acts begin anew in every state and session.
  private static final Pattern SERIAL =
      Pattern.compile(
          "(?:[hsal][bfprc]+|(?:house|senate|assembly|legislative)(?:bill|file|paper|resolution)|act"
              + "|measure|proposition|resolution|directive)\\d+");

  private final Document document;
  private final Set<String> places;
  private final Set<String> keys = new LinkedHashSet<>();

  private MatterKeys(Reading reading) {
    this.document = reading.document();
    this.places = places(reading);
  }

  static Set<String> of(Reading reading) {
    List<InstrumentMention> meant = meant(reading);
    boolean named = meant.stream().anyMatch(mention -> !Names.words(mention).isEmpty());
    Set<String> all = keys(reading, reading.instruments());
    Set<String> told = named ? keys(reading, meant) : all;
    boolean record =
        reading.document().kind() == DocumentKind.DOCKET
            || reading.document().kind() == DocumentKind.OPINION;
    return Stream.of(
            told.stream(),
            all.stream().filter(key -> !told.contains(key)).map(Affinity::cited),
            reading.proceedings().stream().flatMap(mention -> ofCase(mention, record)))
        .flatMap(keys -> keys)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys(Reading reading, List<InstrumentMention> mentions) {
    MatterKeys keys = new MatterKeys(reading);
    mentions.forEach(keys::add);
    return keys.keys;
  }

  /// The jurisdictions whose instruments it tells of.
  static Set<String> told(Reading reading) {
    return meant(reading).stream()
        .flatMap(mention -> mention.jurisdiction().stream())
        .collect(Collectors.toSet());
  }

  /// The instruments of which something is told; all, if of none is.
  private static List<InstrumentMention> meant(Reading reading) {
    Set<Integer> told = new LinkedHashSet<>();
    reading.claims().forEach(claim -> told.add(claim.instrument()));
    reading.duties().forEach(duty -> duty.instrument().ifPresent(told::add));
    return reading.instruments().stream()
        .filter(mention -> told.isEmpty() || told.contains(mention.index()))
        .toList();
  }

  /// The jurisdictions of the instruments; for those whose is not told the state named most.
  private static Set<String> places(Reading reading) {
    Optional<String> most = new Places(reading.document()).mostNamedState();
    return Set.of(most.orElse("us"));
  }

  private Set<String> where(InstrumentMention mention) {
    boolean executive =
        mention
            .type()
            .filter(t -> t == InstrumentType.REGULATION || t == InstrumentType.EXECUTIVE_ORDER)
            .isPresent();
    Set<String> where = new LinkedHashSet<>(places);
    mention.jurisdiction().ifPresent(where::add);
    if (executive && mention.jurisdiction().isEmpty()) {
      where.add("us");
    }
    return where;
  }

  private void add(InstrumentMention mention) {
    for (String identifier : mention.identifiers()) {
      number(Names.key(identifier), where(mention));
    }
    Stream.concat(Stream.of(mention.name()), mention.aliases().stream())
        .filter(name -> Names.isProper(name) && Names.words(name).size() > 1)
        .forEach(name -> keys.add("name:" + Names.key(name)));
  }

  /// A number is unique within its place; a bill's where its place may be misread, only for about a
  /// year.
  private void number(String identifier, Set<String> where) {
    where.forEach(place -> keys.add("id:" + place + ":" + identifier));
    boolean isLong = identifier.chars().filter(Character::isDigit).count() > 3;
    if (!SERIAL.matcher(identifier).matches()) {
      keys.add("id:" + identifier);
    } else if (isLong) {
      int year = document.published().getYear();
      keys.add("id:" + identifier + ":" + year);
      keys.add("id:" + identifier + ":" + (year + 1));
    }
  }

  /// @param record whether it is the record of the case: a report's caption is no key, for the same
  ///   states and offices meet in many cases
  private static Stream<String> ofCase(ProceedingMention mention, boolean record) {
    Optional<String> number =
        mention
            .docket()
            .flatMap(
                docket -> mention.court().map(court -> court + ":" + Docket.of(docket).number()));
    Optional<String> caption =
        mention
            .caption()
            .map(Captions::key)
            .filter(
                key -> record && key.contains("|") && !key.startsWith("|") && !key.endsWith("|"));
    return Stream.of(number, caption).flatMap(Optional::stream).map(key -> "case:" + key);
  }
}
