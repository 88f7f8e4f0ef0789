package org.inforce.claim.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.claim.cue.Act;
import org.inforce.claim.cue.Cues;
import org.inforce.claim.cue.Cues.Match;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.instrument.Instruments;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.CourtMention;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.PartOfSpeech;

/// Turns the sentences of one document into rows of items. Keeps the names of people whose office
/// the text has told, so that "Snyder" is known for a judge after "Judge Christina Snyder".
public final class ItemScanner {
  private final Map<String, Item.Actor> offices = new HashMap<>();

  /// @param places the words that speak of instruments
  /// @param courts the courts named in the document
  public List<Item> scan(
      Sentence sentence, List<Instruments.Place> places, List<CourtMention> courts) {
    return new Scan(sentence, places, courts).run();
  }

  private final class Scan {
    private final List<Token> tokens;
    private final List<String> lower;
    private final List<Instruments.Place> places;
    private final List<CourtMention> courts;
    private final boolean[] taken;
    private final List<Item> items = new ArrayList<>();

    Scan(Sentence sentence, List<Instruments.Place> places, List<CourtMention> courts) {
      this.tokens = sentence.tokens();
      this.lower = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
      this.places = places;
      this.courts = courts;
      this.taken = new boolean[tokens.size()];
    }

    List<Item> run() {
      for (Instruments.Place place : places) {
        if (!(place.pronoun() && place.instruments().isEmpty())) {
          add(new Item.Subject(place.from(), place.to(), place.instruments(), place.pronoun()));
        }
      }
      for (int i = Dateline.end(tokens); i < tokens.size(); i++) {
        if (!taken[i]) {
          at(i);
        }
      }
      items.sort(java.util.Comparator.comparingInt(Item::from));
      return List.copyOf(items);
    }

    private void at(int i) {
      Optional<Match> cue = cue(i);
      Optional<Item> actor = actor(i);
      if (cue.isPresent()
          && (actor.isEmpty() || cue.get().to() - cue.get().from() > 1 && cue.get().verb())) {
        addCue(cue.get());
      } else if (actor.isPresent()) {
        add(actor.get());
      } else {
        joint(i).ifPresent(this::add);
      }
    }

    private Optional<Match> cue(int i) {
      if (!Cues.SHIPPED.beginWith(lower.get(i))) {
        return Optional.empty();
      }
      boolean verb = isVerb(i);
      Optional<Match> match =
          Cues.SHIPPED.all(lower, i, verb).stream().filter(this::clear).findFirst();
      if (match.isPresent() || tokens.get(i).tag() == PartOfSpeech.NOUN) {
        return match;
      }
      if (opens(i) && tokens.get(i).tag() == PartOfSpeech.PROPN
          || isShouted(i) && Cues.SHIPPED.at(lower, i, true).isEmpty()) {
        return Cues.SHIPPED.all(lower, i, false).stream().filter(this::clear).findFirst();
      }
      if (verb) {
        return Cues.SHIPPED.all(lower, i, false).stream()
            .filter(m -> (m.to() - m.from() > 1 || judges(m)) && clear(m))
            .findFirst();
      }
      return Cues.SHIPPED.all(lower, i, true).stream()
          .filter(m -> m.to() - m.from() > 1 && clear(m))
          .findFirst();
    }

    /// "violates", "exceeds": a judgment that is a verb.
    private static boolean judges(Match match) {
      return match.can(Act.INVALID) || match.can(Act.VALID);
    }

    private boolean clear(Match match) {
      for (int i = match.from(); i < match.last(); i++) {
        if (taken[i]) {
          return false;
        }
      }
      return true;
    }

