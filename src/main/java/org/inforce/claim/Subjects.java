package org.inforce.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inforce.claim.act.Finding;
import org.inforce.claim.instrument.InstrumentReader;
import org.inforce.claim.instrument.Instruments;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.PartOfSpeech;
import org.inforce.model.Span;
import org.inforce.table.TsvTable;

/// Of which of a document's instruments its sentences tell, where their words do not say.
final class Subjects {
  private static final Set<String> SEVERAL = TsvTable.asked("both", "them", "pair");

  private static final Set<String> PICKS =
      TsvTable.asked("one", "first", "second", "last", "some", "most");

  private final Annotated document;
  private final Instruments instruments;

  Subjects(Annotated document, Instruments instruments) {
    this.document = document;
    this.instruments = instruments;
  }

  /// The instruments named, else the one spoken of last, else the document's main one.
  List<Integer> of(Finding finding, int index) {
    if (!finding.instruments().isEmpty()) {
      return finding.instruments();
    }
    if (instruments.own().isPresent() && OwnTerms.speaksOfItself(document, index)) {
      return instruments.own().map(List::of).orElseThrow();
    }
    for (int i = index; i >= Math.max(0, index - 3); i--) {
      int at = i;
      List<Instruments.Place> places =
          instruments.in(i).stream()
              .filter(p -> !p.instruments().isEmpty() && !isPassing(p, at, index))
              .toList();
      if (!places.isEmpty()) {
        if (i < index && singlesOut(index) && areSeveral(places)) {
          return List.of();
        }
        boolean both = several(index) && i < index || opensWithBoth(index);
        return both
            ? places.stream().flatMap(p -> p.instruments().stream()).distinct().toList()
            : listed(places, document.sentences().get(i));
      }
      if (instruments.topic(i).isPresent()) {
        return instruments.topic(i).map(List::of).orElseThrow();
      }
    }
    return instruments.focus().map(List::of).orElse(List.of());
  }

  /// What another paragraph alone has spoken of, and only in passing, is not what this one is
  /// about.
  private boolean isPassing(Instruments.Place place, int at, int index) {
    return document.sentences().get(at).paragraph() != document.sentences().get(index).paragraph()
        && instruments.passing().containsAll(place.instruments());
  }

  /// The first place, with what a list joins to it: "the ban, the licence rule and the fee".
  private static List<Integer> listed(List<Instruments.Place> places, Sentence sentence) {
    List<Integer> meant = new ArrayList<>(places.getFirst().instruments());
    for (int i = 1; i < places.size(); i++) {
      Set<String> between =
          sentence.tokens().subList(places.get(i - 1).to(), places.get(i).from()).stream()
              .map(t -> t.lower())
              .collect(Collectors.toSet());
      if (!between.contains("and") || !Set.of(",", "and").containsAll(between)) {
        break;
      }
      places.get(i).instruments().stream().filter(m -> !meant.contains(m)).forEach(meant::add);
    }
    return meant;
  }

  /// "One of them", "the second of them": nobody is told which, or one that is not spoken of first.
  private boolean singlesOut(int index) {
    return IntStream.range(0, document.sentences().get(index).tokens().size())
        .anyMatch(i ->
            SEVERAL.contains(word(index, i))
                && isPicked(index, i)
                && !word(index, i - 2).equals("first"));
  }

  private static boolean areSeveral(List<Instruments.Place> places) {
    return places.stream().flatMap(p -> p.instruments().stream()).distinct().count() > 1;
  }

  private boolean opensWithBoth(int index) {
    return word(index, 0).equals("both") && !isOfPeople(index, 0);
  }

  private boolean several(int index) {
    return IntStream.range(0, document.sentences().get(index).tokens().size())
        .anyMatch(
            i -> SEVERAL.contains(word(index, i)) && !isOfPeople(index, i) && !isPicked(index, i));
  }

  /// "Both sides", "both parties": no two instruments.
  private boolean isOfPeople(int index, int at) {
    List<Token> tokens = document.sentences().get(index).tokens();
    return word(index, at).equals("both")
        && at + 1 < tokens.size()
        && tokens.get(at + 1).tag() == PartOfSpeech.NOUN
        && !InstrumentReader.heads().contains(word(index, at + 1));
  }

  /// "The first of them": one of the two.
  private boolean isPicked(int index, int at) {
    return at > 1 && word(index, at - 1).equals("of") && PICKS.contains(word(index, at - 2));
  }

  private String word(int index, int at) {
    return document.sentences().get(index).tokens().get(at).lower();
  }

  /// The instrument that the sentence around some words names first, else the main one.
  Optional<Integer> around(Span span) {
    List<Sentence> sentences = document.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == sentences.size() || !sentences.get(low).span().overlaps(span)) {
      return instruments.focus();
    }
    return instruments.in(low).stream()
        .flatMap(p -> p.instruments().stream())
        .findFirst()
        .or(instruments::focus);
  }

  /// True if neither a finding nor its sentence names an instrument.
  boolean areUnnamed(Finding finding, int index) {
    return finding.instruments().isEmpty()
        && instruments.in(index).stream().allMatch(p -> p.instruments().isEmpty());
  }
}
