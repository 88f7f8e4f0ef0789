package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Token;
import org.inforce.model.InstrumentType;
import org.inforce.model.PartOfSpeech;
import org.inforce.model.Particular;
import org.inforce.table.TsvTable;

/// Finds names of instruments: capitalised words that end in "Act" or "Rule", and titles in
/// quotation marks.
final class NameScanner {
  private final SentenceWords words;
  private final List<Token> tokens;
  private final List<String> lower;
  private final boolean[] taken;
  private final NounPhrase phrase;
  private final int index;
  private final Issuers issuers;
  private final List<Mention> found = new ArrayList<>();

  NameScanner(SentenceWords words, NounPhrase phrase, int sentence, Issuers issuers) {
    this.issuers = issuers;
    this.words = words;
    this.phrase = phrase;
    this.tokens = words.tokens;
    this.lower = words.lower;
    this.taken = words.taken;
    this.index = sentence;
  }

  /// The names in the sentence, whose words are taken then.
  List<Mention> scan() {
    for (int i = 0; i < tokens.size(); i++) {
      quotedTitle(i);
      calledTitle(i);
      properName(i);
    }
    return List.copyOf(found);
  }

  /// An order or rule called by its title: titled "Protecting the ...".
  private void quotedTitle(int at) {
    boolean called = PhraseWord.CALLED.is(lower.get(at));
    if (!called) {
      return;
    }
    int open = at + 1;
    while (open < tokens.size() && open <= at + 3 && !isQuote(lower.get(open))) {
      open++;
    }
    if (open >= tokens.size() || !isQuote(lower.get(open))) {
      return;
    }
    int close = open + 1;
    while (close < tokens.size() && close < open + 25 && !isQuote(lower.get(close))) {
      close++;
    }
    boolean capital =
        open + 1 < tokens.size() && Character.isUpperCase(tokens.get(open + 1).text().charAt(0));
    if (close < tokens.size() && (close > open + 2 && capital || isNickname(at, open, close))) {
      int end = PhraseWord.STOP.is(lower.get(close - 1)) ? close - 1 : close;
      add(name(open + 1, end, Head.Family.ANY, Optional.empty()));
    }
  }

  /// "the rule, commonly called "blacklisting," ...": small letters name only what is named beside.
  private boolean isNickname(int at, int open, int close) {
    int comma = at;
    while (comma > 0 && comma > at - 4 && !lower.get(comma).equals(",")) {
      comma--;
    }
    return comma > 0
        && lower.get(comma).equals(",")
        && Head.BY_WORD.containsKey(lower.get(comma - 1))
        && close - open <= LONGEST_NICKNAME
        && !phrase.distinctive(open + 1, close).isEmpty();
  }

  /// In tokens, with a mark.
  private static final int LONGEST_NICKNAME = 6;

  /// "the rule called Joint Status Under the Labor Act", without quotation marks.
  private void calledTitle(int at) {
    if (!PhraseWord.CALLED.is(lower.get(at)) || at + 1 >= tokens.size() || !words.capital(at + 1)) {
      return;
    }
    int to = at + 1;
    int capitals = 0;
    while (to < tokens.size()
        && (words.capital(to) || PhraseWord.CONNECTOR.is(lower.get(to)))
        && !taken[to]) {
      capitals += words.capital(to) ? 1 : 0;
      to++;
    }
    while (to > at + 1 && !words.capital(to - 1)) {
      to--;
    }
    // "a nonprofit called Harbor Freedom Defense Fund"
    boolean rule =
        lower.subList(Math.max(0, at - NOUN_BEFORE), at).stream()
            .anyMatch(Head.BY_WORD::containsKey);
    if (capitals >= FEWEST_IN_TITLE && rule) {
      add(name(at + 1, to, Head.Family.ANY, Optional.empty()));
    }
  }

  /// In tokens: "the rule, which is".
  private static final int NOUN_BEFORE = 4;

  /// Words in capitals: with fewer it is as well a person or a town.
  private static final int FEWEST_IN_TITLE = 4;

  private static boolean isQuote(String token) {
    return token.equals("\"")
        || token.equals("“")
        || token.equals("”")
        || token.equals("''")
        || token.equals("‘");
  }