    /// The tagger's word, put right where the words around decide: a determiner makes a noun, "to"
    /// and a modal make a verb, and a past form of a cue is a verb whatever the tagger took it for.
    private boolean isVerb(int i) {
      String before = i > 0 ? lower.get(i - 1) : "";
      PartOfSpeech tag = tokens.get(i).tag();
      if (ScanWord.DETERMINER.is(before) && !lower.get(i).endsWith("ing")) {
        // "a judge's order that blocks": what somebody owns and a clause describes is a thing.
        boolean owned =
            Possessive.isWithS(before)
                && i + 1 < lower.size()
                && lower.get(i + 1).equals("that")
                && !Cues.SHIPPED.all(lower, i, false).isEmpty();
        return tag == PartOfSpeech.VERB && opensObject(i + 1) && !owned;
      }
      if (isNamedActivity(i) || isPluralObject(i)) {
        return false;
      }
      if (lower.get(i).equals("order") && (before.equals("judges") || before.equals("courts"))) {
        return true;
      }
      boolean noun = before.equals("that") && !Cues.SHIPPED.all(lower, i, false).isEmpty();
      if (noun
          && Cues.SHIPPED.at(lower, i, true).filter(m -> m.form() == VerbForm.BASE).isPresent()) {
        return false;
      }
      if (ScanWord.MODAL.is(before)) {
        return !before.equals("to")
            || tag == PartOfSpeech.VERB
            || tag == PartOfSpeech.AUX
            || goesOn(i + 1);
      }
      if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX) {
        return true;
      }
      if (tag == PartOfSpeech.ADP
          || tag == PartOfSpeech.ADV
          || tag == PartOfSpeech.DET
          || tag == PartOfSpeech.PUNCT) {
        return false;
      }
      return Cues.SHIPPED.at(lower, i, true).filter(match -> verbForm(match, before)).isPresent();
    }

    /// "In a court filing", "a judge's ruling": an -ing word that is a thing of the law, after a
    /// noun, adjective, article or owner, is that thing; in "of ruling" it is not.
    private boolean isNamedActivity(int i) {
      if (i == 0 || !lower.get(i).endsWith("ing")) {
        return false;
      }
      PartOfSpeech tag = tokens.get(i - 1).tag();
      String before = lower.get(i - 1);
      boolean named =
          tag == PartOfSpeech.NOUN
              || tag == PartOfSpeech.ADJ
              || before.equals("that")
              || ScanWord.DETERMINER.is(before) && !before.equals("of");
      return named && !Cues.SHIPPED.all(lower, i, false).isEmpty();
    }

    /// "would prolong stops", "to end stays": a form in -s right after an infinitive is its object.
    private boolean isPluralObject(int i) {
      return i > 1
          && lower.get(i).endsWith("s")
          && tokens.get(i - 1).tag() == PartOfSpeech.VERB
          && ScanWord.MODAL.is(lower.get(i - 2));
    }

    private boolean verbForm(Match match, String before) {
      boolean phrase = match.cues().getFirst().words().size() > 1;
      return switch (match.form()) {
        case PAST, PARTICIPLE ->
            phrase
                || !(match.from() > 0 && tokens.get(match.from() - 1).tag() == PartOfSpeech.ADJ)
                // "The legislature amended": the tagger takes it for an adjective.
                || Actors.SHIPPED.at(lower, match.from() - 1).isPresent();
        case PRESENT ->
            phrase
                || opensObject(match.to())
                || before.equals("that") && opensName(match.to())
                || match.can(Act.EFFECT) && opensDay(match.to())
                // "Executive Order 1 revokes Executive Order 2"
                || isBetween(match);
        case ING -> Cues.SHIPPED.at(lower, match.from(), false).isEmpty() && !before.equals("of");
        case BASE, NONE -> false;
      };
    }

    /// After "to" a word is a verb where an object or adverb follows: "a motion to stay the order",
    /// not "subject to review.".
    private boolean goesOn(int i) {
      return i < tokens.size()
          && tokens.get(i).tag() != PartOfSpeech.PUNCT
          && !lower.get(i).equals("of");
    }

    private boolean opensObject(int i) {
      return i < lower.size() && ScanWord.OPENS_OBJECT.is(lower.get(i));
    }

    private boolean isBetween(Match match) {
      return match.from() > 0
          && match.to() < taken.length
          && taken[match.from() - 1]
          && taken[match.to()];
    }

    /// "an order that blocks New Jersey's ban".
    private boolean opensName(int i) {
      return i < tokens.size()
          && Character.isUpperCase(tokens.get(i).text().charAt(0))
          && !isDate(tokens.get(i).text());
    }

    /// "The ordinance starts on October 1", "begins Monday".
    private boolean opensDay(int i) {
      boolean joined = i < lower.size() && Set.of("on", "from").contains(lower.get(i));
      int day = joined ? i + 1 : i;
      return day < tokens.size()
          && (isDate(tokens.get(day).text())
              || Set.of("today", "tomorrow", "tonight").contains(lower.get(day)));
    }

