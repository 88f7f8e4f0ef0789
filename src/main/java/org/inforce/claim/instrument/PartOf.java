package org.inforce.claim.instrument;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.model.Annotation.Sentence;

/// An act that was made as a part of a larger one: both were passed and signed as one enactment,
/// and reports call it now by the name of the part, now by that of the whole.
final class PartOf {
  private static final String PART =
      "(?:part|portion|piece|section|title|chapter|component|centerpiece|core|heart|provision)s?";
  private static final String OF = "(?:of|in|to) (?:the |a |an |its )?(?:[\\w'-]{1,30} ){0,3}";

  /// Between the part and the whole.
  private static final Pattern UPWARD =
      Pattern.compile(
          "(?!(?:with|and|or|but|like|than|over|from|to) )(?:, |\\( )?(?:(?:which|that) )?(?:is"
              + " |was |forms?"
              + " )?(?:(?:passed|enacted|adopted|signed|included|approved|made|contained|tucked|folded|written)"
              + " )?(?:as )?(?:(?:the |a |an |one |in )?(?:[\\w'-]{1,30} ){0,3}"
              + PART
              + " "
              + OF
              + "|(?:came|arrived|moved|rode) (?:in|within|inside|on) (?:the )?"
              + "|(?:included|contained|tucked|folded|embedded|enacted) (?:in|into|within) (?:the"
              + " )?)");

  /// Between the whole and the part.
  private static final Pattern DOWNWARD =
      Pattern.compile(
          "(?:, |\\( )?(?:which (?:includes|included|contains|contained)|(?:one )?"
              + PART
              + " of which is|whose (?:[\\w'-]{1,30} ){0,3}"
              + PART
              + ",?) (?:the )?");

  /// Before the part, in a sentence of its own.
  private static final Pattern OWN =
      Pattern.compile(
          "\\b(?:its|(?:bill|law|act|package|measure) 's) (?:[\\w'-]{1,30} ){0,3}"
              + PART
              + " (?:, |is )(?:the )?$");

  /// In tokens.
  private static final int LONGEST = 12;

  /// "(the Termination) and Certification Provisions".
  private static final Pattern ITS_PROVISION =
      Pattern.compile(
          "(?:, [\\w'-]{1,30} ){0,4}(?:,? ?and [\\w'-]{1,30} )?(?:provision|section|clause)s? .*");

  private PartOf() {}

  /// "The Termination Provision": what stands before it tells what one part of an act does.
  static boolean isNamedIn(List<String> lower, int at) {
    String after = String.join(" ", lower.subList(at, Math.min(lower.size(), at + LONGEST))) + " ";
    return ITS_PROVISION.matcher(after).matches();
  }

  /// "The Bail Reform Act, part of the Safe Streets Act", or the other way about.
  static boolean joins(Mention one, Mention other, Sentence sentence) {
    if (!isAct(one) && !isTheAct(one) || !isAct(other) || other.from() - one.to() > LONGEST) {
      return false;
    }
    String between = words(sentence, one.to(), other.from());
    return UPWARD.matcher(between).matches() || DOWNWARD.matcher(between).matches();
  }

  /// "Its best known part, the Bail Reform Act": a part of the act spoken of last.
  static boolean isOfLast(Mention mention, Sentence sentence) {
    return isAct(mention)
        && OWN.matcher(words(sentence, Math.max(0, mention.from() - LONGEST), mention.from()))
            .find();
  }

  private static boolean isAct(Mention mention) {
    return mention.strong() && mention.family() == Head.Family.LAW;
  }

  /// "The Act came in H.R. 815".
  private static boolean isTheAct(Mention mention) {
    return mention.kind() == Mention.Kind.PRONOUN
        && mention.determiner() == Mention.Determiner.DEFINITE
        && mention.family() == Head.Family.LAW
        && !mention.plural();
  }

  private static String words(Sentence sentence, int from, int to) {
    return from >= to
        ? ""
        : sentence.tokens().subList(from, to).stream()
            .map(t -> t.text().toLowerCase(Locale.ROOT) + " ")
            .collect(Collectors.joining());
  }
}