  /// "Harbor Policy Institute": the name of an organisation, which goes on after the head.
  private boolean isOrganisation(int at) {
    for (int t = at + 1; t < Math.min(tokens.size(), at + 4) && words.capital(t); t++) {
      if (Words.ORGANISATION.contains(lower.get(t))) {
        return true;
      }
    }
    return false;
  }

  /// "Department of Trade and Professional Regulation", "Office of Harbor Policy".
  private boolean isOfficeOf(int from, int at) {
    return OFFICES.contains(lower.get(at))
        && IntStream.range(from, at - 1)
            .anyMatch(
                t -> Words.ORGANISATION.contains(lower.get(t)) && lower.get(t + 1).equals("of"));
  }

  private static final Set<String> OFFICES = TsvTable.asked("regulation", "policy");

  /// Capitalised words that end in "Act", "Rule", "Ordinance".
  private void properName(int at) {
    Head head = Head.BY_WORD.get(lower.get(at));
    if (head == null
        || taken[at]
        || !words.capital(at)
        || at == 0
        || head.word().equals("plan") && !words.capital(at - 1)) {
      return;
    }
    if (longerName(at)
        || head.strength() == Head.Strength.NOTICE && (!issuers.notices() || isShouted(at))) {
      return;
    }
    if (head.word().equals("bill")
        && at + 1 < tokens.size()
        && (words.capital(at + 1) || isOfSurname(at + 1))) {
      // "Councilman Bill Greenlee", "Mayor Bill de Blasio"
      words.block(at, at + 1);
      return;
    }
    // "The Harbor Clean Air Initiative" is a programme; measures are known by their numbers.
    if (isOrganisation(at)
        || NoInstrument.is(lower, at)
        || head.word().equals("initiative")
        || at + 1 < tokens.size()
            && words.capital(at + 1)
            && PhraseWord.NAME_GOES_ON.is(lower.get(at + 1))) {
      words.block(at, at + 1);
      return;
    }
    int from = at;
    int capitals = 0;
    while (from > 0 && from > at - 14 && nameGoesOn(from - 1)) {
      from--;
      capitals += words.capital(from) ? 1 : 0;
    }
    while (from < at
        && (PhraseWord.CONNECTOR.is(lower.get(from))
            || isEmptyOpener(from)
            || lower.get(from).equals("'s"))) {
      capitals -= words.capital(from) ? 1 : 0;
      from++;
    }
    if (capitals < 1
        || from == at
        || isPair(from, at)
        || head.strength() == Head.Strength.ORDER
            && !isInstrumentOrder(from, at)
            && !issuers.terms().contains(words.text(from, at + 1))) {
      return;
    }
    if (isOfficeOf(from, at)) {
      words.block(from, at + 1);
      return;
    }
    String name = words.text(from, at + 1).toLowerCase(Locale.ROOT);
    boolean background =
        Words.BACKGROUND.stream().anyMatch(name::endsWith) || isCodified(name, from, at + 1);
    // By it a rule is proposed, which is called by what it is about.
    boolean notice = name.endsWith("notice of proposed rulemaking") && !undoes(at + 1);
    boolean basis = notice || background || isBasis(from) || prevails(at + 1) || isGround(at + 1);
    if (!basis && !taken[from]) {
      add(name(from, at + 1, head));
    } else if (basis) {
      words.block(from, at + 1);
    }
  }

  /// "that would rescind the rule", "to repeal it".
  private boolean undoes(int from) {
    return lower
        .subList(Math.min(from, lower.size()), Math.min(from + UNDOING, lower.size()))
        .stream()
        .anyMatch(word -> Deed.form(word).isPresent());
  }

  /// In tokens: "on Friday that would formally rescind".
  private static final int UNDOING = 7;

  private boolean isOfSurname(int at) {
    return at + 1 < tokens.size() && PARTICLES.contains(lower.get(at)) && words.capital(at + 1);
  }

  /// With which surnames begin.
  private static final Set<String> PARTICLES =
      TsvTable.asked("de", "del", "della", "di", "da", "van", "von", "der", "la", "le");

