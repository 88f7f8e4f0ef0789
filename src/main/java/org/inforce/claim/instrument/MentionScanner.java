package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inforce.claim.cue.Cues;
import org.inforce.claim.cue.VerbForm;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.lexicon.NumberWords;
import org.inforce.model.Annotation.Citation;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.InstrumentType;
import org.inforce.model.PartOfSpeech;
import org.inforce.model.Span;

/// Finds the words in a sentence that speak of instruments.
final class MentionScanner {
  /// The kinds of citation that identify an instrument, with the type of each.
  private static final Map<String, InstrumentType> IDENTIFIERS =
      Map.of(
          "bill", InstrumentType.BILL,
          "executive-order", InstrumentType.EXECUTIVE_ORDER,
          "public-law", InstrumentType.STATUTE,
          "session-law", InstrumentType.STATUTE,
          "regulation", InstrumentType.REGULATION,
          "ordinance", InstrumentType.ORDINANCE,
          "resolution", InstrumentType.RESOLUTION,
          "ballot-measure", InstrumentType.BALLOT_MEASURE,
          "directive", InstrumentType.DIRECTIVE);

  private static final Set<String> JUDGED =
      Set.of("unconstitutional", "unlawful", "illegal", "invalid", "impermissible", "improper");
  private static final Pattern SESSION_YEAR = Pattern.compile(" of (?:19|20)\\d\\d$");

  private static final Set<String> CONNECTORS =
      Set.of(
          "of", "the", "and", "for", "to", "in", "on", "from", "a", "an", "with", "by", "&", "'s",
          "’s");
  private static final Set<String> POST =
      Set.of(
          "on",
          "against",
          "for",
          "to",
          "of",
          "that",
          "banning",
          "barring",
          "requiring",
          "restricting",
          "limiting",
          "prohibiting",
          "targeting",
          "regulating",
          "governing",
          "imposing",
          "making",
          "allowing",
          "about");
  private static final Set<String> NO_OBJECT =
      Set.of(
          "hold",
          "ice",
          "pause",
          "appeal",
          "behalf",
          "books",
          "ballot",
          "track",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "now",
          "good",
          "life",
          "support",
          "remand",
          "paper",
          "grounds",
          "its",
          "his",
          "her",
          "their",
          "be",
          "take",
          "go",
          "stand");
  private static final int LONGEST_POST = 9;
  private static final int LONGEST_PRE = 8;

  private final Sentence sentence;
  private final int index;
  private final List<Citation> citations;
  private final List<Token> tokens;
  private final List<String> lower;
  private final List<Mention> found = new ArrayList<>();
  private final boolean[] taken;
  private final Issuers issuers;

  /// @param issuers who in the document makes orders
  MentionScanner(Sentence sentence, int index, List<Citation> citations, Issuers issuers) {
    this.issuers = issuers;
    this.sentence = sentence;
    this.index = index;
    this.citations = citations;
    this.tokens = sentence.tokens();
    this.lower = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    this.taken = new boolean[tokens.size()];
  }

  List<Mention> scan() {
    identifiers();
    for (int i = 0; i < tokens.size(); i++) {
      quotedTitle(i);
      properName(i);
    }
    for (int i = 0; i < tokens.size(); i++) {
      description(i);
    }
    found.sort(java.util.Comparator.comparingInt(Mention::from));
    return List.copyOf(found);
  }

  private void identifiers() {
    for (Citation citation : citations) {
      if (citation.kind().equals("constitution") && sentence.span().contains(citation.span())) {
        block(tokenAt(citation.span().start()), tokenAfter(citation.span().end()));
      }
      InstrumentType type = IDENTIFIERS.get(citation.kind());
      if (type == null || !sentence.span().contains(citation.span())) {
        continue;
      }
      int from = tokenAt(citation.span().start());
      int to = tokenAfter(citation.span().end());
      // "Act 900 of 2025" is called "Act 900" once it has been named.
      String normal =
          SESSION_YEAR
              .matcher(citation.fields().getOrDefault("normalized", citation.matchedText()))
              .replaceFirst("");
      if (from < to) {
        add(
            new Mention(
                index,
                from,
                to,
                Kind.IDENTIFIER,
                citation.matchedText(),
                Head.family(type),
                Optional.of(type),
                Set.of(),
                normal,
                Optional.ofNullable(citation.fields().get("jurisdiction")),
                Determiner.DEFINITE,
                false,
                List.of(),
                ParticularReader.of(type, citation.matchedText())));
      }
    }
  }