    /// "In order to", "in order that": an aim.
    private boolean isAim(Match match) {
      return match.from() > 0
          && match.to() < lower.size()
          && lower.get(match.from()).equals("order")
          && match.to() == match.from() + 1
          && lower.get(match.from() - 1).equals("in")
          && Set.of("to", "that", "for").contains(lower.get(match.to()));
    }

    private void addCue(Match match) {
      if (isAim(match)) {
        return;
      }
      Act act = match.cues().getFirst().act();
      if (match.verb()) {
        add(new Item.Verb(match.from(), match.last(), match));
        for (int i = match.to() - tail(match); i < match.to(); i++) {
          taken[i] = true;
        }
      } else if (act == Act.INVALID || act == Act.VALID) {
        add(new Item.Judgment(match.from(), match.to(), match));
      } else {
        add(new Item.Thing(match.from(), match.to(), match));
      }
    }

    /// How many words stand after the gap of a phrase.
    private int tail(Match match) {
      int gap = match.cues().getFirst().words().lastIndexOf("~");
      return gap < 0 ? 0 : match.cues().getFirst().words().size() - gap - 1;
    }

    private Optional<Item> actor(int i) {
      int start = tokens.get(i).span().start();
      for (CourtMention court : courts) {
        if (court.span().start() == start) {
          return Optional.of(courtActor(i, court));
        }
      }
      return office(i).or(() -> named(i));
    }

    private Item courtActor(int i, CourtMention court) {
      int to = i + 1;
      while (to < tokens.size() && tokens.get(to).span().end() <= court.span().end()) {
        to++;
      }
      String last = lower.get(to - 1);
      int name = to;
      while (Set.of("judge", "justice").contains(last) && isSurname(name)) {
        name++;
      }
      Item.Actor actor =
          new Item.Actor(i, name, ActorKind.JUDGE, court.rank(), court.court(), text(i, name));
      if (name > to) {
        offices.put(tokens.get(name - 1).text(), actor);
      }
      return actor;
    }

    private Optional<Item> office(int i) {
      Optional<Actors.Row> row = Actors.SHIPPED.at(lower, i);
      boolean compound =
          row.isPresent()
              && i + row.get().words().size() < lower.size()
              && row.get().kind() != ActorKind.EXECUTIVE
              && ScanWord.AFTER_OFFICE.is(lower.get(i + row.get().words().size()));
      if (row.isEmpty() || compound) {
        return Optional.empty();
      }
      int to = i + row.get().words().size();
      boolean title = Character.isUpperCase(tokens.get(i).text().charAt(0));
      int name = to;
      while (title && name < tokens.size() && isName(name)) {
        name++;
      }
      Item.Actor actor =
          new Item.Actor(
              i, name, row.get().kind(), row.get().rank(), Optional.empty(), text(i, name));
      if (name > to) {
        offices.put(tokens.get(name - 1).text(), actor);
      }
      return Optional.of(actor);
    }

    /// After "Judge" a capital makes a name, also "Brooks" and "Rules", which may be verbs.
    private boolean isSurname(int i) {
      return i < tokens.size()
          && !taken[i]
          && Character.isUpperCase(tokens.get(i).text().charAt(0))
          && !isDate(tokens.get(i).text());
    }

    private boolean isName(int i) {
      String text = tokens.get(i).text();
      return !taken[i]
          && Character.isUpperCase(text.charAt(0))
          && tokens.get(i).tag() != PartOfSpeech.VERB
          && tokens.get(i).tag() != PartOfSpeech.ADP
          && tokens.get(i).tag() != PartOfSpeech.DET
          && !isDate(text);
    }

    private static boolean isDate(String text) {
      return ScanWord.CALENDAR.is(text.toLowerCase(Locale.ROOT));
    }

