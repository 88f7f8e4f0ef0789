package org.inforce.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Finding;
import org.inforce.claim.cue.Inflection;
import org.inforce.claim.duty.SigningDay;
import org.inforce.claim.scan.ActorKind;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventType;
import org.inforce.table.TsvTable;

/// What an opinion decides is told in the present ("is hereby dissolved", "we reverse", "the court
/// grants") and done on the day of the opinion, whatever day stands beside it: "The injunction
/// entered on March 3 is dissolved".
final class Decree {
  private static final Set<String> IS = TsvTable.asked("is", "are", "hereby", "be");
  private static final Set<String> WAS =
      TsvTable.asked("was", "were", "been", "had", "has", "have");

  /// In tokens before the verb: "is therefore hereby".
  private static final int REACH = 4;

  private final Annotated document;

  Decree(Annotated document) {
    this.document = document;
  }

  /// The day of the opinion, if the finding is what it decides.
  Optional<LocalDate> day(Finding finding, Sentence sentence) {
    boolean decided =
        document.document().kind() == DocumentKind.OPINION
            && decides(finding.type())
            && finding.verb() >= 0
            && (isPresent(sentence.lower(), finding.verb()) || isByTheCourt(finding, sentence));
    return decided ? Optional.of(day()) : Optional.empty();
  }

  private static boolean decides(EventType type) {
    return switch (type) {
      case ENJOINED,
          STRUCK_DOWN,
          UPHELD,
          ORDER_STAYED,
          ORDER_LIFTED,
          ORDER_NARROWED,
          ORDER_EXTENDED,
          RELIEF_DENIED,
          DISMISSED ->
          true;
      case INTRODUCED,
          PASSED,
          ENACTED,
          ISSUED,
          VETOED,
          EFFECTIVE,
          DELAYED,
          AMENDED,
          RESCINDED,
          EXPIRED,
          CHALLENGED,
          RELIEF_REQUESTED,
          HEARING_SCHEDULED,
          APPEALED,
          REVIEW_GRANTED,
          REVIEW_DENIED,
          SETTLED ->
          false;
    };
  }

  private LocalDate day() {
    LocalDate published = document.document().published();
    return SigningDay.of(document.document().text(), published)
        .map(SigningDay::day)
        .orElse(published);
  }

  /// "The Court grants the motion and permanently enjoins": the court stands before a verb in the
  /// present, in its own sentence.
  private static boolean isByTheCourt(Finding finding, Sentence sentence) {
    String verb = sentence.lower().get(finding.verb());
    return sentence.lower().subList(0, finding.verb()).contains("court")
        && finding.actor().filter(a -> a.kind() == ActorKind.JUDGE).isPresent()
        && verb.endsWith("s")
        && !verb.endsWith("ss");
  }

  private static boolean isPresent(List<String> words, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (WAS.contains(words.get(i))) {
        return false;
      }
      if (IS.contains(words.get(i))) {
        return true;
      }
      if (words.get(i).equals("we")) {
        return !Inflection.isPast(words.get(verb));
      }
    }
    return false;
  }
}
