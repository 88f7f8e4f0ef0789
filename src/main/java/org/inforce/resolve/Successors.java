package org.inforce.resolve;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inforce.model.Claim;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.Particular;
import org.inforce.model.Reading;

/// Which instrument is spoken of, once another has taken its place, by words that fit the old one.
/// "The travel ban" means the order that replaced the first one, unless it is called the original
/// or the January order; "the ban" means the policy by which a department carries out the order,
/// while "the order" goes on to mean the order.
final class Successors {
  private static final Pattern REPLACES =
      Pattern.compile(
          "(?i)\\b(?:replac(?:e[sd]?|ing|ement)|supersed(?:e[sd]?|ing)|swap(?:s|ped)?"
              + "|revis(?:ed|ion|es)|in its place|narrower version|new version|rewritten"
              + "|reissue[sd]?)\\b");

  private static final Pattern CARRIES_OUT =
      Pattern.compile(
          "(?i)\\b(?:implement(?:s|ing)?|carr(?:y|ies|ying) out|gives? effect to|pursuant to"
              + "|directed (?:by|in)|required by)(?: the| this)?\\s$");

  private static final Set<String> FORMER =
      Set.of("original", "first", "old", "older", "earlier", "initial", "former", "previous");

  private final Map<KnownInstrument, KnownInstrument> next = new HashMap<>();
  private final Map<KnownInstrument, KnownInstrument> carriedOutBy = new HashMap<>();

  /// True if the document is itself an instrument, made to carry out the one that is spoken of.
  static boolean carriesOut(Reading reading, InstrumentMention mention) {
    int at = mention.firstMention().start();
    String text = reading.document().text();
    return reading.document().kind() == DocumentKind.DIRECTIVE
        && at > 0
        && CARRIES_OUT.matcher(text.substring(Math.max(0, at - 40), at)).find();
  }

  /// Takes note of what a document tells: of an order that was made as another ended, and speaks of
  /// replacing; of a directive that carries out an order.
  void note(Reading reading, Map<Integer, KnownInstrument> links) {
    Optional<KnownInstrument> made =
        reading.claims().stream()
            .filter(c -> c.type() == EventType.ISSUED)
            .flatMap(c -> linked(links, c.instrument()).stream())
            .reduce((a, b) -> b.madeLast().compareTo(a.madeLast()) > 0 ? b : a);
    made.ifPresent(k -> {
      if (speaksOfReplacing(reading)) {
        ended(reading)
            .flatMap(i -> linked(links, i).stream())
            .filter(old -> old != k && old.madeLast().compareTo(k.madeLast()) < 0)
            .filter(old -> !old.made().isEmpty())
            .forEach(old -> next.put(old, k));
      }
      reading.instruments().stream()
          .filter(m -> carriesOut(reading, m))
          .flatMap(m -> linked(links, m.index()).stream())
          .filter(order -> order != k)
          .forEach(order -> carriedOutBy.put(order, k));
    });
  }

  private static Optional<KnownInstrument> linked(Map<Integer, KnownInstrument> links, int index) {
    return Optional.ofNullable(links.get(index)).map(KnownInstrument::root);
  }

  private static boolean speaksOfReplacing(Reading reading) {
    return REPLACES.matcher(reading.document().text()).find()
        || reading.document().title().filter(t -> REPLACES.matcher(t).find()).isPresent();
  }

  /// The instruments that the document tells the end of; of one that is an order itself, those that
  /// it speaks of.
  private static Stream<Integer> ended(Reading reading) {
    return reading.document().kind() == DocumentKind.DIRECTIVE
        ? reading.instruments().stream().map(InstrumentMention::index)
        : reading.claims().stream()
            .filter(c -> c.type() == EventType.RESCINDED || c.type() == EventType.EXPIRED)
            .map(Claim::instrument);
  }

  /// The one that is meant by words that fit this one.
  KnownInstrument meant(KnownInstrument fitting, InstrumentMention mention) {
    boolean former =
        Arrays.stream(mention.name().toLowerCase(Locale.ROOT).split(" "))
            .anyMatch(FORMER::contains);
    boolean dated = mention.particulars().stream().anyMatch(p -> p.kind() == Particular.Kind.MADE);
    KnownInstrument latest = fitting.root();
    if (former || dated) {
      return latest;
    }
    // Each step leads to one made later, so that it ends.
    while (next.containsKey(latest)) {
      latest = next.get(latest).root();
    }
    boolean order =
        mention.type().filter(t -> t == InstrumentType.EXECUTIVE_ORDER).isPresent()
            || !mention.identifiers().isEmpty();
    return order ? latest : carriedOutBy.getOrDefault(latest, latest).root();
  }
}
