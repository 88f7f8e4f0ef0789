package org.inforce.claim.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Annotated;
import org.inforce.model.Document;
import org.inforce.model.DutyClaim;

/// Reads who must do what by when, or once what happens: from orders and laws every duty they
/// impose, from news and notices those they report as in force.
///
/// The instrument of each claim is left open; what imposes the duty is decided where the document's
/// instruments are known.
public final class DutyReader {
  /// The duties in reading order.
  public List<DutyClaim> read(Annotated annotated) {
    return read(annotated, Optional.empty(), Optional.empty());
  }

  /// @param made the day on which the order that a report is about was made, if it is known
  /// @param effective the day on which the text, or the rule it tells of, takes effect
  public List<DutyClaim> read(
      Annotated annotated, Optional<LocalDate> made, Optional<LocalDate> effective) {
    Document document = annotated.document();
    Reference reference = Reference.of(document).effective(effective);
    Reference told = made.map(reference::made).orElse(reference);
    List<Duty> duties =
        switch (document.kind()) {
          case DIRECTIVE, STATUTE -> DirectiveDuties.read(document.text(), reference);
          case NEWS, PRESS_RELEASE, NOTICE -> ReportDuties.read(annotated, told);
          case DOCKET, OPINION -> List.of();
        };
    return duties.stream().map(duty -> claim(document, duty)).toList();
  }

  private static DutyClaim claim(Document document, Duty duty) {
    return new DutyClaim(
        Optional.empty(),
        duty.obligor()
            .map(ReportBearer::bare)
            .map(o -> o.replaceFirst("^(?i:the|each of the) (?=\\S)", "")),
        duty.action(),
        duty.deadline().flatMap(Deadline::due),
        duty.deadline().map(Deadline::text),
        duty.condition(),
        duty.recurring(),
        document.quote(duty.quote()),
        duty.because());
  }
}
