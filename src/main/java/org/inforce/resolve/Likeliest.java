package org.inforce.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.InstrumentMention;
import org.inforce.model.Topic;

/// Of the instruments that a document may be about which names none, those whose documents it is
/// most like. The shares and thresholds were found by `src/test/bench/one-store` and story by
/// story.
///
/// @param topic of the document
/// @param fit what nothing speaks against, the first known first
/// @param alone true if no other instrument is known in the matter
record Likeliest(Topic topic, InstrumentMention mention, List<KnownInstrument> fit, boolean alone) {
  /// How like an instrument's documents it must be, measured by the one that it is most like, to be
  /// taken for one of them, and to be asked about.
  private static final double NEARLY = 0.9;

  private static final double RIVAL = 0.6;

  /// How like it must be in itself if it calls its instrument nothing, or the same as others do,
  /// and if it calls it something else.
  private static final double HARDLY = 0.03;

  private static final double LITTLE = 0.07;

  /// What is no more like than this is put up for review.
  private static final double DOUBTFUL = 0.15;

  /// Of those that it is nearly as much like as the one that it is most like, the one of which most
  /// documents tell. None if it is like none, unless no other is known.
  Optional<KnownInstrument> taken() {
    return among(NEARLY).stream()
        .filter(k -> likeness(k) >= least(k))
        .reduce((one, other) -> other.documents().size() > one.documents().size() ? other : one);
  }

  /// Those between which a person might decide otherwise; one if there is no doubt.
  List<KnownInstrument> rivals() {
    return among(RIVAL);
  }

  boolean isDoubtful(KnownInstrument taken) {
    return likeness(taken) < DOUBTFUL;
  }

  private List<KnownInstrument> among(double share) {
    double best = fit.stream().mapToDouble(this::likeness).max().orElse(0);
    return fit.stream().filter(k -> likeness(k) >= best * share).toList();
  }

  private double likeness(KnownInstrument k) {
    return topic.likeness(k.topic());
  }

  private double least(KnownInstrument k) {
    if (alone) {
      return isCalledElse(k) ? HARDLY : 0;
    }
    return isCalledElse(k) ? LITTLE : HARDLY;
  }

  /// What describes it is said of the known one by none of its documents.
  private boolean isCalledElse(KnownInstrument k) {
    Set<String> words = Names.words(mention);
    return !words.isEmpty()
        && words.stream().noneMatch(w -> k.words().contains(w) || k.context().contains(w));
  }
}
