package org.inforce.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.act.Finding;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventDate;
import org.inforce.model.EventType;
import org.inforce.model.PartOfSpeech;
import org.inforce.model.Precision;

/// Why what the words of a sentence say is no claim: they do not tell it as done, they speak of
/// something else, or they leave out what such a claim must have.
final class Refusals {
  private final Document document;

  Refusals(Document document) {
    this.document = document;
  }

  /// Why a finding is no claim by its words alone.
  Optional<String> of(Finding finding, Sentence sentence) {
    return refusal(finding, sentence).or(() -> unread(finding, sentence));
  }

  private Optional<String> refusal(Finding finding, Sentence sentence) {
    if (finding.otherInstrument()) {
      return Optional.of("the words speak of another instrument");
    }
    if (finding.type() == EventType.RESCINDED
        && finding.actor().isEmpty()
        && document.kind() == DocumentKind.DIRECTIVE
        && !OwnTerms.holdWith(sentence.span().of(document.text()))) {
      return Optional.of("what an order revokes is read from its articles");
    }
    return switch (finding.mood()) {
      case ASSERTED -> Optional.empty();
      case EXPECTED ->
          scheduled(finding.type()) ? Optional.empty() : Optional.of("expected, not told as done");
      case CONDITIONAL ->
          finding.type() == EventType.EFFECTIVE ? Optional.empty() : Optional.of("conditional");
      case REQUESTED -> Optional.of("asked for or aimed at");
      case DENIED -> Optional.of("denied");
      case ALLEGED ->
          scheduled(finding.type()) ? Optional.empty() : Optional.of("in a party's words");
    };
  }

  /// Of what was undone or stayed the sentence says something that is not understood: which ruling
  /// of others it speaks of, or what a trial judge stayed. That frees no instrument.
  private static Optional<String> unread(Finding finding, Sentence sentence) {
    boolean undone =
        finding.type() == EventType.ORDER_LIFTED || finding.type() == EventType.ORDER_STAYED;
    if (!undone || !finding.instruments().isEmpty()) {
      return Optional.empty();
    }
    List<String> words =
        sentence.lower().subList(finding.from(), Math.min(finding.to(), sentence.lower().size()));
    boolean which =
        finding.type() == EventType.ORDER_LIFTED
            && words.size() > 2
            && Set.of("ruling", "decision", "judgment").contains(words.getFirst())
            && words.get(1).equals("that");
    boolean object =
        finding.type() == EventType.ORDER_STAYED
            && words.getLast().equals("stayed")
            && finding.actor().filter(a -> a.rank().equals("trial")).isPresent()
            && finding.to() < sentence.tokens().size()
            && sentence.tokens().get(finding.to()).tag() == PartOfSpeech.DET;
    return which || object ? Optional.of("what is spoken of is not told") : Optional.empty();
  }

  private static boolean scheduled(EventType type) {
    return type == EventType.EFFECTIVE
        || type == EventType.HEARING_SCHEDULED
        || type == EventType.EXPIRED;
  }

  /// True if it is told of no day though it is news only with one.
  static boolean lacksDay(EventType type, EventDate date) {
    boolean vague = type == EventType.HEARING_SCHEDULED && date.precision() == Precision.YEAR;
    return scheduled(type) && (date.first().isEmpty() || vague);
  }
}
