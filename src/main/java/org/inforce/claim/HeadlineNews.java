package org.inforce.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inforce.claim.act.ActReader;
import org.inforce.claim.act.Finding;
import org.inforce.claim.act.SpokenOf;
import org.inforce.claim.instrument.Instruments;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.ItemScanner;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Claim;
import org.inforce.model.EventType;
import org.inforce.model.Mood;

/// What the headline of a report tells and its text, in words that were not understood, does not:
/// "Mayor vetoes towing ordinance". Its lead tells the same and stands as the words that prove it.
///
/// @param read what the headline says
/// @param told what the text tells
record HeadlineNews(List<Finding> read, Instruments instruments, List<Claim> told) {
  /// What a court does to an instrument; of these a headline tells mostly the one that its text
  /// tells in another way.
  private static final Set<EventType> COURTS =
      EnumSet.of(
          EventType.STRUCK_DOWN,
          EventType.UPHELD,
          EventType.ENJOINED,
          EventType.RELIEF_DENIED,
          EventType.ORDER_LIFTED,
          EventType.ORDER_STAYED,
          EventType.ORDER_NARROWED,
          EventType.ORDER_EXTENDED,
          EventType.REVIEW_GRANTED,
          EventType.REVIEW_DENIED,
          EventType.DISMISSED);

  private static final Set<EventType> BY_COURTS =
      EnumSet.of(EventType.STRUCK_DOWN, EventType.ENJOINED, EventType.ORDER_EXTENDED);

  private static final Set<EventType> BY_MAKERS =
      EnumSet.of(
          EventType.ENACTED,
          EventType.ISSUED,
          EventType.VETOED,
          EventType.RESCINDED,
          EventType.DELAYED);

  List<Finding> findings() {
    return read.stream()
        .filter(f -> f.mood() == Mood.ASSERTED && !f.nominal() && !f.otherInstrument())
        .filter(this::isNew)
        .toList();
  }

  /// What a headline says by itself.
  static List<Finding> read(Annotated title, Instruments instruments) {
    if (title.sentences().isEmpty()) {
      return List.of();
    }
    Sentence sentence = title.sentences().getFirst();
    List<Item> items =
        new ItemScanner()
            .scan(sentence, instruments.in(-1), Annotation.within(title.courts(), sentence.span()));
    return new ActReader(new SpokenOf(true, true)).read(sentence, items);
  }

  private boolean isNew(Finding finding) {
    boolean named = !finding.instruments().isEmpty();
    Set<EventType> before = told(finding);
    return BY_COURTS.contains(finding.type())
            && before.stream().noneMatch(COURTS::contains)
            && !isShort(finding)
        || named
            && BY_MAKERS.contains(finding.type())
            && !before.contains(finding.type())
            && !(isMade(finding.type()) && before.stream().anyMatch(HeadlineNews::isMade))
            // "Ferry rule delayed": by the judge of whom the text tells.
            && !(finding.type() == EventType.DELAYED && before.contains(EventType.ENJOINED));
  }

  /// "Judge rules against Reyes in suit over delayed dock rule", "Court stays out of dock fight":
  /// too short for a block.
  private static boolean isShort(Finding finding) {
    return finding.type() == EventType.ENJOINED
        && (finding.restsOn("'delay'") || finding.restsOn("'stay'"));
  }

  private static boolean isMade(EventType type) {
    return type == EventType.ENACTED || type == EventType.ISSUED;
  }

  private Set<EventType> told(Finding finding) {
    List<Integer> meant =
        finding.instruments().isEmpty()
            ? instruments.focus().stream().toList()
            : finding.instruments();
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    told.stream()
        .filter(claim -> meant.contains(claim.instrument()))
        .map(Claim::type)
        .forEach(types::add);
    return types;
  }
}
