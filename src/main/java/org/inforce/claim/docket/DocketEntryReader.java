package org.inforce.claim.docket;

import static org.inforce.claim.docket.EntryDates.Role.DEADLINE;
import static org.inforce.claim.docket.EntryDates.Role.DUE;
import static org.inforce.claim.docket.EntryDates.Role.HEARING;
import static org.inforce.claim.docket.EntryDates.Role.MOVED;
import static org.inforce.claim.docket.EntryDates.Role.NAMED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads one entry of a court docket as courts write them in CM/ECF, appellate and state systems.
///
/// Rulings count only as acts of a court with their outcome: proposed orders, motions, briefs,
/// recommendations and certificates that name an order record none. Rulings and endings come before
/// filings, filings before hearings and hearings before deadlines, unless the entry's own heading
/// is the schedule; among hearings and deadlines without a heading the first day named decides.
public final class DocketEntryReader {
  private static final int MANDATE = 1;
  private static final int RULINGS = 2;
  private static final int ENDINGS = 3;
  private static final int FILINGS = 4;
  private static final int SCHEDULES = 6;

  private static final Pattern PERIOD =
      EntryText.pattern(
          "\\b(?:shall|will|is|are) (?:have|given|granted|allowed) (?:\\w+ )?\\(?\\d+\\)? (?:\\w+"
              + " )?days\\b|\\b\\d+ (?:\\w+ )?days (?:from|after|of) (?:the"
              + " )?(?:entry|date|today|service|issuance)\\b[^.;]{0,120}?\\b(?:shall|must)\\b|\\b(?:shall|must|is"
              + " directed to|are directed to|is ordered to|are ordered"
              + " to|to)\\b[^.;]{0,120}?\\b(?:within (?:\\w+ )?\\(?\\d+\\)? (?:\\w+"
              + " )?(?:days|weeks|hours)|within (?:\\w+[- ])?"
              + "(?:seven|ten|fourteen|fifteen|twenty|thirty|sixty|ninety)\\b[^.;]{0,20}?days)|\\bwithin"
              + " \\d+ days\\b[^.;]{0,120}?\\b(?:shall|must)\\b|\\bdue (?:within )?\\d+"
              + " days\\b|\\b(?:responses?|reply|replies|briefs?|answer|objections?) due\\b");

  private static final Pattern CANCELS =
      EntryText.pattern(
          "(?<!motion to )\\b(?:vacat|cancel|strik|terminat)\\w*"
              + " [^.;]{0,40}?(?:hearing|conference|trial|deadline|argument)|\\b(?:hearing|conference|trial|argument)\\w*"
              + " (?:\\w+ )?(?:vacated|cancell?ed|stricken|terminated)");
  private static final Pattern AGREED =
      EntryText.pattern(
          "\\bstipulat|\\bvoluntar(?:y|ily) (?:motion|dismiss)|\\bjoint(?:ly)?"
              + " (?:motion|move|request)|\\b41\\(a\\)|\\b42\\(b\\)|\\brule"
              + " 42\\b|\\b(?:appellant|petitioner|plaintiff|debtor)s?'?s? (?:own |unopposed"
              + " )?motion to|\\bmotion of (?:the )?(?:appellant|petitioner)");
  private static final Pattern WISH =
      EntryText.pattern(
          "^\\W*+(?:\\S++\\s++){0,3}?(?:motion|application|request|brief|response|reply|memorand|opposition|letter|declaration)");

  /// What the entry records.
  ///
  /// @param filed the day of the entry, for days without a year
  /// @param court id of the court, e.g. `nysb`; may be empty
  public DocketEvent read(String text, Optional<LocalDate> filed, String court) {
    EntryText entry = EntryText.of(text);
    if (entry.author() == EntryText.Author.RECORD) {
      return new DocketEvent(DocketLabel.NONE, Optional.empty(), "a certificate or record");
    }
    List<EntryDates.Dated> dates = daysToCome(entry, filed);
    Optional<MotionRuling.Found> found =
        first(EntryCues.of(entry, MANDATE))
            .or(() -> first(EntryCues.of(entry, SCHEDULES)))
            .or(() -> ruling(entry))
            .or(() -> first(EntryCues.of(entry, ENDINGS)))
            .or(() -> first(EntryCues.of(entry, FILINGS)))
            .or(() -> motion(entry));
    // The end of a stay in a bankruptcy court is relief from the automatic stay, 11 U.S.C. 362(d),
    // which changes nothing about the case as a whole.
    boolean relief =
        isBankruptcy(court) && found.map(f -> f.label() == DocketLabel.STAY_LIFTED).orElse(false);
    if (found.isPresent() && !relief) {
      DocketLabel label = found.get().label();
      return new DocketEvent(
          label, due(label, dates), found.get().rule() + ": " + found.get().words());
    }
    return byDates(entry, dates);
  }

