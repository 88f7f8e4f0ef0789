package org.inforce.claim.learned;

import java.util.List;
import java.util.Optional;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.Item.JointKind;
import org.inforce.model.Annotation.Sentence;

/// What stands around a word that tells an event: who does it, to what, in which words.
///
/// @param token index of the word
record Clause(Sentence sentence, List<Item> items, int token) {
  private static final int REACH = 6;

  Clause {
    items = List.copyOf(items);
  }

  /// The instrument spoken of: the next after the word in its clause, else the last before it, else
  /// the first of the sentence.
  Optional<Item.Subject> subject() {
    List<Item.Subject> subjects =
        items.stream()
            .filter(Item.Subject.class::isInstance)
            .map(Item.Subject.class::cast)
            .toList();
    Optional<Item.Subject> after =
        subjects.stream().filter(s -> s.to() > token).findFirst().filter(s -> sameClause(s.from()));
    return after
        .or(() -> subjects.stream().filter(s -> s.from() <= token).reduce((a, b) -> b))
        .or(() -> subjects.stream().findFirst());
  }

  private boolean sameClause(int to) {
    return items.stream()
        .noneMatch(i -> i.from() > token && i.to() <= to && (i instanceof Item.Verb || parts(i)));
  }

  private static boolean parts(Item item) {
    return item instanceof Item.Joint joint && joint.kind() != JointKind.SOFT;
  }

  /// Who does it, if the clause tells: after "by" where the verb is passive, else the nearest
  /// before.
  Optional<Item.Actor> actor(boolean passive) {
    return passive ? byActor() : actorBefore();
  }

  private Optional<Item.Actor> byActor() {
    return items.stream()
        .filter(i -> i instanceof Item.Actor && i.from() > token && i.from() <= token + REACH)
        .map(Item.Actor.class::cast)
        .filter(a ->
            sentence.tokens().subList(token, a.from()).stream()
                .anyMatch(t -> t.text().equals("by")))
        .findFirst();
  }

  private Optional<Item.Actor> actorBefore() {
    for (int k = items.size() - 1; k >= 0; k--) {
      Item item = items.get(k);
      if (item.to() > token) {
        continue;
      }
      if (item instanceof Item.Actor actor) {
        return Optional.of(actor);
      }
      boolean another = item instanceof Item.Thing || item instanceof Item.Subject;
      if (another
          || parts(item)
              && !(item instanceof Item.Joint joint && joint.kind() == JointKind.CONDITIONAL)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Index of the first token that proves it: where the one who acts or the instrument begins.
  int from() {
    for (int k = items.size() - 1; k >= 0; k--) {
      Item item = items.get(k);
      if (item.to() <= token) {
        if (parts(item) || item instanceof Item.Verb) {
          return token;
        }
        if (item instanceof Item.Actor || item instanceof Item.Subject) {
          return item.from();
        }
      }
    }
    return token;
  }

  /// Index after the last token that proves it.
  int to() {
    int furthest = Math.min(sentence.tokens().size(), token + REACH);
    for (Item item : items) {
      if (item.from() > token) {
        if (parts(item)) {
          return Math.min(item.from(), furthest);
        }
        if (item instanceof Item.Subject || item instanceof Item.Thing) {
          return item.to();
        }
      }
    }
    return furthest;
  }
}