    private Optional<Item> named(int i) {
      Token token = tokens.get(i);
      if (ScanWord.PRONOUN.is(lower.get(i))) {
        return Optional.of(
            new Item.Actor(i, i + 1, ActorKind.PRONOUN, "", Optional.empty(), token.text()));
      }
      // "Certiorari was denied": at the beginning a capital makes no name.
      boolean word = opens(i) && Cues.SHIPPED.at(lower, i, false).isPresent();
      if (word
          || isShouted(i)
          || !isName(i)
          || isReporter(i)
          || !mayName(i) && !Agencies.ACRONYMS.contains(token.text())) {
        return Optional.empty();
      }
      int to = i + 1;
      while (to < tokens.size()
          && (isName(to) && Actors.SHIPPED.at(lower, to).isEmpty() || joinsName(to))) {
        to++;
      }
      if (to < tokens.size() && isName(to) && isBody(lower.get(to))) {
        to++;
      }
      Item.Actor known = offices.get(tokens.get(to - 1).text());
      int end = to;
      return Optional.of(
          known != null
              ? new Item.Actor(i, end, known.kind(), known.rank(), known.court(), text(i, end))
              : new Item.Actor(i, end, agency(i, end), "", Optional.empty(), text(i, end)));
    }

    /// The first word of a sentence, or of what a docket enters behind the day or a colon.
    private boolean opens(int i) {
      return i == 0 || lower.get(i - 1).equals(":") || i == 2 && lower.get(1).equals("-");
    }

    /// "the injunction is VACATED": courts' clerks write what is done in capitals.
    private boolean isShouted(int i) {
      String text = tokens.get(i).text();
      boolean noun = Cues.SHIPPED.at(lower, i, false).isPresent();
      return text.equals(text.toUpperCase(Locale.ROOT))
          && (text.length() > 3 && Cues.SHIPPED.at(lower, i, true).isPresent()
              // "issued a TRO"
              || text.length() > 2 && noun);
    }

    /// "89 Fed. Reg. 41,338": an abbreviation after a volume's number is a book.
    private boolean isReporter(int i) {
      return i > 0
          && tokens.get(i - 1).tag() == PartOfSpeech.NUM
          && tokens.get(i).text().endsWith(".")
          && !isDate(tokens.get(i).text());
    }

    /// A capital inside a sentence makes a name, whatever the tagger took the word for.
    private boolean mayName(int i) {
      PartOfSpeech tag = tokens.get(i).tag();
      boolean inside = i > 1 && (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.ADJ);
      return tag == PartOfSpeech.PROPN
          || tag == PartOfSpeech.NONE
          || inside
          || i == 1 && ScanWord.DETERMINER.is(lower.getFirst()) && tag != PartOfSpeech.ADV;
    }

    /// "Department of Labor", "Securities and Exchange Commission".
    private boolean joinsName(int i) {
      boolean joint =
          lower.get(i).equals("of") || lower.get(i).equals("&") || lower.get(i).equals("and");
      return joint
          && i + 1 < tokens.size()
          && isName(i + 1)
          && !(lower.get(i).equals("and") && !bodyFollows(i + 1));
    }

    private boolean bodyFollows(int from) {
      for (int i = from; i < Math.min(tokens.size(), from + 3) && isName(i); i++) {
        if (isBody(lower.get(i))) {
          return true;
        }
      }
      return false;
    }

    private static boolean isBody(String word) {
      return ScanWord.BODY.is(word);
    }

    /// An acronym that ends like an agency's is no better known than a company's: both are parties
    /// until the text tells.
    private ActorKind agency(int from, int to) {
      String last = lower.get(to - 1);
      boolean body = ScanWord.BODY.is(last);
      return body || Agencies.ACRONYMS.contains(text(from, to))
          ? ActorKind.EXECUTIVE
          : ActorKind.PARTY;
    }

