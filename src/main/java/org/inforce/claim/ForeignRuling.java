package org.inforce.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.model.Annotated;
import org.inforce.model.Document;
import org.inforce.model.Reading;

/// A judgment of a court of the United Kingdom, or a summary of one, known by the neutral citation
/// at its head (Practice Direction (Judgments: Form and Citation) [2001] 1 WLR 194). Its courts
/// strike down no act, and their words are other than those that our tables know: it is kept and
/// found, and tells of no status.
final class ForeignRuling {
  private static final int HEAD = 1000;
  private static final Pattern NEUTRAL =
      Pattern.compile(
          "\\[(?:19|20)\\d\\d\\]"
              + " (?:UKSC|UKPC|UKHL|UKUT|UKFTT|EWCA|EWHC|EWCOP|EWFC|CSIH|CSOH|HCJAC|NICA|NIKB)\\b");

  private ForeignRuling() {}

  static Optional<Reading> read(Annotated annotated) {
    Document document = annotated.document();
    boolean ruling =
        switch (document.kind()) {
          case OPINION, PRESS_RELEASE -> true;
          case NEWS, DOCKET, DIRECTIVE, STATUTE, NOTICE -> false;
        };
    String head = document.text().substring(0, Math.min(HEAD, document.text().length()));
    return ruling && NEUTRAL.matcher(head).find()
        ? Optional.of(new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of()))
        : Optional.empty();
  }
}
