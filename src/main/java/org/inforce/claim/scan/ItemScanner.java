package org.inforce.claim.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cues.Match;
import org.inforce.claim.instrument.Instruments;
import org.inforce.model.Annotation.CourtMention;
import org.inforce.model.Annotation.Sentence;

/// Turns the sentences of one document into rows of items. Keeps the names of people whose office
/// the text has told, so that "Snyder" is known for a judge after "Judge Christina Snyder".
public final class ItemScanner {
  private final Map<String, Item.Actor> offices = new HashMap<>();

  /// @param places the words that speak of instruments
  /// @param courts the courts named in the document
  public List<Item> scan(
      Sentence sentence, List<Instruments.Place> places, List<CourtMention> courts) {
    return new Scan(new ScannedSentence(sentence), courts).run(places);
  }

  private final class Scan {
    private final ScannedSentence sentence;
    private final CueScan cues;
    private final ActorScan actors;
    private final JointScan joints;

    Scan(ScannedSentence sentence, List<CourtMention> courts) {
      this.sentence = sentence;
      this.cues = new CueScan(sentence);
      this.actors = new ActorScan(sentence, courts, offices);
      this.joints = new JointScan(sentence);
    }

    List<Item> run(List<Instruments.Place> places) {
      for (Instruments.Place place : places) {
        if (!(place.pronoun() && place.instruments().isEmpty())) {
          sentence.add(
              new Item.Subject(place.from(), place.to(), place.instruments(), place.pronoun()));
        }
      }
      for (int i = Dateline.end(sentence.tokens); i < sentence.size(); i++) {
        if (!sentence.isTaken(i)) {
          at(i);
        }
      }
      List<Item> row = new ArrayList<>(sentence.items());
      row.sort(Comparator.comparingInt(Item::from));
      return List.copyOf(row);
    }

    /// "filed a Motion for Preliminary Injunction": capitals make no party of it.
    private static boolean isThing(Match cue, Item actor) {
      boolean paper =
          cue.can(Act.A_REQUEST)
              || cue.can(Act.INJUNCTION)
              || cue.can(Act.A_STAY)
              || cue.can(Act.SUIT);
      return !cue.verb()
          && paper
          && !cue.has("weak")
          && actor instanceof Item.Actor party
          && party.kind() == ActorKind.PARTY
          && party.rank().isEmpty()
          && party.to() == cue.to();
    }

    private void at(int i) {
      Optional<Match> cue = cues.at(i);
      Optional<Item> actor = actors.at(i);
      if (cue.isPresent()
          && (actor.isEmpty()
              || cue.get().to() - cue.get().from() > 1 && cue.get().verb()
              || isThing(cue.get(), actor.get()))) {
        cues.add(cue.get());
      } else if (actor.isPresent()) {
        sentence.add(actor.get());
      } else {
        joints.at(i).ifPresent(sentence::add);
      }
    }
  }
}
