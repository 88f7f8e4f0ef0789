package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.model.InstrumentType;
import org.inforce.model.Particular;
import org.inforce.model.Span;

/// The instruments found so far, asked for the one that words speak of. A number or name is looked
/// up among all; what describes or stands for an instrument means one of those spoken of last, so
/// that a mention costs no more the more instruments a text has.
final class Candidates {
  /// How many instruments the words of a description may mean: no reader keeps more in mind.
  private static final int IN_MIND = 100;

  private static final int NONE = -2;

  /// In the order in which the text begins with them.
  private final List<Candidate> all = new ArrayList<>();

  /// Those spoken of last, in the order of {@link #all}.
  private final List<Candidate> inMind = new ArrayList<>();

  private final Map<String, Candidate> byIdentifier = new HashMap<>();

  /// By the name in lower case, by each end of it that begins with a word, and by its initials.
  private final Map<String, Candidate> byName = new HashMap<>();

  private final Map<String, Candidate> byNameEnd = new HashMap<>();
  private final Map<String, Candidate> byInitials = new HashMap<>();
  private final ToldApart toldApart = new ToldApart();
  private final IntUnaryOperator paragraph;
  private final Optional<String> home;
  private int strong;
  private int opening = NONE;

  /// @param paragraph of the index of a sentence the number of its paragraph; -1 of the headline
  /// @param home the state whose law the document tells of
  Candidates(IntUnaryOperator paragraph, Optional<String> home) {
    this.paragraph = paragraph;
    this.home = home;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  Candidate get(int index) {
    return all.get(index);
  }

  Stream<Candidate> stream() {
    return all.stream();
  }

  Candidate begin(Mention mention, Span first) {
    Candidate candidate = new Candidate(all.size(), mention, first);
    all.add(candidate);
    note(candidate, mention, false);
    return candidate;
  }

  void take(Candidate candidate, Mention mention) {
    boolean before = candidate.strong();
    candidate.take(mention);
    note(candidate, mention, before);
  }

  private void note(Candidate candidate, Mention mention, boolean wasStrong) {
    if (!wasStrong && candidate.strong()) {
      strong++;
    }
    switch (mention.kind()) {
      case IDENTIFIER -> {
        first(byIdentifier, mention.identifier(), candidate);
        first(byIdentifier, mention.name(), candidate);
      }
      case NAME -> {
        String name = mention.name().toLowerCase(Locale.ROOT);
        first(byName, name, candidate);
        ends(name).forEach(end -> first(byNameEnd, end, candidate));
        first(byInitials, initials(mention.name()), candidate);
      }
      case DESCRIPTION, PRONOUN -> {}
    }
    toldApart.note(candidate.index, mention.particulars());
    candidate.spokenOfIn(paragraph.applyAsInt(mention.sentence()));
    remember(candidate);
  }

  private static void first(Map<String, Candidate> by, String key, Candidate candidate) {
    by.merge(key, candidate, (a, b) -> a.index <= b.index ? a : b);
  }

  private void remember(Candidate candidate) {
    int at = inMind.size();
    while (at > 0 && inMind.get(at - 1).index >= candidate.index) {
      at--;
    }
    if (at < inMind.size() && inMind.get(at) == candidate) {
      return;
    }
    inMind.add(at, candidate);
    if (inMind.size() > IN_MIND) {
      inMind.stream()
          .filter(c -> c != candidate)
          .min(Comparator.comparingInt((Candidate c) -> c.lastSentence))
          .ifPresent(inMind::remove);
    }
  }

  /// The one that a number or another identifier names.
  Optional<Candidate> identified(Mention mention) {
    return Optional.ofNullable(byIdentifier.get(mention.identifier()));
  }

  /// The first whose name, or the end of whose name, is that of the mention, or is its end: "the
  /// Harbor Towing Act", "the Towing Act".
  Optional<Candidate> named(Mention mention) {
    String name = mention.name().toLowerCase(Locale.ROOT);
    Stream<Candidate> exact = Stream.ofNullable(byName.get(name));
    Stream<Candidate> ending =
        Stream.concat(Stream.of(name).map(byNameEnd::get), ends(name).map(byName::get))
            .flatMap(Stream::ofNullable)
            // "Repeal of the Harbor Towing Act" ends in the name of another act.
            .filter(c -> c.isDerived() == mention.isDerived());
    return Stream.concat(exact, ending)
        // "The 2016 Dock Fee Rule" is not that of 2024.
        .filter(c -> !Particular.tellApart(c.particulars, mention.particulars()))
        .min(Comparator.comparingInt(c -> c.index));
  }

  private static Stream<String> ends(String name) {
    return Stream.iterate(name.indexOf(' '), at -> at >= 0, at -> name.indexOf(' ', at + 1))
        .map(at -> name.substring(at + 1));
  }

  /// The first with a name of these initials.
  Optional<Candidate> ofInitials(String word) {
    return Optional.ofNullable(byInitials.get(word));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /// News tells of "a state law on masks" first and names it a sentence later: a name that is new
  /// joins the one instrument that has been described and not named.
  Optional<Candidate> unnamed(Mention mention) {
    boolean identifier = mention.kind() == Kind.IDENTIFIER;
    List<Candidate> fit =
        agreeing(mention)
            .filter(c -> !isAside(c, mention))
            .filter(c -> identifier ? c.identifiers.isEmpty() : c.names.isEmpty())
            .filter(c -> !(mention.isExecutiveOrder() && c.isAdvice()))
            .filter(c ->
                !c.strong()
                    || (identifier || overlap(c, mention) > 0)
                        && strong == 1
                        && c.lastSentence >= mention.sentence() - 2)
            .toList();
    Optional<Candidate> overlap =
        fit.stream()
            .filter(c -> mention.distinctive().stream().anyMatch(c.distinctive::contains))
            .findFirst();
    return overlap.isPresent()
        ? overlap
        : fit.size() == 1 ? Optional.of(fit.getFirst()) : rulesOf(mention);
  }

  /// "Has sued to stop the state's dock fee rules. ... The Dock Fee Transparency Act": what news
  /// calls the rules or regulations is the act whose name has most of their words.
  private Optional<Candidate> rulesOf(Mention mention) {
    boolean act = mention.kind() == Kind.NAME && mention.family() == Head.Family.LAW;
    List<Candidate> fit =
        inMind.stream()
            .filter(c -> act && c.areRules())
            .filter(c -> overlap(c, mention) > 1)
            .filter(c -> 2 * overlap(c, mention) >= c.distinctive.size())
            .filter(c -> !Particular.tellApart(c.particulars, mention.particulars()))
            .toList();
    return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
  }

  /// @param sentence index of the first sentence of the lead that speaks of an instrument
  void open(int sentence) {
    opening = sentence;
  }

  /// The one with the most words and particulars of a description; of these the one spoken of last.
  Optional<Candidate> described(Mention mention) {
    Optional<Candidate> overlap =
        agreeing(mention)
            .filter(c -> overlap(c, mention) > 0)
            .max(
                Comparator.comparingInt((Candidate c) -> overlap(c, mention))
                    .thenComparingInt(c -> c.lastSentence));
    Optional<Candidate> found = overlap.or(() -> ballotMeasure(mention));
    List<Candidate> subjects =
        all.size() > MOST_ASIDE
            ? List.of()
            : all.stream().filter(c -> !isAside(c, mention)).toList();
    if (found.isPresent() || subjects.size() != 1) {
      return found;
    }
    Candidate only = subjects.getFirst();
    // The lead tells anew what the headline is about: "Reyes signs towing bill", "signed a bill
    // that".
    boolean anew =
        mention.sentence() == opening
            && mention.determiner() == Determiner.INDEFINITE
            && only.lastSentence < 0;
    boolean bound = mention.determiner() == Determiner.DEFINITE || anew;
    // "(Released the final rule:) it drops the hearings that the Trump-era regulations demand".
    boolean former =
        !anew
            && mention.words().stream().anyMatch(word -> word.endsWith("-era"))
            && !only.heads.contains(mention.head());
    return bound && !former && !isOfAnotherState(only, mention) && agrees(only, mention)
        ? Optional.of(only)
        : Optional.empty();
  }

  /// Of a text that names more nobody knows which it only mentions.
  private static final int MOST_ASIDE = 5;

  /// What the text told of elsewhere, in a paragraph before this one, is not what it is about.
  private boolean isAside(Candidate candidate, Mention mention) {
    return candidate.elsewhere && candidate.isPassing(paragraph.applyAsInt(mention.sentence()));
  }

  /// "(Blocked the overtime rule.) ... Colorado's ski helmet rule": whose it is and what it is
  /// about are both new.
  private boolean isOfAnotherState(Candidate only, Mention mention) {
    return mention.jurisdiction().isPresent()
        && !mention.jurisdiction().equals(home)
        && only.jurisdiction().isEmpty()
        && !mention.distinctive().isEmpty()
        && !only.sharesWords(mention);
  }

  /// Of "the dock map and the House map" the one that the text has told of, where that is plainly
  /// the second.
  Optional<Candidate> onlyOf(Mention first, Mention second) {
    boolean described =
        first.kind() == Kind.DESCRIPTION
            && second.kind() == Kind.DESCRIPTION
            && first.head().equals(second.head());
    return Optional.of(all)
        .filter(a -> described && a.size() == 1)
        .map(List::getFirst)
        .filter(c -> c.sharesWords(second) && !c.sharesWords(first));
  }

  /// "The 2016 ballot initiative": the only one that a number names and that is not compared.
  private Optional<Candidate> ballotMeasure(Mention mention) {
    boolean told =
        mention.type().filter(t -> t == InstrumentType.BALLOT_MEASURE).isPresent()
            && mention.determiner() == Determiner.DEFINITE;
    List<Candidate> fit =
        agreeing(mention)
            .filter(c -> told && !c.compared && c.is(InstrumentType.BALLOT_MEASURE))
            .toList();
    return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
  }

  private static int overlap(Candidate candidate, Mention mention) {
    return (int) mention.distinctive().stream().filter(candidate.distinctive::contains).count()
        + 2 * Particular.alike(candidate.particulars, mention.particulars());
  }

  /// The one spoken of last that a word such as "the law" may mean.
  Optional<Candidate> recent(Mention mention) {
    boolean another = mention.determiner() == Determiner.INDEFINITE;
    boolean notice = mention.head().equals("notice");
    return agreeing(mention)
        .filter(c -> !notice || isOfForm(c, mention))
        .filter(c -> !(another && c.aside && c.lastSentence < 0))
        .max(
            Comparator.comparing((Candidate c) -> isOfForm(c, mention))
                // "Montana's law" is the one that was called so before.
                .thenComparing(c -> c.isOfTheStateOf(mention))
                // "The 2024 Guidance" is what has been so called.
                .thenComparing(c -> Particular.alike(c.particulars, mention.particulars()) > 0)
                .thenComparing(c -> !isOnlyProposed(c, mention))
                .thenComparing(c -> !c.compared)
                .thenComparing(c -> !isAside(c, mention))
                .thenComparingInt(c -> Math.max(c.lastSentence, 0))
                .thenComparing(c -> c.isDerived() && c.heads.contains(mention.head()))
                .thenComparingInt(c -> c.mentions));
  }

  /// The one spoken of last that was called by the word that the mention is: "the cap".
  Optional<Candidate> calledLike(Mention mention) {
    return agreeing(mention)
        .filter(c -> c.heads.contains(mention.head()))
        .max(Comparator.comparingInt(c -> Math.max(c.lastSentence, 0)));
  }

  /// After "a notice of proposed rulemaking that would rescind the Ferry Rule" the rule is the
  /// latter.
  private static boolean isOnlyProposed(Candidate candidate, Mention mention) {
    return mention.head().equals("rule")
        && candidate.isDerived()
        && candidate.heads.contains("rulemaking")
        && !candidate.heads.contains("rule")
        && !mention.words().contains("proposed")
        && !mention.words().contains("new");
  }

  /// "The letter" is the one that was called a letter, not the policy spoken of last.
  private static boolean isOfForm(Candidate candidate, Mention mention) {
    return mention.particulars().stream()
        .anyMatch(p -> p.kind() == Particular.Kind.FORM && candidate.particulars.contains(p));
  }

  /// The act or bill with a name or number that was spoken of last.
  Optional<Candidate> lastAct() {
    return inMind.stream()
        .filter(c -> c.strong() && c.family == Head.Family.LAW)
        .max(Comparator.comparingInt(c -> c.lastSentence));
  }

  /// The one spoken of last that is called by no deed to another.
  Optional<Candidate> underlying() {
    return inMind.stream()
        .filter(c -> !c.isDerived())
        .max(
            Comparator.comparingInt((Candidate c) -> c.lastSentence)
                .thenComparingInt(c -> c.mentions));
  }

  /// The one spoken of last that ends or delays another.
  Optional<Candidate> derived(Mention mention) {
    return inMind.stream()
        .filter(Candidate::isDerived)
        .filter(c -> c.family.agrees(mention.family()))
        .filter(c -> !Particular.tellApart(c.particulars, mention.particulars()))
        .max(Comparator.comparingInt(c -> c.lastSentence));
  }

  /// For what ends or delays an instrument, that one.
  Map<Integer, Integer> objects() {
    Map<Integer, Integer> objects = new HashMap<>();
    all.stream()
        .filter(Candidate::isDerived)
        .forEach(c -> c.object().ifPresent(object -> objects.put(c.index, object.index)));
    return objects;
  }

  /// Those that a plural may mean: named, or told from others.
  List<Candidate> several(Mention mention) {
    return agreeing(mention).filter(c -> c.strong() || isToldApart(c)).toList();
  }

  /// Whether another instrument of the text is told from it.
  boolean isToldApart(Candidate candidate) {
    return toldApart.isFromAny(candidate.particulars);
  }

  private boolean agrees(Candidate candidate, Mention mention) {
    return candidate.agreesWith(mention) && !(candidate.isNowhere() && isElsewhere(mention));
  }

  /// "(The ruling on House Bill 68.) Last month the court upheld Tennessee's ban": another state's,
  /// though nothing has said whose the bill is. The lead may set a court of one state against the
  /// law of another.
  private boolean isElsewhere(Mention mention) {
    return mention.sentence() > 0
        && home.isPresent()
        && mention.jurisdiction().filter(j -> j.length() == STATE).isPresent()
        && !mention.jurisdiction().equals(home);
  }

  /// In letters: `us-oh`.
  private static final int STATE = 5;

  private Stream<Candidate> agreeing(Mention mention) {
    return inMind.stream().filter(c -> agrees(c, mention));
  }
}
