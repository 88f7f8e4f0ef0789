package org.inforce.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.model.Claim;
import org.inforce.model.DateBasis;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.Precision;

/// When an official text puts an end to an instrument: on the day on which the text takes effect,
/// not on that of its publication, 5 U.S.C. 553(d), 1 CFR 18.17. Until then the instrument is in
/// force.
final class Withdrawals {
  /// Only the words of the withdrawal itself tell that it is one in part.
  private static final Pattern OF_PART =
      Pattern.compile("(?i)\\b(?:parts?|partial|provisions?|sections?|paragraphs?)\\b");

  private Withdrawals() {}

  /// The claims of a document, what it withdraws dated by the day on which it does.
  static List<Claim> dated(Document document, List<Claim> claims) {
    Optional<EventDate> effect = effect(document, claims);
    return effect.isEmpty()
        ? claims
        : claims.stream()
            .filter(c -> !isEffectOfWithdrawal(document, c, claims))
            .map(c -> waits(document, c) ? on(effect.get(), c) : c)
            .toList();
  }

  private static Optional<EventDate> effect(Document document, List<Claim> claims) {
    LocalDate published = document.published();
    return claims.stream()
        .filter(c -> c.type() == EventType.EFFECTIVE && c.date().precision() == Precision.DAY)
        .map(Claim::date)
        .filter(d -> !d.first().orElseThrow().isBefore(published))
        .findFirst();
  }

  private static boolean waits(Document document, Claim claim) {
    boolean withdraws = claim.type() == EventType.RESCINDED;
    return switch (document.kind()) {
      case NOTICE -> withdraws && claim.basis() != DateBasis.STATED;
      case DIRECTIVE -> withdraws && claim.quote().text().contains("effective date");
      case NEWS, PRESS_RELEASE, DOCKET, OPINION, STATUTE -> false;
    };
  }

  /// What a notice withdraws does not take effect.
  private static boolean isEffectOfWithdrawal(Document document, Claim claim, List<Claim> claims) {
    return document.kind() == DocumentKind.NOTICE
        && claim.type() == EventType.EFFECTIVE
        && claims.stream().anyMatch(c -> waits(document, c) && c.instrument() == claim.instrument())
        && claims.stream()
            .noneMatch(c -> c.type() == EventType.ISSUED && c.instrument() == claim.instrument());
  }

  private static Claim on(EventDate day, Claim claim) {
    boolean ofPart = OF_PART.matcher(claim.quote().text()).find();
    return (ofPart ? claim : claim.reaching(Optional.empty())).on(day);
  }
}
