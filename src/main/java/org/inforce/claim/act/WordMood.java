package org.inforce.claim.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cue;
import org.inforce.claim.cue.Cues;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.scan.Item;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Mood;
import org.inforce.model.PartOfSpeech;
import org.inforce.table.TsvTable;

/// In which way a sentence says what one of its words tells, by the rules for verbs, also where the
/// word is none of the table of cues.
public final class WordMood {
  private static final Set<String> INDEFINITE =
      TsvTable.asked("a", "an", "any", "no", "another", "each", "every");
  private static final int NEAR = 6;

  private WordMood() {}

  /// @param token index of the word
  public static Mood of(Sentence sentence, List<Item> items, int token) {
    if (sentence.tokens().getLast().text().equals("?")) {
      return Mood.CONDITIONAL;
    }
    Grammar grammar = new Grammar(sentence, withVerb(sentence, items, token));
    for (int k = 0; k < grammar.items.size(); k++) {
      Item item = grammar.items.get(k);
      if (item.from() <= token && token < item.to() && item instanceof Item.Verb verb) {
        return new Moods(grammar).of(k, verb);
      }
    }
    return noun(grammar, token);
  }

  /// The items, with the word as a verb if the tagger takes it for one.
  private static List<Item> withVerb(Sentence sentence, List<Item> items, int token) {
    PartOfSpeech tag = sentence.tokens().get(token).tag();
    boolean known =
        items.stream().anyMatch(i -> i instanceof Item.Verb && i.from() <= token && token < i.to());
    if (known || tag != PartOfSpeech.VERB && tag != PartOfSpeech.AUX) {
      return items;
    }
    List<Item> row = new ArrayList<>(items);
    row.removeIf(i -> i.from() <= token && token < i.to());
    row.add(verb(sentence, token));
    row.sort(Comparator.comparingInt(Item::from));
    return row;
  }

  private static Item.Verb verb(Sentence sentence, int token) {
    String word = sentence.tokens().get(token).text().toLowerCase(Locale.ROOT);
    boolean infinitive =
        token > 0 && sentence.tokens().get(token - 1).text().equalsIgnoreCase("to");
    VerbForm form =
        word.endsWith("ing") ? VerbForm.ING : infinitive ? VerbForm.BASE : VerbForm.PAST;
    Cue cue = new Cue(List.of(word), word, true, Act.ENFORCE, Optional.empty(), List.of(), 0);
    return new Item.Verb(
        token, token + 1, new Cues.Match(List.of(cue), form, token, token + 1, token + 1));
  }

  /// "An appeal" is not told as made; what a noun after a verb names stands in that verb's mood:
  /// "seeks an injunction".
  private static Mood noun(Grammar grammar, int token) {
    if (INDEFINITE.contains(grammar.word(token - 1))) {
      return Mood.CONDITIONAL;
    }
    for (int k = grammar.items.size() - 1; k >= 0; k--) {
      Item item = grammar.items.get(k);
      if (item.to() <= token && item instanceof Item.Verb verb) {
        return token - item.to() > NEAR
            ? Mood.ASSERTED
            : verb.match().can(Act.REQUEST) ? Mood.REQUESTED : new Moods(grammar).of(k, verb);
      }
    }
    return Mood.ASSERTED;
  }
}