  /// "the Election Law and the Municipal Home Rule Law", "Election Law 5-102": a body of standing
  /// law, by which another is judged.
  private boolean isCodified(String name, int from, int to) {
    return Words.CODIFIED.contains(name)
        && (from > 0 && BEFORE_CODIFIED.contains(lower.get(from - 1))
            || to < tokens.size() && Character.isDigit(lower.get(to).charAt(0)));
  }

  private static final Set<String> BEFORE_CODIFIED =
      TsvTable.asked("the", "state", "under", "and", "of");

  /// "BRIEFING NOTICE", as dockets write.
  private boolean isShouted(int at) {
    return tokens.get(at).text().chars().noneMatch(Character::isLowerCase);
  }

  /// "the Order and Rules": two of them, and no name.
  private boolean isPair(int from, int at) {
    return at - from == 2 && Head.BY_WORD.containsKey(lower.get(from));
  }

  /// "Harbor Safety Order", but not "Temporary Restraining Order" or a docket's "ORDER".
  private boolean isInstrumentOrder(int from, int at) {
    return lower.get(at - 1).equals("executive")
        || !tokens.get(at).text().equals("ORDER")
            && at - from > 1
            && lower.subList(from, at).stream().noneMatch(PhraseWord.JUDICIAL::is);
  }