  /// An order or rule called by its title: titled "Protecting the ...".
  private void quotedTitle(int at) {
    boolean called =
        Set.of("titled", "entitled", "called", "dubbed", "named", "known").contains(lower.get(at));
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
    if (close < tokens.size() && close > open + 2 && capital) {
      int end = Set.of(".", ",").contains(lower.get(close - 1)) ? close - 1 : close;
      add(name(open + 1, end, Head.Family.ANY, Optional.empty()));
    }
  }

  private static boolean isQuote(String token) {
    return token.equals("\"")
        || token.equals("“")
        || token.equals("”")
        || token.equals("''")
        || token.equals("‘");
  }

  /// "Harbor Policy Institute": the name of an organisation, which goes on after the head.
  private boolean isOrganisation(int at) {
    for (int t = at + 1; t < Math.min(tokens.size(), at + 4) && capital(t); t++) {
      if (Words.ORGANISATION.contains(lower.get(t))) {
        return true;
      }
    }
    return false;
  }

  /// Capitalised words that end in "Act", "Rule", "Ordinance".
  private void properName(int at) {
    Head head = Head.BY_WORD.get(lower.get(at));
    if (head == null
        || taken[at]
        || !capital(at)
        || at == 0
        || head.word().equals("plan") && !capital(at - 1)) {
      return;
    }
    if (longerName(at)) {
      return;
    }
    if (head.word().equals("bill") && at + 1 < tokens.size() && capital(at + 1)) {
      // "Councilman Bill Greenlee"
      block(at, at + 1);
      return;
    }
    if (isOrganisation(at)) {
      block(at, at + 1);
      return;
    }
    int from = at;
    int capitals = 0;
    while (from > 0 && from > at - 14 && nameGoesOn(from - 1)) {
      from--;
      capitals += capital(from) ? 1 : 0;
    }
    while (from < at
        && (CONNECTORS.contains(lower.get(from))
            || isEmptyOpener(from)
            || lower.get(from).equals("'s"))) {
      capitals -= capital(from) ? 1 : 0;
      from++;
    }
    if (capitals < 1
        || from == at
        || head.strength() == Head.Strength.ORDER && !lower.get(at - 1).equals("executive")) {
      return;
    }
    String words = text(from, at + 1).toLowerCase(Locale.ROOT);
    boolean background = Words.BACKGROUND.stream().anyMatch(words::endsWith);
    if (!background && !taken[from] && !isBasis(from)) {
      add(name(from, at + 1, head.family(), Optional.of(head.type())));
    } else if (background || isBasis(from)) {
      block(from, at + 1);
    }
  }