  /// A motion's own dates are wishes, save the days that the system sets for it ("due", "hearing
  /// set"); an entry that cancels a day names it only to say so.
  private static List<EntryDates.Dated> daysToCome(EntryText entry, Optional<LocalDate> filed) {
    Stream<EntryDates.Dated> dates = EntryDates.of(entry.main(), filed).stream();
    if (CANCELS.matcher(entry.opening()).find()) {
      dates = dates.filter(d -> d.role() == MOVED);
    }
    if (entry.author() == EntryText.Author.PARTY && WISH.matcher(entry.opening()).find()) {
      dates = dates.filter(d -> d.role() == HEARING || d.role() == DUE);
    }
    return dates.toList();
  }

  private static Optional<MotionRuling.Found> ruling(EntryText entry) {
    if (entry.author() != EntryText.Author.COURT) {
      return Optional.empty();
    }
    return Stream.concat(EntryCues.of(entry, RULINGS).stream(), MotionRuling.ruling(entry).stream())
        .min(Comparator.comparingInt(MotionRuling.Found::at))
        .map(found -> agreed(found, entry));
  }

  /// A dismissal that the parties agreed on or the mover asked for in its own case is voluntary.
  private static MotionRuling.Found agreed(MotionRuling.Found found, EntryText entry) {
    boolean voluntary =
        found.label() == DocketLabel.DISMISSED && AGREED.matcher(entry.main()).find();
    return voluntary
        ? new MotionRuling.Found(
            DocketLabel.DISMISSED_VOLUNTARILY, found.at(), found.words(), found.rule() + ", agreed")
        : found;
  }

  private static Optional<MotionRuling.Found> motion(EntryText entry) {
    return entry.author() == EntryText.Author.PARTY ? MotionRuling.filed(entry) : Optional.empty();
  }

  private static DocketEvent byDates(EntryText entry, List<EntryDates.Dated> dates) {
    if (!dates.isEmpty()) {
      EntryDates.Dated first = dates.getFirst();
      DocketLabel label =
          first.role() == DEADLINE || first.role() == DUE
              ? DocketLabel.DEADLINE_SET
              : DocketLabel.HEARING_SET;
      return new DocketEvent(
          label, due(label, dates), "the first day named is for: " + first.role().code());
    }
    if (entry.author() == EntryText.Author.COURT && PERIOD.matcher(entry.main()).find()) {
      return new DocketEvent(DocketLabel.DEADLINE_SET, Optional.empty(), "a period to act in");
    }
    return new DocketEvent(DocketLabel.NONE, Optional.empty(), "no event named");
  }

  private static Optional<LocalDate> due(DocketLabel label, List<EntryDates.Dated> dates) {
    Stream<EntryDates.Role> order =
        switch (label) {
          case NONE, CASE_CLOSED, MANDATE, JUDGMENT -> Stream.empty();
          case HEARING_SET -> Stream.of(MOVED, HEARING, NAMED);
          case DEADLINE_SET ->
              dates.stream()
                  .map(EntryDates.Dated::role)
                  .sorted(Comparator.comparing(r -> r != DUE && r != DEADLINE))
                  .limit(1);
          case DEADLINE_EXTENDED -> Stream.of(MOVED, DUE, DEADLINE);
          case COMPLAINT_FILED,
              APPEAL_FILED,
              MOTION_TRO,
              MOTION_PI,
              MOTION_STAY,
              TRO_GRANTED,
              TRO_DENIED,
              PI_GRANTED,
              PI_DENIED,
              INJUNCTION_MODIFIED,
              STAY_GRANTED,
              STAY_DENIED,
              STAY_LIFTED,
              MOTION_TO_DISMISS_GRANTED,
              MOTION_TO_DISMISS_DENIED,
              SUMMARY_JUDGMENT_GRANTED,
              SUMMARY_JUDGMENT_DENIED,
              DISMISSED,
              DISMISSED_VOLUNTARILY,
              SETTLED,
              TRANSFERRED,
              AFFIRMED,
              REVERSED,
              VACATED,
              REMANDED ->
              dates.stream().map(EntryDates.Dated::role).limit(1);
        };
    return order
        .flatMap(role -> dates.stream().filter(d -> d.role() == role).limit(1))
        .map(EntryDates.Dated::day)
        .findFirst();
  }

  private static boolean isBankruptcy(String court) {
    return court.matches("[a-z]{2,4}b|bap\\d+");
  }

  private static <T> Optional<T> first(List<T> all) {
    return all.stream().findFirst();
  }
}
