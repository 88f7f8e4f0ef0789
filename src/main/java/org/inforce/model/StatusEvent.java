package org.inforce.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A happening on an instrument's timeline, with the words that prove it.
///
/// @param effective the day on which it holds
/// @param learned the moment at which the first proof was recorded, UTC
/// @param reported true while only news tells of it
/// @param evidence never empty; the strongest source first
/// @param conflicts what other sources say instead, and the rule that decided, one sentence each,
///   and what else is doubtful
public record StatusEvent(
    EventId id,
    InstrumentId instrument,
    Optional<ProceedingId> proceeding,
    EventType type,
    Optional<OrderKind> order,
    Optional<Scope> scope,
    EventDate effective,
    Instant learned,
    Optional<String> actor,
    boolean reported,
    List<Quote> evidence,
    List<String> conflicts) {
  /// An entry of {@code conflicts} that is no contradiction, of an event that has a day all the
  /// same.
  public static final String NO_DAY =
      "No document gives the day; that of the news which first tells it is taken.";

  /// The same of an event without a day.
  public static final String UNDATED = "No document gives the day.";

  /// An entry of {@code conflicts} that is no contradiction, of an event that no text tells in
  /// words that were understood.
  public static final String OF_HEADLINE =
      "Only a headline says so; what is quoted is how the text below it begins.";

  /// An entry of {@code conflicts} that is no contradiction, of an event that no rule reads in the
  /// words quoted, but only the model that is trained on sentences.
  public static final String OF_GUESS =
      "Read by likeness to other sentences and by no rule: see whether the words say so.";

  private static final String DAYLESS = "No document gives the day";

  private static final String SAYS = " says ";
  private static final Pattern DAYS = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");
  private static final Function<MatchResult, String> DAY =
      day ->
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
              .format(LocalDate.parse(day.group()));

  public StatusEvent {
    evidence = List.copyOf(evidence);
    conflicts = List.copyOf(conflicts);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " without a sentence");
    }
  }

  /// False if no document gives its day: what day it has is that of the news.
  public boolean givesDay() {
    return conflicts.stream().noneMatch(conflict -> conflict.startsWith(DAYLESS));
  }

  /// What other sources say instead, without the notes that none gives a day, that only a headline
  /// tells it or that only the model reads it.
  public List<String> contradictions() {
    return conflicts.stream()
        .filter(conflict -> !conflict.startsWith(DAYLESS))
        .filter(conflict -> !conflict.equals(OF_HEADLINE) && !conflict.equals(OF_GUESS))
        .toList();
  }

  /// The document that contradicts; empty if what is said is no contradiction.
  public static Optional<DocumentId> contradictor(String conflict) {
    int says = conflict.indexOf(SAYS);
    return says < 1 ? Optional.empty() : Optional.of(new DocumentId(conflict.substring(0, says)));
  }

  /// A contradiction with a name in the place of the id of the document that contradicts, and days
  /// as people write them.
  public static String readable(String conflict, Function<DocumentId, Optional<String>> name) {
    return contradictor(conflict)
        .map(id -> {
          String said = DAYS.matcher(conflict.substring(id.value().length())).replaceAll(DAY);
          return name.apply(id).orElse(id.value()) + said;
        })
        .orElse(conflict);
  }
}
