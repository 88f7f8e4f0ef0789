package org.inforce.claim.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.model.InstrumentType;
import org.inforce.model.Particular;
import org.inforce.table.TsvTable;

/// The instrument that an official document itself is.
final class OwnInstrument {
  private OwnInstrument() {}

  /// True for a directive, and for a notice in the form of the Federal Register (1 CFR 18.12:
  /// AGENCY, ACTION, SUMMARY, DATES).
  static boolean isOne(Document document) {
    return switch (document.kind()) {
      case DIRECTIVE -> document.title().isPresent();
      case NOTICE -> document.title().isPresent() && isRegisterForm(document.text());
      case STATUTE, NEWS, DOCKET, OPINION, PRESS_RELEASE -> false;
    };
  }

  private static boolean isRegisterForm(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    return upper.contains("ACTION:") || upper.contains("DATES:") && upper.contains("CFR");
  }

  /// A head stands no further from the beginning, in characters.
  private static final int HEAD = 600;

  private static final Set<String> NUMBERS = TsvTable.asked("executive-order", "directive");

  /// The number that the head of an order or directive gives it on a line that ends with it, in the
  /// form in which others cite it: "EXECUTIVE DIRECTIVE NO. 14".
  static Optional<String> number(Annotated document) {
    String text = document.document().text();
    return document.document().kind() != DocumentKind.DIRECTIVE
        ? Optional.empty()
        : document.citations().stream()
            .filter(c -> NUMBERS.contains(c.kind()) && c.span().end() <= HEAD)
            .filter(c -> endsLine(text, c.span().end()))
            .flatMap(c -> Optional.ofNullable(c.fields().get("normalized")).stream())
            .findFirst();
  }

  private static boolean endsLine(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(at, end < 0 ? text.length() : end).isBlank();
  }

  static Mention mention(Document title, Document document) {
    String name = title.text().strip();
    InstrumentType type =
        switch (document.kind()) {
          case DIRECTIVE ->
              name.toLowerCase(Locale.ROOT).contains("executive order")
                      || document.text().startsWith("Executive Order ")
                  ? InstrumentType.EXECUTIVE_ORDER
                  : InstrumentType.DIRECTIVE;
          case NOTICE, STATUTE, NEWS, DOCKET, OPINION, PRESS_RELEASE -> InstrumentType.REGULATION;
        };
    Mention own =
        new Mention(
            -1,
            0,
            0,
            Mention.Kind.NAME,
            name,
            Head.family(type),
            Optional.of(type),
            Words.stems(name),
            "",
            Optional.empty(),
            Determiner.DEFINITE,
            false,
            List.of(),
            type == InstrumentType.EXECUTIVE_ORDER
                ? Set.of(new Particular(Particular.Kind.FORM, "order"))
                : Set.of(),
            Optional.empty(),
            false);
    return Mention.Told.ofTitle(name).map(own::doing).orElse(own);
  }

  /// Whether words of an official text speak of itself: a heading ("MEMORANDUM FOR THE SECRETARY OF
  /// THE INTERIOR"), or no more than its kind of thing behind "this" ("This Executive Order shall
  /// be effective").
  ///
  /// @param family of the text's own instrument
  static boolean isMeant(Mention mention, Annotated document, Head.Family family) {
    if (mention.kind() == Mention.Kind.IDENTIFIER) {
      return false;
    }
    boolean shouted =
        mention.family() == Head.Family.ORDER
            && mention.name().indexOf(' ') > 0
            && mention.name().chars().noneMatch(Character::isLowerCase);
    return shouted
        || mention.sentence() >= 0
            && isBehindThis(mention, document.sentences().get(mention.sentence()))
            && mention.family() == family
            && mention.distinctive().isEmpty();
  }

  private static boolean isBehindThis(Mention mention, Sentence sentence) {
    int before = Math.max(0, mention.from() - 1);
    return sentence.tokens().subList(before, mention.to()).stream()
        .anyMatch(t -> t.text().equalsIgnoreCase("this"));
  }

  /// What a document is about that names no instrument anywhere: known by its headline alone, until
  /// other documents tell. The headline of a docket or opinion is the caption of the case or the
  /// name of the paper, which tells nothing of what the case is about.
  static Mention unnamed(Document document) {
    boolean ofCourt =
        document.kind() == DocumentKind.DOCKET || document.kind() == DocumentKind.OPINION;
    String title = ofCourt ? "" : document.title().orElse("");
    return new Mention(
        -1,
        0,
        0,
        Mention.Kind.DESCRIPTION,
        title,
        Head.Family.ANY,
        Optional.empty(),
        Words.stems(title),
        "",
        Optional.empty(),
        Determiner.DEFINITE,
        false,
        List.of(),
        Set.of(),
        Optional.empty(),
        false);
  }
}