  /// "Fair Labor Standards Act": a head within a longer name is no end of it.
  private boolean longerName(int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + 4) && capital(i); i++) {
      if (Head.BY_WORD.containsKey(lower.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean nameGoesOn(int at) {
    return !taken[at]
        && (capital(at) && !endsName(at) && !isDay(lower.get(at))
            || CONNECTORS.contains(lower.get(at))
                && at > 0
                && (capital(at - 1) || CONNECTORS.contains(lower.get(at - 1))));
  }

  /// "under the Fair Labor Standards Act", "violates the Privacy Act": the law on which something
  /// rests or by which it is judged.
  private boolean isBasis(int from) {
    for (int i = from - 1; i >= Math.max(0, from - 7); i--) {
      String word = lower.get(i);
      if (BASIS.contains(word)) {
        return true;
      }
      if (!Set.of(
                  "the",
                  "of",
                  "to",
                  "federal",
                  "by",
                  "with",
                  "section",
                  "sections",
                  "title",
                  "part")
              .contains(word)
          && !Character.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> BASIS =
      Set.of(
          "under",
          "pursuant",
          "preempted",
          "preempt",
          "conflicts",
          "contrary",
          "violates",
          "violate",
          "violated",
          "violating",
          "violation",
          "invoking",
          "invoked",
          "authorized",
          "exceeds",
          "contravenes",
          "preempts",
          "using",
          "citing",
          "cited");

  /// A possessor is no part of the name: "Wiener's No Secret Police Act".
  private boolean endsName(int at) {
    return at + 1 < tokens.size()
        && (lower.get(at + 1).equals("'s") || lower.get(at + 1).equals("’s"));
  }

  private boolean isEmptyOpener(int at) {
    return at == 0
        && Set.of("the", "a", "an", "under", "in", "on", "but", "and", "this", "that", "its")
            .contains(lower.get(at));
  }

  private Mention name(int from, int to, Head.Family family, Optional<InstrumentType> type) {
    String name = text(from, to);
    return new Mention(
        index,
        from,
        to,
        Kind.NAME,
        name,
        family,
        type,
        distinctive(from, to),
        "",
        jurisdictionIn(name),
        Determiner.DEFINITE,
        false,
        words(from, to),
        type.filter(t -> t == InstrumentType.ORDINANCE).isPresent()
            ? ParticularReader.place(name)
            : Set.of());
  }

  /// A head in small letters with what describes it: "Montana's statewide ban on the app".
  private void description(int at) {
    Head head = Head.BY_WORD.get(lower.get(at));
    if (head == null || taken[at] || isVerb(at) || isCompound(at) || isVerbOfCourt(at)) {
      return;
    }
    int from = preStart(at);
    int to = postEnd(at);
    if (head.word().equals("law") && text(at, to).equals("law of the land")) {
      return;
    }
    Set<String> distinctive = distinctive(from, to);
    Determiner determiner = determiner(from, at);
    boolean oneOf =
        from > 1 && lower.get(from - 1).equals("of") && lower.get(from - 2).equals("one")
            || lower.subList(from, at).contains("one");
    boolean several =
        head.strength() == Head.Strength.PLURAL
            || head.strength() == Head.Strength.PLURAL_ONE && isCounted(from, at);
    boolean plural = several && !oneOf;
    if (plural && head.family() == Head.Family.ORDER && !issuers.orders()) {
      return;
    }
    boolean described = !distinctive.isEmpty();
    if (head.strength() == Head.Strength.WEAK && !described
        || head.strength() == Head.Strength.PLURAL_ONE
            && !described
            && determiner != Determiner.DEFINITE) {
      return;
    }
    if (head.strength() == Head.Strength.ORDER && !isInstrumentOrder(from, at)) {
      return;
    }
    if (determiner == Determiner.NONE && !described) {
      return;
    }
    if (lower.subList(from, at).stream().anyMatch(JUDGED::contains)
        && determiner == Determiner.INDEFINITE) {
      // "is an unconstitutional restriction of speech": what it is held to be, and no name of it.
      return;
    }
    int nameFrom = firstContent(from, at);
    Kind kind = described ? Kind.DESCRIPTION : Kind.PRONOUN;
    String name = text(Math.min(nameFrom, at), to);
    Optional<InstrumentType> type =
        Optional.of(executive(from, at) ? InstrumentType.EXECUTIVE_ORDER : head.type());
    add(
        new Mention(
            index,
            from,
            to,
            kind,
            name,
            executive(from, at) ? Head.Family.ORDER : head.family(),
            type,
            distinctive,
            "",
            jurisdictionIn(text(from, to)),
            determiner,
            plural,
            words(from, to),
            ParticularReader.of(
                head, lower.subList(from, at), text(from, to), text(from, at + 1), issuers)));
  }

  /// "seven rules": more than one, whatever "the rules" may be.
  private boolean isCounted(int from, int at) {
    return lower.subList(from, at).stream()
        .anyMatch(w ->
            w.equals("both") || NumberWords.standard().value(w).filter(n -> n > 1).isPresent());
  }

  private boolean isCompound(int at) {
    return at + 1 < tokens.size()
        && (Set.of(
                    "enforcement",
                    "firm",
                    "school",
                    "professor",
                    "student",
                    "maker",
                    "makers",
                    "clerk",
                    "review")
                .contains(lower.get(at + 1))
            || lower.get(at + 1).equals("-"));
  }

  /// The tagger takes "rule" after a noun for a verb; it is one only with an object, or at the
  /// beginning.
  private boolean isVerb(int at) {
    if (tokens.get(at).tag() != PartOfSpeech.VERB || at == 0) {
      return tokens.get(at).tag() == PartOfSpeech.VERB;
    }
    boolean noun =
        switch (tokens.get(at - 1).tag()) {
          case ADJ, NOUN, NUM, DET -> true;
          case PROPN, ADP, ADV, AUX, CCONJ, INTJ, NONE, PART, PRON, PUNCT, SCONJ, SYM, VERB, X ->
              false;
        };
    boolean object =
        at + 1 < lower.size()
            && (tokens.get(at + 1).tag() == PartOfSpeech.DET || lower.get(at + 1).equals("that"));
    return !(noun
            || lower.get(at - 1).matches("['’]s?")
            || tokens.get(at - 1).tag() == PartOfSpeech.PROPN && !object)
        || object;
  }

  /// "the Fifth Circuit orders", "lets judges order", "the court rules": verbs, whatever the tagger
  /// took them for.
  private boolean isVerbOfCourt(int at) {
    boolean verbLike =
        Set.of("order", "orders", "rule", "rules", "bill", "bills", "standard")
            .contains(lower.get(at));
    return verbLike
        && at > 0
        && Set.of(
                "court",
                "courts",
                "circuit",
                "judge",
                "judges",
                "justice",
                "justices",
                "panel",
                "to",
                "will",
                "may",
                "would")
            .contains(lower.get(at - 1));
  }

  private boolean executive(int from, int at) {
    return lower.subList(Math.max(0, from), at).contains("executive");
  }

  /// "order" is an instrument when it is an executive's: "executive order", "the president's
  /// order", "citizenship order"; else the reader of acts takes it for a court's.
  private boolean isInstrumentOrder(int from, int at) {
    List<String> before = lower.subList(from, at);
    if (before.contains("executive")
        || before.contains("presidential")
        || before.contains("president")
        || before.contains("trump")
        || before.contains("biden")
        || before.contains("governor")
        || before.contains("mayor")
        || before.contains("health")
        || before.contains("stay-at-home")
        || before.contains("curfew")
        || before.contains("quarantine")) {
      return true;
    }
    boolean courts =
        before.stream()
            .anyMatch(w ->
                Set.of(
                        "court",
                        "judge",
                        "restraining",
                        "injunctive",
                        "district",
                        "lower",
                        "written",
                        "circuit",
                        "emergency",
                        "temporary",
                        "preliminary",
                        "her",
                        "his",
                        "its",
                        "an",
                        "administrative",
                        "one-sentence",
                        "unsigned",
                        "brief",
                        "that",
                        "this",
                        "separate",
                        "longer",
                        "further",
                        "later",
                        "earlier",
                        "second",
                        "consent",
                        "scheduling",
                        "protective")
                    .contains(w));
    // "one-page", "109-page": how long it is says nothing of what it orders.
    boolean described =
        before.stream()
            .anyMatch(w -> !Words.EMPTY.contains(w) && !w.equals("'s") && !w.endsWith("-page"));
    return issuers.orders() && !courts && (described || before.equals(List.of("the")));
  }

  private int preStart(int at) {
    int from = at;
    while (from > 0
        && at - from < LONGEST_PRE
        && modifies(from - 1)
        && !(from < at && opens(from))) {
      from--;
    }
    while (from < at
        && (lower.get(from).equals("'s")
            || lower.get(from).equals("’s")
            || lower.get(from).equals("and")
            || lower.get(from).equals(","))) {
      from++;
    }
    return from;
  }

  /// A determiner opens a noun phrase: nothing before it belongs to it.
  private boolean opens(int at) {
    String word = lower.get(at);
    return Set.of(
            "the", "a", "an", "its", "his", "her", "their", "this", "that", "these", "those",
            "both", "our")
        .contains(word);
  }

  private boolean modifies(int at) {
    String word = lower.get(at);
    if (taken[at]
        || word.equals("constitution")
        || COURTS.contains(word) && !possesses(at)
        || at > 0 && MODAL.contains(lower.get(at - 1))
        || isHeadlineVerb(at)) {
      return false;
    }
    if (word.equals("'s") || word.equals("’s")) {
      return true;
    }
    return switch (tokens.get(at).tag()) {
      case ADJ, NOUN, PROPN, NUM, NONE ->
          !(word.endsWith("ed") && at > 0 && isFiniteVerb(at))
              && !word.endsWith("ly")
              && !Set.of(
                      "today",
                      "yesterday",
                      "monday",
                      "tuesday",
                      "wednesday",
                      "thursday",
                      "friday",
                      "saturday",
                      "sunday")
                  .contains(word);
      case DET -> true;
      case PRON ->
          Set.of("its", "his", "her", "their", "our", "this", "that", "these", "those")
              .contains(word);
      case VERB ->
          at > 0
              && (word.endsWith("ed") && !isFiniteVerb(at)
                  || word.endsWith("ing") && compounds(at));
      case ADV ->
          Set.of("newly", "recently", "so-called", "hotly", "first-of-its-kind", "nationwide")
              .contains(word);
      case CCONJ, ADP, AUX, INTJ, PART, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  /// "Judge won't pause towing law": what follows is a verb, whatever else it may be.
  private static final Set<String> MODAL =
      Set.of("n't", "won't", "can't", "cannot", "will", "would", "may", "must", "to", "not");

  private boolean possesses(int at) {
    return at + 1 < lower.size() && lower.get(at + 1).matches("['’]s?");
  }

  /// "Judge sidelines permit rules": in a headline the tagger takes the verb for a noun.
  private boolean isHeadlineVerb(int at) {
    boolean verb =
        Cues.SHIPPED
            .at(lower, at, true)
            .filter(m -> m.form() == VerbForm.PRESENT || m.form() == VerbForm.ING)
            .isPresent();
    boolean noun = Cues.SHIPPED.at(lower, at, false).isPresent();
    return verb && !noun && at > 0 && !lower.get(at).equals("files");
  }

  private static final Set<String> COURTS =
      Set.of("court", "courts", "judge", "judges", "justice", "justices", "circuit", "panel");

  /// "ownership reporting rule": an -ing form inside a compound describes; after a verb or at the
  /// beginning it does not.
  private boolean compounds(int at) {
    return switch (tokens.get(at - 1).tag()) {
      case ADJ, DET, NOUN, NUM -> true;
      case PROPN ->
          Character.isUpperCase(tokens.get(at).text().charAt(0))
              || tokens.get(at - 1).text().chars().filter(Character::isUpperCase).count() > 1;
      case PUNCT, PART -> lower.get(at - 1).matches("['’]s?");
      case ADP, ADV, AUX, CCONJ, INTJ, NONE, PRON, SCONJ, SYM, VERB, X -> false;
    };
  }

  /// A participle before a noun describes it only after a determiner or another describing word: "a
  /// proposed ban".
  private boolean isFiniteVerb(int at) {
    PartOfSpeech before = tokens.get(at - 1).tag();
    return before != PartOfSpeech.DET
        && before != PartOfSpeech.ADJ
        && !lower.get(at - 1).equals("'s");
  }

  private int postEnd(int at) {
    if (at + 2 >= tokens.size() || !POST.contains(lower.get(at + 1))) {
      return at + 1;
    }
    if (NO_OBJECT.contains(lower.get(at + 2))
        || tokens.get(at + 2).tag() == PartOfSpeech.NUM
        || lower.get(at + 1).equals("to") && tokens.get(at + 2).tag() != PartOfSpeech.VERB) {
      return at + 1;
    }
    PartOfSpeech next = tokens.get(at + 2).tag();
    boolean verbless = next != PartOfSpeech.VERB && next != PartOfSpeech.AUX;
    if (lower.get(at + 1).equals("that") && (verbless || capital(at + 2))) {
      // "the act that Gov. Reyes signed": who did something to it is no part of what it is.
      return at + 1;
    }
    boolean clause = lower.get(at + 1).equals("that") || lower.get(at + 1).endsWith("ing");
    int to = at + 2;
    while (to < tokens.size() && to - at <= LONGEST_POST && !taken[to] && goesOn(to, clause)) {
      to++;
    }
    while (to > at + 1 && !isContent(to - 1)) {
      to--;
    }
    return to <= at + 2 ? at + 1 : to;
  }

  private boolean goesOn(int at, boolean clause) {
    return switch (tokens.get(at).tag()) {
      case PUNCT, SCONJ, CCONJ -> false;
      case AUX, VERB ->
          clause
                  && !Set.of("is", "was", "has", "had", "were", "said", "took", "would", "will")
                      .contains(lower.get(at))
              || clause && at < 3;
      case PRON -> !Set.of("which", "who", "that").contains(lower.get(at));
      case ADP ->
          !Set.of(
                      "after", "before", "until", "since", "because", "while", "in", "by",
                      "against", "under", "from")
                  .contains(lower.get(at))
              || clause;
      case ADJ, ADV, DET, INTJ, NOUN, NUM, PART, PROPN, SYM, X, NONE -> !isDay(lower.get(at));
    };
  }

  private static boolean isDay(String word) {
    return Set.of(
            "today",
            "yesterday",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "last",
            "late",
            "earlier",
            "this")
        .contains(word);
  }

  private boolean isContent(int at) {
    return switch (tokens.get(at).tag()) {
      case NOUN, PROPN, ADJ, NUM, NONE, VERB -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  private Determiner determiner(int from, int at) {
    List<String> before = lower.subList(from, at);
    if (before.stream().anyMatch(Words.OTHER::contains)) {
      return Determiner.OTHER;
    }
    if (before.contains("a") || before.contains("an") || before.contains("one")) {
      return Determiner.INDEFINITE;
    }
    boolean definite =
        before.stream()
                .anyMatch(w ->
                    Set.of(
                            "the", "this", "that", "its", "his", "her", "their", "these", "those",
                            "'s", "’s", "both")
                        .contains(w))
            || before.stream().anyMatch(w -> w.endsWith("s'") || w.endsWith("'"));
    return definite ? Determiner.DEFINITE : Determiner.NONE;
  }

  private int firstContent(int from, int at) {
    int i = from;
    while (i < at
        && (Words.EMPTY.contains(lower.get(i))
                && !lower.get(i).equals("state")
                && !lower.get(i).equals("federal")
                && !lower.get(i).equals("executive")
            || lower.get(i).equals("'s"))) {
      i++;
    }
    return i;
  }

  private Set<String> distinctive(int from, int to) {
    Set<String> stems = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      String word = lower.get(i);
      boolean content = isContent(i) && word.length() > 1 && Character.isLetter(word.charAt(0));
      if (content
          && !Words.EMPTY.contains(word)
          && !Head.BY_WORD.containsKey(word)
          && !isPossessor(i)) {
        for (String part : word.split("[-–]")) {
          if (part.length() > 1 && !Words.EMPTY.contains(part)) {
            stems.add(Words.stem(part));
          }
        }
      }
    }
    return stems;
  }

  /// Whose it is does not tell it from the owner's other instruments.
  private boolean isPossessor(int at) {
    return at + 1 < tokens.size() && lower.get(at + 1).matches("['’]s?")
        || Jurisdictions.standard().at(tokens.get(at).text(), 0).isPresent();
  }

  private static Optional<String> jurisdictionIn(String words) {
    return Jurisdictions.standard().find(words).stream()
        .map(Jurisdictions.Mention::state)
        .findFirst();
  }

  private void add(Mention mention) {
    found.add(mention);
    block(mention.from(), mention.to());
  }

  private void block(int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  private boolean capital(int at) {
    return Character.isUpperCase(tokens.get(at).text().charAt(0));
  }

  private List<String> words(int from, int to) {
    return lower.subList(from, to);
  }

  private String text(int from, int to) {
    int start = tokens.get(from).span().start();
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Span span = tokens.get(i).span();
      if (i > from && span.start() > tokens.get(i - 1).span().end()) {
        text.append(' ');
      }
      text.append(tokens.get(i).text());
    }
    return start < 0 ? "" : text.toString();
  }

  private int tokenAt(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > offset) {
        return i;
      }
    }
    return tokens.size();
  }

  private int tokenAfter(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() >= offset) {
        return i;
      }
    }
    return tokens.size();
  }
}