  /// "Fair Labor Standards Act": a head within a longer name is no end of it.
  private boolean longerName(int at) {
    // "Energy Policy and Conservation Act"
    boolean joined =
        at + 3 < tokens.size()
            && lower.get(at + 1).equals("and")
            && words.capital(at + 2)
            && (lower.get(at).equals("policy") || lower.get(at).equals("standards"))
            && Head.BY_WORD.containsKey(lower.get(at + 3))
            && words.capital(at + 3);
    if (joined) {
      return true;
    }
    for (int i = at + 1;
        i < Math.min(tokens.size(), at + 4) && words.capital(i) && !HeadlineVerb.is(lower, i);
        i++) {
      if (Head.BY_WORD.containsKey(lower.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean nameGoesOn(int at) {
    return !taken[at]
        && (words.capital(at)
                && !endsName(at)
                && !PhraseEnd.isDay(lower.get(at))
                && !HeadlineVerb.is(lower, at)
            || PhraseWord.CONNECTOR.is(lower.get(at))
                && at > 0
                && !isAndThe(at)
                && !isOfOpening(at)
                && !PhraseWord.OF_ANOTHER.is(lower.get(at - 1))
                && (words.capital(at - 1) || PhraseWord.CONNECTOR.is(lower.get(at - 1))));
  }

  /// "the Harbor Act and the Reporting Rule": two names.
  private boolean isAndThe(int at) {
    return lower.get(at).equals("the") && at > 0 && JOINS.contains(lower.get(at - 1));
  }

  /// "Opponents of the Harbor Act sued", "Argument on the Harbor Act": the noun with which a
  /// sentence opens has its capital from that.
  private boolean isOfOpening(int at) {
    return at == 2
        && lower.get(at).equals("the")
        && PhraseWord.CONNECTOR.is(lower.get(1))
        && tokens.getFirst().tag() == PartOfSpeech.NOUN;
  }

  private static final Set<String> JOINS = TsvTable.asked("and", "or", "&", "both", "nor");

  /// "under the Fair Labor Standards Act", "violates the Privacy Act": the law on which something
  /// rests or by which it is judged.
  private boolean isBasis(int from) {
    for (int i = from - 1; i >= Math.max(0, from - 7); i--) {
      String word = lower.get(i);
      if (PhraseWord.BASIS.is(word)) {
        return true;
      }
      if (!PhraseWord.BEFORE_BASIS.is(word) && !Character.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  /// "The Federal Meat Act preempts it": again a law by which another is judged.
  private boolean prevails(int at) {
    return at < lower.size() && (PhraseWord.PREVAILS.is(lower.get(at)) || empowers(at));
  }

  /// "The Public Health Act of 1944 gives it authority over that": on which its maker relies.
  private boolean empowers(int at) {
    boolean dated =
        lower.get(at).equals("of") && at + 2 < lower.size() && isYear(lower.get(at + 1));
    int verb = dated ? at + 2 : at;
    return PhraseWord.EMPOWERS.is(lower.get(verb))
        && lower.subList(verb, Math.min(lower.size(), verb + POWER)).stream()
            .anyMatch(w -> w.equals("authority") || w.equals("power") || w.equals("powers"));
  }

  /// In tokens: "gives the agency's director broad authority".
  private static final int POWER = 7;

  /// "pointed to the Harbor Relief Act as its legal footing": a law on which something rests.
  private boolean isGround(int at) {
    int owner = at + 1;
    return at + 2 < lower.size()
        && lower.get(at).equals("as")
        && PhraseWord.POSSESSIVE.is(lower.get(owner))
        && (GROUNDS.contains(lower.get(owner + 1))
            || lower.get(owner + 1).equals("legal")
                && at + 3 < lower.size()
                && GROUNDS.contains(lower.get(owner + 2)));
  }

  private static final Set<String> GROUNDS =
      TsvTable.asked(
          "footing", "basis", "authority", "justification", "ground", "grounds", "foundation");

  /// A possessor is no part of the name: "Wiener's No Secret Police Act".
  private boolean endsName(int at) {
    boolean possessor =
        at + 1 < tokens.size()
            && (lower.get(at + 1).equals("'s") || lower.get(at + 1).equals("’s"));
    return possessor && !isCountryWithin(at);
  }

  /// "Protect America's Workforce Act"
  private boolean isCountryWithin(int at) {
    return lower.get(at).equals("america") && at > 1 && words.capital(at - 1);
  }

  /// "Dubbed the Harbor Act, the law ..."
  private boolean isCallingOpener() {
    return PhraseWord.CALLED.is(lower.getFirst()) && lower.size() > 1 && lower.get(1).equals("the");
  }

  private boolean isEmptyOpener(int at) {
    return at == 0 && (PhraseWord.OPENER.is(lower.get(at)) || isCallingOpener());
  }

  private Mention name(int from, int to, Head head) {
    Mention plain = name(from, to, head.family(), Optional.of(head.type()));
    Set<Particular> told = new LinkedHashSet<>(plain.particulars());
    told.addAll(Agency.of(head, plain.name()));
    if (from > 0 && head.family() == Head.Family.RULE && isYear(lower.get(from - 1))) {
      told.add(new Particular(Particular.Kind.YEAR, lower.get(from - 1)));
    }
    level(from).ifPresent(whose -> told.add(new Particular(Particular.Kind.LEVEL, whose)));
    Mention one = plain.with(told);
    // "The City's Food Delivery Laws" are several.
    return head.strength() == Head.Strength.PLURAL && head.family() == Head.Family.LAW
        ? one.asSeveral()
        : one;
  }

  /// "the state's Harbor Act", "the federal Harbor Act".
  private Optional<String> level(int from) {
    int owner = from > 1 && Possessive.is(lower.get(from - 1)) ? from - 2 : from - 1;
    return Optional.of(owner)
        .filter(at -> at >= 0)
        .map(lower::get)
        .filter(word -> word.equals("state") || word.equals("federal"));
  }

  /// "the 2016 Dock Fee Rule", beside that of 2024.
  private static boolean isYear(String word) {
    return word.length() == 4
        && word.chars().allMatch(Character::isDigit)
        && (word.startsWith("19") || word.startsWith("20"));
  }

  private Mention name(int from, int to, Head.Family family, Optional<InstrumentType> type) {
    String name = words.text(from, to);
    return new Mention(
        index,
        from,
        to,
        Kind.NAME,
        name,
        family,
        type,
        phrase.distinctive(from, to),
        "",
        NounPhrase.jurisdictionIn(name),
        Determiner.DEFINITE,
        false,
        words.words(from, to),
        type.filter(t -> t == InstrumentType.ORDINANCE).isPresent()
            ? ParticularReader.place(name)
            : Set.of(),
        Optional.empty(),
        false);
  }

  private void add(Mention mention) {
    found.add(mention);
    words.block(mention.from(), mention.to());
  }
}
