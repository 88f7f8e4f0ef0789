package org.inforce.claim;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.claim.docket.DocketLabel;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;

/// What an entry of a docket means for the instrument that the case is about.
record EntryMeaning(EventType type, Optional<OrderKind> order) {
  /// A petition on which a court has acted; one for review of a rule is a suit, Fed. R. App. P. 15.
  private static final Pattern PETITION =
      Pattern.compile(
          "(?i)\\bpetitions?(?: for (?!review\\b)[^.;:]{3,60}?)?(?: (?:is|are|was|were))?"
              + " (?<ruling>denied|granted)\\b");

  private static final Pattern EXTENDED =
      Pattern.compile(
          "(?i)\\bextend(?:s|ed|ing) (?:the |its |\\d+ )?(?:temporary restraining"
              + " order|tro|injunction)\\b|\\b(?:temporary restraining order|tro|injunction) (?:is"
              + " |was )?(?:hereby )?extended\\b");

  private static final Pattern LIFTED =
      Pattern.compile(
          "(?i)\\border\\b[^.;:]{0,20}\\b(?:dissolving|lifting)\\b[^.;:]{0,25}\\b(?:restraining"
              + " order|tro|injunction)\\b");

  private static final Pattern NARROWED =
      Pattern.compile(
          "(?i)\\border\\b[^.;:]{0,20}\\b(?:modifying|narrowing|limiting)\\b[^.;:]{0,25}"
              + "\\b(?:restraining order|tro|injunction)\\b");

  private static final Pattern CONSENT =
      Pattern.compile(
          "(?i)\\bconsent (?:judgment|decree)\\b(?: is| was| hereby)*"
              + " (?:entered|approved|signed)\\b|\\b(?:entering|approving) (?:the |a )?consent"
              + " (?:judgment|decree)\\b");

  /// "Application (24A900) for a stay, submitted to Justice Vole", Sup. Ct. R. 22 and 23.
  private static final Pattern APPLICATION =
      Pattern.compile(
          "(?i)^[^a-z]{0,20}(?:emergency )?application(?: \\(\\w+\\))? for (?:an? )?(?:emergency"
              + " |administrative )?(?:stay|injunction|injunctive"
              + " relief)\\b[^.;]{0,80}?\\b(?:submitted|filed)\\b");

  /// @param line the entry
  /// @param label what it records for the case
  /// @param higher true on the docket of a court that reviews others
  static Optional<EntryMeaning> of(String line, DocketLabel label, boolean higher) {
    return told(line, higher)
        .or(() -> labelled(label, higher))
        .filter(meant -> meant.type() != EventType.ENJOINED || !isUndone(line));
  }

  /// Where in an entry a petition begins on which a court has acted.
  static OptionalInt petition(String line) {
    Matcher petition = PETITION.matcher(line);
    return petition.find() ? OptionalInt.of(petition.start()) : OptionalInt.empty();
  }

  private static final Pattern FOR_GOOD =
      Pattern.compile(
          "(?i)\\b(?:is|are) (?:hereby )?permanently"
              + " (?:enjoined|restrained)\\b|\\bORDER\\b.{0,60}\\bpermanently enjoining\\b");

  private static final Pattern DECLARED = Pattern.compile("(?i)\\bdeclar(?:ed|es|ing)\\b");

  private static final Pattern PROPOSED =
      Pattern.compile("(?i)\\bproposed\\b|^.{0,25}\\bmotion to\\b");

  /// What the labels of dockets do not tell of instruments: a higher court's refusal or grant of
  /// review, and an order that goes on.
  private static Optional<EntryMeaning> told(String line, boolean higher) {
    if (PROPOSED.matcher(line).find()) {
      return Optional.empty();
    }
    if (EXTENDED.matcher(line).find()) {
      return of(EventType.ORDER_EXTENDED);
    }
    // "declared unconstitutional and permanently enjoined" is one judgment, read by its label.
    if (FOR_GOOD.matcher(line).find() && !DECLARED.matcher(line).find()) {
      return of(EventType.ENJOINED, OrderKind.PERMANENT_INJUNCTION);
    }
    if (LIFTED.matcher(line).find()) {
      return of(EventType.ORDER_LIFTED);
    }
    if (NARROWED.matcher(line).find()) {
      return of(EventType.ORDER_NARROWED);
    }
    if (CONSENT.matcher(line).find()) {
      return of(EventType.SETTLED);
    }
    if (APPLICATION.matcher(line).find()) {
      return of(EventType.RELIEF_REQUESTED);
    }
    Matcher petition = PETITION.matcher(line);
    return higher && petition.find()
        ? of(
            petition.group("ruling").equalsIgnoreCase("denied")
                ? EventType.REVIEW_DENIED
                : EventType.REVIEW_GRANTED)
        : Optional.empty();
  }

  private static final Pattern UNDONE =
      Pattern.compile(
          "(?i)\\b(?:injunction|order)\\b(?: (?:is|are|was|hereby))* "
              + "(?:vacated|dissolved|reversed|lifted|extended|stayed|set aside)\\b");

  /// "Preliminary injunction VACATED": an entry that names an order in order to end or prolong it.
  private static boolean isUndone(String line) {
    return UNDONE.matcher(line).find();
  }

  /// A stay granted on a docket may be of the proceedings, an affirmance may be of anything:
  /// neither tells by itself what becomes of the instrument.
  private static Optional<EntryMeaning> labelled(DocketLabel label, boolean higher) {
    return switch (label) {
      case COMPLAINT_FILED -> of(EventType.CHALLENGED);
      case APPEAL_FILED -> of(EventType.APPEALED);
      case MOTION_TRO -> of(EventType.RELIEF_REQUESTED, OrderKind.TRO);
      case MOTION_PI -> of(EventType.RELIEF_REQUESTED, OrderKind.PRELIMINARY_INJUNCTION);
      case TRO_GRANTED -> of(EventType.ENJOINED, OrderKind.TRO);
      case TRO_DENIED -> of(EventType.RELIEF_DENIED, OrderKind.TRO);
      case PI_GRANTED -> of(EventType.ENJOINED, OrderKind.PRELIMINARY_INJUNCTION);
      case PI_DENIED -> of(EventType.RELIEF_DENIED, OrderKind.PRELIMINARY_INJUNCTION);
      case STAY_GRANTED -> higher ? of(EventType.ORDER_STAYED, OrderKind.STAY) : Optional.empty();
      case DISMISSED, DISMISSED_VOLUNTARILY, MOTION_TO_DISMISS_GRANTED -> of(EventType.DISMISSED);
      case SETTLED -> of(EventType.SETTLED);
      case HEARING_SET -> of(EventType.HEARING_SCHEDULED);
      case NONE,
          MOTION_STAY,
          INJUNCTION_MODIFIED,
          STAY_DENIED,
          STAY_LIFTED,
          MOTION_TO_DISMISS_DENIED,
          SUMMARY_JUDGMENT_GRANTED,
          SUMMARY_JUDGMENT_DENIED,
          TRANSFERRED,
          JUDGMENT,
          AFFIRMED,
          REVERSED,
          VACATED,
          REMANDED,
          MANDATE,
          CASE_CLOSED,
          DEADLINE_SET,
          DEADLINE_EXTENDED ->
          Optional.empty();
    };
  }

  private static Optional<EntryMeaning> of(EventType type) {
    return Optional.of(new EntryMeaning(type, Optional.empty()));
  }

  private static Optional<EntryMeaning> of(EventType type, OrderKind order) {
    return Optional.of(new EntryMeaning(type, Optional.of(order)));
  }
}
