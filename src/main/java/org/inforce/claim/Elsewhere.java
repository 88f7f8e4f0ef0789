package org.inforce.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inforce.claim.act.Finding;
import org.inforce.claim.scan.ActorKind;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Document;
import org.inforce.model.EventType;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// Tells what happened to another state's law from what happened to that of which a document
/// speaks, where the sentence names the state and not the law: "An industry group sued Utah over
/// its statute", "Courts in Georgia have blocked their own ban". A state's trial courts,
/// legislature and defendants have nothing to do with the laws of another.
final class Elsewhere {
  private static final Pattern SEAT =
      Pattern.compile("(?i)\\b(?:appeals|circuit)\\b[^,;]{0,30} (?:in|at)\\s$|based in\\s$");

  private Elsewhere() {}

  /// @param jurisdiction whose law the sentence is taken to speak of, e.g. `us-tx`
  static boolean isTold(
      Finding finding, Sentence sentence, Document document, Optional<String> jurisdiction) {
    if (jurisdiction.filter(j -> j.startsWith("us-")).isEmpty()) {
      return false;
    }
    String text = sentence.span().of(document.text());
    List<Jurisdictions.Mention> named =
        Jurisdictions.standard().find(text).stream().filter(m -> isPlace(text, m)).toList();
    boolean own = named.stream().anyMatch(m -> jurisdiction.get().startsWith(m.state()));
    boolean unnamed = finding.instruments().isEmpty();
    return named.stream()
        .filter(m -> !jurisdiction.get().startsWith(m.state()))
        .anyMatch(m ->
            unnamed && isSued(finding, sentence, m)
                || unnamed && isThoseOf(sentence, m)
                || unnamed && !own && isCourts(finding, sentence, m)
                || !own && isMakers(finding, sentence, m));
  }

  private static boolean isPlace(String text, Jurisdictions.Mention mention) {
    int start = mention.span().start();
    return mention.jurisdiction().equals(mention.state())
        && !text.startsWith("-based", mention.span().end())
        && !SEAT.matcher(text.substring(0, start)).find();
  }

  /// "A judge in Utah threw out the suit."
  private static boolean isCourts(
      Finding finding, Sentence sentence, Jurisdictions.Mention mention) {
    return finding
        .actor()
        .filter(a -> a.kind() == ActorKind.JUDGE && !a.isHigher())
        .filter(
            a -> startOf(sentence, mention) - a.to() <= 1 && startOf(sentence, mention) >= a.to())
        .isPresent();
  }

  /// "Judges have put those of Utah and Ohio on hold", "one in Ohio starts in May".
  private static boolean isThoseOf(Sentence sentence, Jurisdictions.Mention mention) {
    int at = startOf(sentence, mention);
    return at > 1
        && Set.of("of", "in").contains(sentence.tokens().get(at - 1).lower())
        && OTHERS.contains(sentence.tokens().get(at - 2).lower());
  }

  private static final Set<String> OTHERS = TsvTable.asked("those", "that", "one", "ones");

  /// "An industry group sued Utah."
  private static boolean isSued(Finding finding, Sentence sentence, Jurisdictions.Mention mention) {
    int at = startOf(sentence, mention);
    return finding.type() == EventType.CHALLENGED
        && at > finding.verb()
        && at - finding.verb() <= 2;
  }

  /// "Virginia has passed a law that takes effect in January."
  private static boolean isMakers(
      Finding finding, Sentence sentence, Jurisdictions.Mention mention) {
    boolean legislature =
        finding.instruments().isEmpty()
            && finding
                .actor()
                .filter(a -> a.kind() == ActorKind.LEGISLATURE && a.from() <= 1)
                .isPresent();
    return MADE.contains(finding.type())
        && mention.span().start() == 0
        && (legislature || isVerbAfter(sentence, mention));
  }

  private static final Set<EventType> MADE =
      Set.of(
          EventType.INTRODUCED,
          EventType.PASSED,
          EventType.ENACTED,
          EventType.VETOED,
          EventType.EFFECTIVE);

  private static boolean isVerbAfter(Sentence sentence, Jurisdictions.Mention mention) {
    int offset = sentence.span().start() + mention.span().end();
    return sentence.tokens().stream()
        .filter(t -> t.span().start() >= offset)
        .findFirst()
        .filter(t -> t.tag() == PartOfSpeech.VERB || t.tag() == PartOfSpeech.AUX)
        .isPresent();
  }

  /// Index of the token with which the mention begins.
  private static int startOf(Sentence sentence, Jurisdictions.Mention mention) {
    int offset = sentence.span().start() + mention.span().start();
    for (int t = 0; t < sentence.tokens().size(); t++) {
      if (sentence.tokens().get(t).span().end() > offset) {
        return t;
      }
    }
    return sentence.tokens().size();
  }
}
