package org.inforce.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.model.LinkedMention;
import org.inforce.model.MentionKey;
import org.inforce.model.Quote;
import org.inforce.model.ReviewItem;

/// What was joined, or kept apart, on weak evidence: questions to a person.
final class Doubts {
  /// A known instrument, by the mention that stood for it when the doubt came up.
  private record Rival(KnownInstrument known, LinkedMention then) {
    static Rival of(KnownInstrument known) {
      return new Rival(known, known.tellings().getFirst());
    }

    ReviewItem.Rival answer() {
      return new ReviewItem.Rival(known.id().value(), then.mention());
    }
  }

  /// @param taken true if the first rival is taken for now
  /// @param name true if the question is whether something is another name of the only rival
  private record Doubt(
      MentionKey subject,
      String question,
      List<Rival> rivals,
      boolean taken,
      boolean name,
      List<Quote> evidence) {}

  private final List<Doubt> doubts = new ArrayList<>();

  /// A mention fits several instruments alike.
  ///
  /// @param linked the one that was taken for another reason, such as that most documents tell of
  ///   it
  void tied(
      MentionKey subject,
      Quote quote,
      List<KnownInstrument> rivals,
      Optional<KnownInstrument> linked) {
    Optional<KnownInstrument> taken = linked.filter(rivals::contains);
    doubts.add(
        new Doubt(
            subject,
            "Of which instrument does %s say \"%s\"?"
                .formatted(subject.document(), subject.words()),
            Stream.concat(taken.stream(), rivals.stream()).distinct().map(Rival::of).toList(),
            taken.isPresent(),
            false,
            List.of(quote)));
  }

  /// One is taken for another name of an instrument; to be said before they are joined.
  void joined(KnownInstrument into, KnownInstrument other) {
    KnownInstrument.Spoken first = other.first();
    doubts.add(
        new Doubt(
            first.mention(),
            "Is \"%s\" of %s another name of \"%s\"?"
                .formatted(
                    first.mention().words(),
                    first.mention().document(),
                    into.first().mention().words()),
            List.of(Rival.of(into)),
            true,
            true,
            List.of(first.quote(), into.first().quote())));
  }

  /// A document that names no instrument is taken to be about one, though it is not much like what
  /// else is said of it.
  void taken(MentionKey subject, Quote quote, KnownInstrument as) {
    doubts.add(
        new Doubt(
            subject,
            "Does \"%s\" of %s speak of \"%s\"?"
                .formatted(
                    subject.words().isBlank() ? quote.text() : subject.words(),
                    subject.document(),
                    as.first().mention().words()),
            List.of(Rival.of(as)),
            true,
            true,
            List.of(quote, as.first().quote())));
  }

  /// In the order in which they came up; ids are final once all documents have been resolved.
  List<ReviewItem> items() {
    Map<String, ReviewItem> items = new LinkedHashMap<>();
    for (Doubt doubt : doubts) {
      List<ReviewItem.Rival> rivals = doubt.rivals().stream().map(Rival::answer).toList();
      ReviewItem item =
          new ReviewItem(
              id(doubt),
              doubt.question(),
              doubt.subject(),
              rivals,
              doubt.taken(),
              doubt.evidence());
      if (doubt.name() || item.choices().size() > 1) {
        items.putIfAbsent(item.id(), item);
      }
    }
    return List.copyOf(items.values());
  }

  /// Stays while the subject is doubtful for the same reason.
  private static String id(Doubt doubt) {
    String of = doubt.subject().document().value() + "#" + doubt.subject().words();
    return (doubt.name() ? "name-" : "instrument-") + Anchor.hash(of);
  }
}
