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
    if (document.kind() == DocumentKind.OPINION && finding.verb() >= 0) {
      Optional<String> form = ofOpinion(finding, sentence.lower());
      if (form.isPresent()) {
        return form;
      }
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

  /// What courts write whatever they decide: "it is so ordered", "we review for abuse of
  /// discretion", and the words of an order that a party has drafted.
  private static Optional<String> ofOpinion(Finding finding, List<String> words) {
    String verb = words.get(finding.verb());
    if (verb.equals("ordered")
        && FORM.containsAll(words.subList(Math.max(0, finding.verb() - 3), finding.verb()))) {
      return Optional.of("the form of an order and not its content");
    }
    if (finding.type() == EventType.REVIEW_GRANTED && verb.equals("review")) {
      return Optional.of("a standard of review");
    }
    int proposed = words.indexOf("proposed");
    return proposed >= 0 && words.subList(proposed, words.size()).contains("order")
        ? Optional.of("the words of a proposed order")
        : Optional.empty();
  }

  private static final Set<String> FORM =
      Set.of(
          "it",
          "is",
          "hereby",
          "further",
          "therefore",
          "so",
          "accordingly",
          ",",
          "and",
          "signed",
          ".");

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