    private Optional<Item> joint(int i) {
      String word = lower.get(i);
      boolean mark =
          tokens.get(i).tag() == PartOfSpeech.PUNCT
              || word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0));
      boolean pointing =
          word.equals("that")
              && opensThing(i)
              && i > 0
              && items.stream()
                  .anyMatch(item ->
                      item instanceof Item.Verb v
                          && item.to() == i
                          && !v.match().can(Act.SAY)
                          && !v.match().can(Act.RULE)
                          && !v.match().can(Act.PLAN));
      if (pointing || word.equals("that") && isPointedAt(i)) {
        return Optional.empty();
      }
      if (word.equals("that")) {
        boolean afterVerb =
            items.stream()
                .anyMatch(item ->
                    item instanceof Item.Verb v
                        && item.to() <= i
                        && i - item.to() <= 4
                        && (tells(v) || !describes(i)));
        return Optional.of(
            new Item.Joint(
                i, i + 1, word, afterVerb ? Item.JointKind.COMPLEMENT : Item.JointKind.RELATIVE));
      }
      if (ScanWord.RELATIVE.is(word)) {
        return Optional.of(new Item.Joint(i, i + 1, word, Item.JointKind.RELATIVE));
      }
      boolean onceMore =
          word.equals("once")
              && i + 1 < tokens.size()
              && (lower.get(i + 1).equals("again") || lower.get(i + 1).equals("more"));
      if (ScanWord.CONDITIONAL.is(word)
          && !onceMore
          && !(word.equals("until")
              && i + 1 < tokens.size()
              && (Character.isUpperCase(tokens.get(i + 1).text().charAt(0))
                  || lower.get(i + 1).equals("next")))) {
        return Optional.of(new Item.Joint(i, i + 1, word, Item.JointKind.CONDITIONAL));
      }
      boolean term = word.equals("until") && i + 1 < tokens.size();
      if (term
          && (Character.isUpperCase(tokens.get(i + 1).text().charAt(0))
              || lower.get(i + 1).equals("next")
              || Character.isDigit(lower.get(i + 1).charAt(0)))) {
        return Optional.empty();
      }
      if (word.equals("as") && i > 1 && lower.subList(i - 2, i).equals(List.of("as", "soon"))) {
        return Optional.of(new Item.Joint(i, i + 1, "once", Item.JointKind.CONDITIONAL));
      }
      if (ScanWord.HARD.is(word) && !(mark && word.equals(":") && i < 5)) {
        return Optional.of(new Item.Joint(i, i + 1, word, Item.JointKind.HARD));
      }
      return ScanWord.SOFT.is(word)
          ? Optional.of(new Item.Joint(i, i + 1, word, Item.JointKind.SOFT))
          : Optional.empty();
    }

    /// "a stay of that order": after a preposition the word points.
    private boolean isPointedAt(int that) {
      return that > 0
          && that + 1 < tokens.size()
          && Set.of("of", "against", "from", "under", "with", "by").contains(lower.get(that - 1))
          && tokens.get(that + 1).tag() == PartOfSpeech.NOUN;
    }

    /// "that law": a thing follows the word, which then points at it.
    private boolean opensThing(int that) {
      return that + 1 < lower.size()
          && (!Cues.SHIPPED.all(lower, that + 1, false).isEmpty()
              || tokens.get(that + 1).tag() == PartOfSpeech.NOUN && takesObject(that));
    }

    /// "granted that state an order", "from enforcing that part": verbs after which "that" opens no
    /// clause.
    private boolean takesObject(int that) {
      return items.stream()
          .anyMatch(item ->
              item instanceof Item.Verb v
                  && item.to() == that
                  && (v.match().can(Act.GRANT)
                      || v.match().can(Act.DENY)
                      || v.match().can(Act.ENFORCE)
                      || v.match().can(Act.BLOCK)
                      || v.match().can(Act.LIFT)
                      || v.match().can(Act.STRIKE)
                      || v.match().can(Act.UPHOLD)
                      || v.match().can(Act.APPEAL)));
    }

    private static boolean tells(Item.Verb verb) {
      return verb.match().can(Act.SAY)
          || verb.match().can(Act.RULE)
          || verb.match().can(Act.PLAN)
          || verb.match().can(Act.REQUEST);
    }

    /// "to stay an injunction that stands in the way": "that" right after a noun describes it.
    private boolean describes(int that) {
      return items.stream()
          .anyMatch(item ->
              (item instanceof Item.Thing || item instanceof Item.Subject) && item.to() == that);
    }

    private void add(Item item) {
      items.add(item);
      for (int i = item.from(); i < item.to(); i++) {
        taken[i] = true;
      }
    }

    private String text(int from, int to) {
      StringBuilder text = new StringBuilder();
      for (int i = from; i < to; i++) {
        if (i > from && tokens.get(i).span().start() > tokens.get(i - 1).span().end()) {
          text.append(' ');
        }
        text.append(tokens.get(i).text());
      }
      return text.toString();
    }
  }
}
