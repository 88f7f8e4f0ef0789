package org.inforce.claim.scan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Cues;
import org.inforce.model.Annotation.CourtMention;
import org.inforce.table.TsvTable;

/// Finds who acts: courts, offices, pronouns and names.
final class ActorScan {
  private final ScannedSentence sentence;
  private final List<CourtMention> courts;
  private final Map<String, Item.Actor> offices;
  private final Names names;

  /// @param courts the courts named in the document
  /// @param offices people whose office the document has told, to which this adds
  ActorScan(ScannedSentence sentence, List<CourtMention> courts, Map<String, Item.Actor> offices) {
    this.sentence = sentence;
    this.courts = courts;
    this.offices = offices;
    this.names = new Names(sentence);
  }

  Optional<Item> at(int i) {
    int start = sentence.tokens.get(i).span().start();
    for (CourtMention court : courts) {
      if (court.span().start() == start) {
        return Optional.of(courtActor(i, court));
      }
    }
    return isAppointing(i) ? Optional.empty() : office(i).or(() -> named(i));
  }

  /// "a judge, appointed in 2019 by President Stone, ruled": who chose a judge does nothing there.
  private boolean isAppointing(int i) {
    int by = i - 1;
    while (by > 0
        && i - by < LONGEST_TITLE
        && (sentence.isCapital(by) || BEFORE_TITLE.contains(sentence.word(by)))) {
      by--;
    }
    return by > 0
        && sentence.word(by).equals("by")
        && sentence.lower.subList(Math.max(0, by - APPOINTED), by).stream()
            .anyMatch(Set.of("appointed", "nominated", "appointee", "picked")::contains);
  }

  private static final Set<String> BEFORE_TITLE =
      TsvTable.asked("the", "then", "former", "-", "republican", "democratic");

  /// In tokens: "then-President Barack".
  private static final int LONGEST_TITLE = 6;

  /// In tokens: "appointed in 2019".
  private static final int APPOINTED = 4;

  private Item courtActor(int i, CourtMention court) {
    int to = i + 1;
    while (to < sentence.size() && sentence.tokens.get(to).span().end() <= court.span().end()) {
      to++;
    }
    String last = sentence.word(to - 1);
    int name = to;
    while (Set.of("judge", "justice").contains(last) && names.isSurname(name)) {
      name++;
    }
    Item.Actor actor =
        new Item.Actor(
            i, name, ActorKind.JUDGE, court.rank(), court.court(), sentence.text(i, name));
    return remembered(actor, to);
  }

  /// @param office index after the words of the office, behind which the name stands
  private Item.Actor remembered(Item.Actor actor, int office) {
    if (actor.to() > office) {
      offices.put(sentence.text(actor.to() - 1), actor);
    }
    return actor;
  }

  private Optional<Item> office(int i) {
    Optional<Actors.Row> row = Actors.SHIPPED.at(sentence.lower, i);
    boolean compound =
        row.isPresent()
            && i + row.get().words().size() < sentence.size()
            && row.get().kind() != ActorKind.EXECUTIVE
            && ScanWord.AFTER_OFFICE.is(sentence.word(i + row.get().words().size()));
    if (row.isEmpty() || compound) {
      return Optional.empty();
    }
    int to = i + row.get().words().size();
    boolean title = sentence.isCapital(i);
    int name = to;
    boolean judge = row.get().kind() == ActorKind.JUDGE;
    // "Judge Ann Voss", "Judge Mark Voss": a first name that the tagger takes for a verb.
    while (title
        && name < sentence.size()
        && (names.isName(name) || judge && name == to && names.isSurname(name))) {
      name++;
    }
    // "the State Board of Health": not the state, but a body of it.
    boolean body =
        row.get().kind() == ActorKind.PARTY
            && name > to
            && ScanWord.BODY.is(sentence.word(name - 1));
    Item.Actor actor =
        new Item.Actor(
            i,
            name,
            body ? ActorKind.EXECUTIVE : row.get().kind(),
            row.get().rank(),
            Optional.empty(),
            sentence.text(i, name));
    return Optional.of(remembered(actor, to));
  }

  private Optional<Item> named(int i) {
    String text = sentence.text(i);
    if (ScanWord.PRONOUN.is(sentence.word(i))) {
      return Optional.of(new Item.Actor(i, i + 1, ActorKind.PRONOUN, "", Optional.empty(), text));
    }
    // "Quint heard arguments Tuesday": whom the text has named is known, whatever the tagger takes
    // the word for.
    boolean told = names.isSurname(i) && offices.containsKey(text);
    // Most words are no name, which costs least to see.
    boolean opensPhrase = sentence.opens(i) && ScanWord.PREPOSITION.is(sentence.word(i));
    if (!told && !names.isName(i) || opensPhrase) {
      return Optional.empty();
    }
    // "Certiorari was denied": at the beginning a capital makes no name.
    boolean word = sentence.opens(i) && Cues.SHIPPED.at(sentence.lower, i, false).isPresent();
    if (word
        || sentence.isShouted(i)
        || names.isReporter(i)
        || !told && !names.mayName(i) && !Agencies.ACRONYMS.contains(text)) {
      return Optional.empty();
    }
    int end = nameEnd(i);
    Item.Actor known = offices.get(sentence.text(end - 1));
    return Optional.of(
        known != null
            ? new Item.Actor(
                i, end, known.kind(), known.rank(), known.court(), sentence.text(i, end))
            : new Item.Actor(i, end, agency(i, end), "", Optional.empty(), sentence.text(i, end)));
  }

  private int nameEnd(int from) {
    int to = from + 1;
    while (to < sentence.size()
        && (names.isName(to) && Actors.SHIPPED.at(sentence.lower, to).isEmpty()
            || names.joins(to))) {
      to++;
    }
    boolean body =
        to < sentence.size()
            && names.isName(to)
            // "Pike County"
            && (ScanWord.BODY.is(sentence.word(to)) || sentence.word(to).equals("county"));
    return body ? to + 1 : to;
  }

  /// An acronym that ends like an agency's is no better known than a company's: both are parties
  /// until the text tells.
  private ActorKind agency(int from, int to) {
    String last = sentence.word(to - 1);
    boolean body = ScanWord.BODY.is(last);
    return body || Agencies.ACRONYMS.contains(sentence.text(from, to))
        ? ActorKind.EXECUTIVE
        : ActorKind.PARTY;
  }
}
