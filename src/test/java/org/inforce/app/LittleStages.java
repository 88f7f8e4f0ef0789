package org.inforce.app;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.model.Affinity;
import org.inforce.model.Claim;
import org.inforce.model.Coded;
import org.inforce.model.DateBasis;
import org.inforce.model.Document;
import org.inforce.model.EventDate;
import org.inforce.model.EventId;
import org.inforce.model.EventType;
import org.inforce.model.Fetched;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.Mood;
import org.inforce.model.Outcome;
import org.inforce.model.Pairing;
import org.inforce.model.ParsedText;
import org.inforce.model.Problem;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.ProceedingMention;
import org.inforce.model.Quote;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.SourceId;
import org.inforce.model.Span;
import org.inforce.model.StatusEvent;
import org.inforce.model.Topic;
import org.inforce.resolve.Resolver;
import org.inforce.store.Originals;

/// Real stages for a language of one sentence: "SB 627 was enacted on 2025-09-20.", or of what a
/// court did: "SB 627 was enjoined on 2026-02-09 in cand." Small enough to foresee every answer,
/// whole enough for the store, the index and the crash tests.
public final class LittleStages {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "([A-Z]{2,4} [0-9]{1,5}) was ([a-z-]{1,20}) on ([0-9-]{10})(?: in ([a-z0-9]{2,10}))?\\.");

  private LittleStages() {}

  /// "AB 12" is California's, all others are of Congress.
  private static Optional<String> place(String name) {
    return Optional.of(name.startsWith("AB ") ? "us-ca" : "us");
  }

  public static Stages stages() {
    return new Stages(
        source -> SourceFacts.NONE,
        LittleStages::parse,
        LittleStages::read,
        LittleStages::affinity,
        LittleStages::resolve);
  }

  /// The same, resolved as real documents are.
  public static Stages resolving() {
    Stages little = stages();
    return new Stages(
        little.sources(), little.parse(), little.read(), little.affinity(), Resolver::resolve);
  }

  /// A text as if fetched at a moment.
  public static Fetched fetched(String text, Instant at) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String sha256 = Originals.sha256(bytes);
    return new Fetched(
        new SourceId("test"),
        URI.create("https://example.org/" + sha256.substring(0, 8)),
        "text/plain",
        at,
        sha256,
        bytes);
  }

  static Outcome<ParsedText> parse(Fetched fetched) {
    String text = new String(fetched.bytes(), StandardCharsets.UTF_8);
    if (text.startsWith("BROKEN")) {
      return new Outcome.Failed<>(
          new Problem(fetched.address().toString(), "parse", "the file is broken"));
    }
    if (text.startsWith("DEFECT")) {
      throw new IllegalStateException("a defect that this text brings out");
    }
    return new Outcome.Done<>(
        new ParsedText(
            text.lines().findFirst(),
            Optional.empty(),
            Optional.of("Test Courier"),
            Optional.empty(),
            text,
            List.of(),
            Map.of(),
            List.of()));
  }

  static Reading read(Document document) {
    Map<String, InstrumentMention> mentions = new LinkedHashMap<>();
    List<Claim> claims = new ArrayList<>();
    List<ProceedingMention> courts = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(document.text());
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      String name = matcher.group(1);
      InstrumentMention mention =
          mentions.computeIfAbsent(
              name,
              n ->
                  new InstrumentMention(
                      mentions.size(),
                      Optional.of(InstrumentType.STATUTE),
                      n,
                      List.of(n),
                      List.of(),
                      place(n),
                      Set.of(),
                      false,
                      span));
      claims.add(
          new Claim(
              Coded.of(EventType.class, matcher.group(2)),
              mention.index(),
              court(matcher, courts),
              Optional.empty(),
              Optional.empty(),
              EventDate.parse(matcher.group(3)),
              DateBasis.STATED,
              Optional.empty(),
              Optional.empty(),
              Mood.ASSERTED,
              document.quote(span),
              1,
              List.of()));
    }
    return new Reading(
        document, List.copyOf(mentions.values()), courts, claims, List.of(), List.of());
  }

  private static Optional<Integer> court(Matcher sentence, List<ProceedingMention> courts) {
    Optional<String> court = Optional.ofNullable(sentence.group(4));
    court.ifPresent(told ->
        courts.add(
            new ProceedingMention(
                courts.size(),
                court,
                told.matches("ca\\d+") ? "appeals" : "trial",
                Optional.empty(),
                Optional.empty(),
                List.of())));
    return court.map(told -> courts.size() - 1);
  }

  static Affinity affinity(Reading reading) {
    return new Affinity(
        reading.instruments().stream().map(InstrumentMention::name).collect(Collectors.toSet()),
        Topic.NONE,
        Set.of());
  }

  static Resolution resolve(List<Recorded> readings, List<Pairing> none) {
    return resolve(readings);
  }

  static Resolution resolve(List<Recorded> readings) {
    Map<String, Instrument> instruments = new TreeMap<>();
    Map<String, StatusEvent> events = new TreeMap<>();
    Map<ProceedingId, Proceeding> proceedings = new LinkedHashMap<>();
    for (Recorded recorded : readings) {
      for (Claim claim : recorded.reading().claims()) {
        String name = recorded.reading().instruments().get(claim.instrument()).name();
        InstrumentId id = new InstrumentId(name.replace(' ', '-'));
        instruments.put(
            name,
            new Instrument(
                id, InstrumentType.STATUTE, name + " Act", place(name), List.of(name), List.of()));
        Optional<Proceeding> proceeding = proceeding(id, claim);
        proceeding.ifPresent(told -> proceedings.put(told.id(), told));
        events.merge(
            claim.date().text().orElseThrow() + " " + id + " " + claim.type().code(),
            event(id, proceeding.map(Proceeding::id), claim, recorded.learned()),
            LittleStages::together);
      }
    }
    return new Resolution(
        List.copyOf(instruments.values()),
        List.copyOf(proceedings.values()),
        List.copyOf(events.values()),
        List.of(),
        List.of(),
        List.of());
  }

  private static Optional<Proceeding> proceeding(InstrumentId instrument, Claim claim) {
    Matcher sentence = SENTENCE.matcher(claim.quote().text());
    return Optional.of(sentence)
        .filter(Matcher::matches)
        .map(told -> told.group(4))
        .map(court ->
            new Proceeding(
                new ProceedingId(instrument + "/" + court),
                Optional.of(court),
                Optional.of("Test Courier v. State"),
                Optional.of("2:26-cv-00101"),
                List.of(instrument),
                List.of()));
  }

  private static StatusEvent event(
      InstrumentId instrument, Optional<ProceedingId> proceeding, Claim claim, Instant learned) {
    return new StatusEvent(
        new EventId(instrument + "." + claim.type().code() + "." + claim.date().text().orElse("")),
        instrument,
        proceeding,
        claim.type(),
        Optional.empty(),
        Optional.empty(),
        claim.date(),
        learned,
        Optional.empty(),
        true,
        List.of(claim.quote()),
        List.of());
  }

  private static StatusEvent together(StatusEvent one, StatusEvent other) {
    List<Quote> evidence = new ArrayList<>(one.evidence());
    evidence.addAll(other.evidence());
    return new StatusEvent(
        one.id(),
        one.instrument(),
        one.proceeding(),
        one.type(),
        one.order(),
        one.scope(),
        one.effective(),
        one.learned().isBefore(other.learned()) ? one.learned() : other.learned(),
        one.actor(),
        one.reported(),
        evidence,
        one.conflicts());
  }
}
