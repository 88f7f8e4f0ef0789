package org.inforce.resolve;

import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.ProceedingMention;
import org.inforce.model.Reading;
import org.inforce.table.TsvTable;

/// The keys by which documents about one matter find each other in a store of many: identifiers
/// with their jurisdiction, names of two telling words, two telling words of one description with
/// the place, and the case.
///
/// A single word is a key only if the text writes it small or it names a state's instrument, it is
/// not one of the words that reports about law share, and the place is the same. The resolver tells
/// apart what a matter holds, so that a key too many costs time, and a key too few an instrument
/// told twice.
final class MatterKeys {
  private static final Set<String> COMMON =
      TsvTable.read(MatterKeys.class, "common-words.tsv", row -> Names.stem(row.get("word")))
          .stream()
          .collect(Collectors.toUnmodifiableSet());

  /// Numbers of bills and acts begin anew in every state and session.
  private static final Pattern SERIAL =
      Pattern.compile("(?:[hsal][bfprc]+|act|measure|proposition|resolution|directive)\\d+");

  /// Letters of the stem of a word that a title shares with few others.
  private static final int LONG = 9;

  private final Document document;
  private final Set<String> places;
  private final Set<String> small;
  private final Set<String> keys = new LinkedHashSet<>();

  private MatterKeys(Reading reading) {
    this.document = reading.document();
    this.places = places(reading);
    this.small = small(document.text());
  }

  /// Stems of the words that a text writes small. A word written large is a name, and of names of
  /// people and places many matters tell.
  private static Set<String> small(String text) {
    Set<String> found = new HashSet<>();
    for (String word : Names.joined(text).split("[^A-Za-z]+")) {
      if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
        found.add(Names.stem(word));
      }
    }
    return found;
  }

  static Set<String> of(Reading reading) {
    MatterKeys keys = new MatterKeys(reading);
    Set<Integer> told = new LinkedHashSet<>();
    reading.claims().forEach(claim -> told.add(claim.instrument()));
    reading.duties().forEach(duty -> duty.instrument().ifPresent(told::add));
    reading.instruments().stream()
        .filter(mention -> told.isEmpty() || told.contains(mention.index()))
        .forEach(keys::add);
    keys.topic();
    boolean named =
        reading.instruments().stream()
            .filter(mention -> told.contains(mention.index()))
            .anyMatch(mention -> !telling(Names.words(mention)).isEmpty());
    if (!named) {
      reading.instruments().forEach(keys::add);
      keys.nameless();
    }
    boolean record =
        reading.document().kind() == DocumentKind.DOCKET
            || reading.document().kind() == DocumentKind.OPINION;
    reading.proceedings().forEach(mention -> keys.add(mention, record));
    return keys.keys;
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
        .filter(Names::isUsable)
        .forEach(name -> add(name, where(mention)));
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

  private void add(String name, Set<String> where) {
    Set<String> words = telling(Names.words(name));
    if (Names.isProper(name) && Names.words(name).size() > 1) {
      keys.add("name:" + Names.key(name));
      // A long word of a title is hardly that of another: "Non-Compete Clause Rule".
      where.forEach(place ->
          words.stream()
              .filter(word -> word.length() >= LONG)
              .forEach(word -> keys.add("word:" + place + ":" + word)));
    }
    where.stream()
        .filter(place -> !place.equals("us"))
        .forEach(place -> words.forEach(word -> keys.add("word:" + place + ":" + word)));
    singles(words, where);
    pairs(words, where);
  }

  private static Set<String> telling(Set<String> words) {
    return words.stream()
        .filter(word -> word.length() > 3 && !COMMON.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void pairs(Set<String> words, Set<String> where) {
    List<String> list = List.copyOf(words);
    for (int i = 0; i < list.size(); i++) {
      for (int j = i + 1; j < list.size(); j++) {
        String pair = list.get(i) + "+" + list.get(j);
        where.forEach(place -> keys.add("words:" + place + ":" + pair));
      }
    }
  }

  /// Two telling words of the headline that the text repeats.
  private void topic() {
    Set<String> words = telling(document.title().map(Names::words).orElse(Set.of()));
    words.retainAll(small);
    pairs(words, places);
    singles(words, places);
  }

  /// A report that calls its instrument by no telling word is found by the words of its headline
  /// and those it repeats, written large or small: they meet only what others call an instrument.
  private void nameless() {
    Set<String> words = telling(document.title().map(Names::words).orElse(Set.of()));
    words.addAll(telling(repeated(document.text())));
    places.stream()
        .filter(place -> !place.equals("us"))
        .forEach(place -> words.forEach(word -> keys.add("word:" + place + ":" + word)));
    pairs(words, places);
  }

  private static Set<String> repeated(String text) {
    Set<String> once = new HashSet<>();
    Set<String> again = new TreeSet<>();
    for (String word : Names.joined(text).split("[^A-Za-z]+")) {
      if (word.length() > 3) {
        Names.words(word).stream().filter(stem -> !once.add(stem)).forEach(again::add);
      }
    }
    return again;
  }

  private void singles(Set<String> words, Set<String> where) {
    words.stream()
        .filter(small::contains)
        .forEach(word -> where.forEach(place -> keys.add("word:" + place + ":" + word)));
  }

  /// @param record whether it is the record of the case: a report's caption is no key, for the same
  ///   states and offices meet in many cases
  private void add(ProceedingMention mention, boolean record) {
    if (mention.docket().isPresent() && mention.court().isPresent()) {
      keys.add("case:" + mention.court().get() + ":" + Docket.of(mention.docket().get()).number());
    }
    mention
        .caption()
        .map(Captions::key)
        .filter(key -> record && key.contains("|") && !key.startsWith("|") && !key.endsWith("|"))
        .ifPresent(key -> keys.add("case:" + key));
  }
}
