package org.inforce.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Finding;
import org.inforce.claim.instrument.Instruments;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Token;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.InstrumentType;
import org.inforce.model.OrderKind;
import org.inforce.model.Precision;
import org.inforce.table.TsvTable;

/// What a finding is of this instrument, told by such a document: the same words make a bill law
/// and issue an order.
record ClaimType(Annotated document, Instruments instruments) {
  /// A governor's signature makes a law, a president's an order. A permanent injunction is granted
  /// only on success on the merits (Amoco Production Co. v. Village of Gambell, 480 U.S. 531, 546
  /// n.12), so it tells that the instrument was held invalid.
  ///
  /// @param told the day that the words tell
  EventType of(Finding finding, int instrument, int index, EventDate told) {
    boolean order =
        kind(instrument)
            .filter(t ->
                t == InstrumentType.EXECUTIVE_ORDER
                    || t == InstrumentType.DIRECTIVE
                    || t == InstrumentType.REGULATION
                    || t == InstrumentType.POLICY)
            .isPresent();
    if (finding.type() == EventType.ENJOINED
        && finding.order().equals(Optional.of(OrderKind.PERMANENT_INJUNCTION))) {
      return EventType.STRUCK_DOWN;
    }
    if (finding.type() == EventType.PASSED
            && (byVoters(finding, instrument) || isWonFromVoters(finding, index))
        || isOldLaw(finding, instrument, told) && !isOfChamber(finding, index)) {
      return EventType.ENACTED;
    }
    boolean issuers =
        document.document().kind() == DocumentKind.NOTICE
            && finding.actor().isEmpty()
            && finding.order().filter(o -> o != OrderKind.STAY).isEmpty()
            && finding.because().stream()
                .noneMatch(b -> b.contains("enjoin") || b.contains("injunction"));
    if (finding.type() == EventType.ENJOINED && issuers) {
      // An agency that orders its own rule stayed puts it off, 5 U.S.C. 705.
      return EventType.DELAYED;
    }
    if (finding.type() == EventType.ISSUED && isProposed(finding, index)) {
      return EventType.INTRODUCED;
    }
    if (finding.type() == EventType.ISSUED) {
      return approved(finding, instrument);
    }
    if (finding.type() == EventType.PASSED && isAgencys(finding, instrument)) {
      return EventType.ISSUED;
    }
    if (finding.type() == EventType.RESCINDED && isVote(finding, instrument)) {
      return EventType.PASSED;
    }
    boolean intoLaw = finding.restsOn("into law");
    return finding.type() == EventType.ENACTED && order && !intoLaw
        ? EventType.ISSUED
        : finding.type();
  }

  /// One chamber alone repeals nothing, and no legislature an agency's rule without the executive
  /// (INS v. Chadha, 462 U.S. 919): each votes to.
  private boolean isVote(Finding finding, int instrument) {
    Optional<Item.Actor> legislature =
        finding.actor().filter(a -> a.kind() == ActorKind.LEGISLATURE);
    boolean chamber =
        legislature
            .map(a -> a.name().toLowerCase(Locale.ROOT))
            .filter(name -> name.contains("senate") || name.contains("house"))
            .isPresent();
    boolean rule = kind(instrument).filter(t -> t == InstrumentType.REGULATION).isPresent();
    boolean congress = legislature.filter(a -> a.name().equalsIgnoreCase("congress")).isPresent();
    return chamber || congress && rule;
  }

  /// "the roaming rule, adopted in April": an agency's rule is adopted by no vote that we count.
  private boolean isAgencys(Finding finding, int instrument) {
    return (finding.restsOn("'adopt'") || finding.restsOn("'approve'"))
        && finding
            .actor()
            .filter(a ->
                a.kind() != ActorKind.EXECUTIVE
                    && !a.name().toLowerCase(Locale.ROOT).endsWith("board"))
            .isEmpty()
        && kind(instrument).filter(t -> t == InstrumentType.REGULATION).isPresent();
  }

  /// A bill that a governor approves is law; an ordinance that a board adopts has passed.
  private EventType approved(Finding finding, int instrument) {
    boolean approved = finding.restsOn("'approve'") || finding.restsOn("'adopt'");
    Optional<InstrumentType> kind = kind(instrument);
    if (!approved || kind.isEmpty()) {
      return EventType.ISSUED;
    }
    return switch (kind.get()) {
      case STATUTE, BILL -> EventType.ENACTED;
      case ORDINANCE, RESOLUTION -> EventType.PASSED;
      case REGULATION,
          EXECUTIVE_ORDER,
          DIRECTIVE,
          POLICY,
          BALLOT_MEASURE,
          CONSTITUTIONAL_PROVISION ->
          EventType.ISSUED;
    };
  }

  /// "The Clean Harbor Act, passed in 2019": of whom nothing but the year is told is a law.
  private boolean isOldLaw(Finding finding, int instrument, EventDate told) {
    return finding.type() == EventType.PASSED
        && finding.actor().isEmpty()
        && told.precision() == Precision.YEAR
        && kind(instrument).filter(t -> t == InstrumentType.STATUTE).isPresent();
  }

  /// "The bill passed the House last year".
  private boolean isOfChamber(Finding finding, int index) {
    List<Token> tokens = document.sentences().get(index).tokens();
    int to = Math.min(tokens.size(), finding.verb() + CHAMBER_REACH);
    return tokens.subList(Math.min(finding.verb(), to), to).stream()
        .anyMatch(t -> CHAMBERS.contains(t.lower()));
  }

  /// In tokens: "passed in the state house".
  private static final int CHAMBER_REACH = 5;

  private static final Set<String> CHAMBERS =
      TsvTable.asked("house", "senate", "assembly", "chamber");

  /// "The ban won the approval of Denton voters", "won voters' approval".
  private boolean isWonFromVoters(Finding finding, int index) {
    List<Token> tokens = document.sentences().get(index).tokens();
    int from = Math.min(finding.verb(), tokens.size());
    List<Token> after = tokens.subList(from, Math.min(tokens.size(), from + VOTERS_REACH));
    return !after.isEmpty()
        && WINS.contains(after.getFirst().lower())
        && after.stream().anyMatch(t -> VOTERS.contains(t.lower()));
  }

  private static final Set<String> WINS = TsvTable.asked("win", "wins", "won", "winning");

  private static final Set<String> VOTERS =
      TsvTable.asked("voter", "voters", "voters'", "electorate");

  /// In tokens: "won the overwhelming approval of the state's voters".
  private static final int VOTERS_REACH = 9;

  /// "The proposed rule was published."
  private boolean isProposed(Finding finding, int index) {
    return document
        .sentences()
        .get(index)
        .tokens()
        .subList(
            finding.from(), Math.min(finding.to(), document.sentences().get(index).tokens().size()))
        .stream()
        .anyMatch(t -> PROPOSED.contains(t.lower()));
  }

  private static final Set<String> PROPOSED = TsvTable.asked("proposed", "draft");

  /// A measure that the voters pass is law; one that a legislature passes still goes to them.
  private boolean byVoters(Finding finding, int instrument) {
    boolean measure = kind(instrument).filter(t -> t == InstrumentType.BALLOT_MEASURE).isPresent();
    boolean voters =
        finding
            .actor()
            .map(a -> a.name().toLowerCase(Locale.ROOT))
            .filter(name -> name.contains("voter") || name.contains("electorate"))
            .isPresent();
    return voters || measure && finding.actor().isEmpty();
  }

  private Optional<InstrumentType> kind(int instrument) {
    return instruments.all().get(instrument).type();
  }
}
