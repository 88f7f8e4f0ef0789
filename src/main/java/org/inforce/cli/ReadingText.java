package org.inforce.cli;

import java.util.List;
import org.inforce.model.Claim;
import org.inforce.model.DutyClaim;
import org.inforce.model.InstrumentMention;
import org.inforce.model.Mood;
import org.inforce.model.ProceedingMention;
import org.inforce.model.Reading;
import org.inforce.model.Rejected;
import org.inforce.search.answer.Wording;

/// What one document says happened.
public final class ReadingText {
  private static final int LONGEST_QUOTE = 300;

  private final Screen screen;
  private final boolean explain;

  /// @param explain also why we think so, and what was considered and is no claim
  public ReadingText(Screen screen, boolean explain) {
    this.screen = screen;
    this.explain = explain;
  }

  public void print(Reading reading) {
    screen.wrapped(
        "",
        screen.paint().strong(reading.document().title().orElse("(without a title)"))
            + screen
                .paint()
                .faint(
                    "  "
                        + reading.document().publisher()
                        + ", "
                        + Wording.day(reading.document().published())));
    screen.gap();
    for (Claim claim : reading.claims()) {
      claim(reading, claim);
    }
    reading.duties().forEach(this::duty);
    if (explain) {
      subjects(reading);
      rejected(reading.rejected());
    }
  }

  private void claim(Reading reading, Claim claim) {
    String mood = claim.mood() == Mood.ASSERTED ? "" : " (only " + Wording.code(claim.mood()) + ")";
    screen.wrapped(
        Screen.padded(claim.date().text().orElse("no day"), 12),
        screen.paint().strong(Wording.type(claim.type()))
            + claim.order().map(order -> ", " + Wording.order(order)).orElse("")
            + claim.scope().map(scope -> ", " + Wording.code(scope)).orElse("")
            + mood
            + ": "
            + name(reading, reading.instruments().get(claim.instrument())));
    quote(claim.quote().text());
    if (explain) {
      because(claim.because(), "date: " + Wording.code(claim.basis()));
    }
    screen.gap();
  }

  /// What the document calls an instrument; of one that it does not name, its first words for it.
  private static String name(Reading reading, InstrumentMention mention) {
    return mention.name().isBlank()
        ? "“" + mention.firstMention().of(reading.document().text()) + "” (no name is given)"
        : mention.name();
  }

  private void duty(DutyClaim duty) {
    screen.wrapped(
        Screen.padded(duty.due().map(Object::toString).orElse("no day"), 12),
        screen.paint().strong("must")
            + " "
            + duty.obligor().map(who -> who + ": ").orElse("")
            + duty.action()
            + duty.condition().map(c -> " (once: " + c + ")").orElse(""));
    if (explain) {
      quote(duty.quote().text());
      because(duty.because(), "");
    }
  }

  private void subjects(Reading reading) {
    screen.gap();
    screen.line(screen.paint().strong("Instruments"));
    for (InstrumentMention mention : reading.instruments()) {
      screen.wrapped(
          "  ",
          name(reading, mention)
              + mention.type().map(type -> " · " + Wording.code(type)).orElse("")
              + mention.jurisdiction().map(place -> " · " + place).orElse("")
              + (mention.identifiers().isEmpty()
                  ? ""
                  : " · " + String.join(", ", mention.identifiers()))
              + (mention.aliases().isEmpty() ? "" : " · also " + mention.aliases()));
    }
    if (!reading.proceedings().isEmpty()) {
      screen.line(screen.paint().strong("Court cases"));
    }
    for (ProceedingMention mention : reading.proceedings()) {
      screen.wrapped(
          "  ",
          mention.caption().orElse("a case")
              + " · "
              + mention.court().map(Wording::court).orElse(mention.rank() + " court")
              + mention.docket().map(docket -> " · " + docket).orElse(""));
    }
  }

  private void rejected(List<Rejected> rejected) {
    if (!rejected.isEmpty()) {
      screen.gap();
      screen.line(screen.paint().strong("Considered, and no claim"));
    }
    for (Rejected one : rejected) {
      screen.wrapped("  ", one.reason());
      quote(one.quote().text());
    }
  }

  private void quote(String text) {
    screen.wrapped(" ".repeat(12), "“" + Wording.excerpt(text, LONGEST_QUOTE) + "”");
  }

  private void because(List<String> reasons, String more) {
    String all = String.join("; ", reasons) + (more.isEmpty() ? "" : "; " + more);
    screen.wrapped(" ".repeat(12), " ".repeat(12), "because: " + all, screen.paint()::faint);
  }
}
