package org.inforce.claim.instrument;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.InstrumentMention;
import org.inforce.model.InstrumentType;
import org.inforce.model.Particular;
import org.inforce.model.Span;

/// An instrument while its document is being read: what has been said of it so far.
final class Candidate {
  final int index;
  final Set<String> names = new LinkedHashSet<>();
  final Set<String> identifiers = new LinkedHashSet<>();
  final Set<String> aliases = new LinkedHashSet<>();
  final Set<String> distinctive = new LinkedHashSet<>();
  final Set<Particular> particulars = new LinkedHashSet<>();
  boolean toldApart;

  /// Whether the headline names it beside its news.
  boolean aside;

  /// Whether the text has only compared its own with it: "like Proposition 12".
  boolean compared;

  /// Whether the text first told of it as of something that happened elsewhere.
  boolean elsewhere;

  boolean undone;

  /// The year in which it is said to take effect; no year if none is said.
  Optional<Integer> effectYear = Optional.empty();

  /// What the text has said it is: "rule", "memorandum".
  final Set<String> heads = new LinkedHashSet<>();

  /// What it does to another instrument, where it is called by that.
  private Optional<Mention.Told> deed = Optional.empty();

  /// The other, where only a pronoun stands for it.
  private Optional<Candidate> object = Optional.empty();

  private final Map<InstrumentType, Integer> types = new HashMap<>();
  private final Map<String, Integer> jurisdictions = new HashMap<>();
  private final Span first;
  Head.Family family;
  private int firstParagraph = Integer.MAX_VALUE;
  private int lastParagraph = -1;
  int mentions;
  int lastSentence;

  Candidate(int index, Mention mention, Span first) {
    this.index = index;
    this.first = first;
    this.family = mention.family();
    take(mention);
  }

  void take(Mention mention) {
    mentions++;
    lastSentence = mention.sentence();
    switch (mention.kind()) {
      case IDENTIFIER -> {
        identifiers.add(mention.identifier());
        if (!mention.name().equals(mention.identifier())) {
          identifiers.add(mention.name());
        }
      }
      case NAME -> names.add(mention.name());
      case DESCRIPTION -> aliases.add(mention.name());
      case PRONOUN -> {}
    }
    particulars.addAll(mention.particulars());
    if (mention.deed().isPresent() && deed.filter(d -> !d.object().isEmpty()).isEmpty()) {
      deed = mention.deed();
    }
    undone |= mention.undone();
    heads.add(mention.head());
    toldApart |= mention.isDerived() && mention.kind() != Mention.Kind.IDENTIFIER;
    // "The Iowa law" is not the Oklahoma law told of before.
    mention.jurisdiction().ifPresent(where -> jurisdictions.merge(where, 1, Integer::sum));
    if (mention.kind() != Mention.Kind.PRONOUN) {
      distinctive.addAll(mention.distinctive());
      mention.type().ifPresent(type -> types.merge(type, weight(mention), Integer::sum));
    } else {
      mention
          .type()
          .filter(type -> type != InstrumentType.STATUTE || family == Head.Family.ANY)
          .ifPresent(type -> types.merge(type, 1, Integer::sum));
    }
    boolean named = mention.kind() == Mention.Kind.NAME && names.size() == 1;
    if (family == Head.Family.ANY || named && mention.family() == Head.Family.LAW) {
      family = mention.family();
    }
  }

  /// "The payday loan law" says better than "the cap on interest" what it is.
  private static int weight(Mention mention) {
    Head head = Head.BY_WORD.get(mention.head());
    boolean plain =
        head != null
            && head.strength() == Head.Strength.STRONG
            && head.family() == Head.Family.LAW
            && head.type() == InstrumentType.STATUTE;
    return mention.strong() ? 3 : plain ? 2 : 1;
  }

  boolean isDerived() {
    return Particular.isDerived(particulars);
  }

  /// @param paragraph its number; -1 for the headline
  void spokenOfIn(int paragraph) {
    firstParagraph = Math.min(firstParagraph, paragraph);
    lastParagraph = Math.max(lastParagraph, paragraph);
  }

  /// Whether only one paragraph below the lead has spoken of it, by the time of another paragraph:
  /// "Elsewhere, a judge blocked Ohio's milk law."
  boolean isPassing(int paragraph) {
    return firstParagraph > 0 && firstParagraph == lastParagraph && lastParagraph != paragraph;
  }

  /// Does what it does to another instrument of the text.
  void to(Candidate other) {
    object = Optional.of(other);
  }

  Optional<Candidate> object() {
    return object;
  }

  /// "Repeal of the Harbor Dust Rule".
  private Optional<String> calledByDeed() {
    return deed.flatMap(told -> {
      String words =
          told.object().isEmpty() ? object.map(Candidate::name).orElse("") : told.object();
      return words.isEmpty() ? Optional.empty() : Optional.of(told.deed().noun() + " of " + words);
    });
  }

  private String name() {
    return names.stream()
        .findFirst()
        .or(() -> identifiers.stream().findFirst())
        .or(() -> isDerived() ? calledByDeed() : Optional.empty())
        .or(() -> aliases.stream().findFirst())
        .orElse("");
  }

  boolean strong() {
    return !names.isEmpty() || !identifiers.isEmpty();
  }

  /// Called nothing but "the dock rules", "the state's new regulations".
  boolean areRules() {
    return family == Head.Family.RULE
        && !strong()
        && !aliases.isEmpty()
        && aliases.stream().allMatch(a -> a.endsWith(" rules") || a.endsWith(" regulations"));
  }

  boolean sharesWords(Mention mention) {
    return mention.distinctive().stream().anyMatch(distinctive::contains);
  }

  /// Called "guidance", as no order of a president or governor is.
  boolean isAdvice() {
    return heads.stream().anyMatch(PhraseWord.ADVICE::is);
  }

  Optional<String> jurisdiction() {
    return jurisdictions.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  /// Whether no words have told whose it is.
  boolean isNowhere() {
    return jurisdictions.isEmpty();
  }

  /// Whether the words have told that it is of the state whose law is spoken of.
  boolean isOfTheStateOf(Mention mention) {
    return mention.jurisdiction().filter(jurisdictions::containsKey).isPresent();
  }

  boolean agreesWith(Mention mention) {
    boolean where =
        mention.jurisdiction().isEmpty()
            || jurisdictions.isEmpty()
            || jurisdictions.containsKey(mention.jurisdiction().get());
    return where
        && !(undone && isUndoneBy(mention))
        && !(PhraseWord.ADVICE.is(mention.head()) && is(InstrumentType.EXECUTIVE_ORDER))
        && !isOlder(mention)
        && isAlike(mention)
        && family.agrees(mention.family())
        && !Particular.tellApart(particulars, mention.particulars());
  }

  /// "(Suspends the ban:) signed an executive order", "(delays the law:) the session's first bill".
  private boolean isUndoneBy(Mention mention) {
    boolean bill = mention.kind() == Mention.Kind.DESCRIPTION && mention.head().equals("bill");
    return family != Head.Family.ORDER && mention.isNewOrder() || bill && !heads.contains("bill");
  }

  /// "(To take effect in December 2023, whereas) the 2020 rule (remains)": a rule takes effect soon
  /// after it is made, so that this is another. A law may wait for years.
  private boolean isOlder(Mention mention) {
    return family == Head.Family.RULE
        && particulars.stream().noneMatch(p -> p.kind() == Particular.Kind.YEAR)
        && mention.particulars().stream()
            .filter(p -> p.kind() == Particular.Kind.YEAR)
            .anyMatch(p ->
                effectYear
                    .filter(year -> year - Integer.parseInt(p.value()) >= LONGEST_WAIT)
                    .isPresent());
  }

  /// In years.
  private static final int LONGEST_WAIT = 2;

  /// What describes an instrument says nothing of the one that ends or delays it.
  private boolean isAlike(Mention mention) {
    boolean derived = isDerived();
    boolean told = mention.isDerived();
    return switch (mention.kind()) {
      case PRONOUN ->
          !derived && !told
              || derived
                  && (told || family != Head.Family.ANY)
                  && !mention.undone()
                  && (strong() || mention.particulars().stream().noneMatch(Particular::identifies));
      // "A bill that repeals House Bill 12": the other is named, and no name is given to the bill.
      case IDENTIFIER ->
          derived
              ? told || family == Head.Family.LAW && lastSentence == mention.sentence() - 1
              : !told
                  && !(undone && mention.type().filter(t -> t == InstrumentType.BILL).isPresent());
      case NAME -> derived == told;
      case DESCRIPTION -> derived == told || derived && strong() || told && deed.isPresent();
    };
  }

  InstrumentMention mention(Optional<String> where) {
    String name = name();
    Set<String> others = new LinkedHashSet<>(names);
    others.addAll(aliases);
    if (isDerived() && identifiers.isEmpty()) {
      calledByDeed().ifPresent(others::add);
    }
    if (!strong()) {
      ofCity(name).ifPresent(others::add);
    }
    others.remove(name);
    return new InstrumentMention(
        index,
        type(),
        name,
        identifiers.stream().toList(),
        others.stream().toList(),
        jurisdiction()
            .or(this::presidential)
            .or(() -> identifiers.isEmpty() ? Optional.empty() : where),
        particulars,
        toldApart,
        first);
  }

  /// "(Dallas cannot enforce) its parking ordinance": reports call it by the city.
  private Optional<String> ofCity(String called) {
    List<String> cities =
        particulars.stream()
            .filter(p -> p.kind() == Particular.Kind.CITY)
            .flatMap(p -> Councils.name(p.value()).stream())
            .toList();
    return Optional.of(called)
        .filter(c -> !c.isEmpty() && cities.size() == 1)
        .filter(c -> !c.contains(cities.getFirst()) && !isOfState(c))
        .map(c -> cities.getFirst() + " " + c);
  }

  /// "New York law", "state law against": no city's.
  private boolean isOfState(String called) {
    return particulars.contains(new Particular(Particular.Kind.LEVEL, "state"))
        || !Jurisdictions.standard().find(called).isEmpty();
  }

  /// Presidents number their orders and proclamations on through the years, by now with five digits
  /// (44 U.S.C. 1505, 1 CFR 19.2); governors begin anew. Memoranda numbered by fiscal year are
  /// those of the president's budget office.
  private Optional<String> presidential() {
    return identifiers.stream().anyMatch(i -> PRESIDENTS.matcher(i).matches())
        ? Optional.of("us")
        : Optional.empty();
  }

  private static final Pattern PRESIDENTS =
      Pattern.compile(
          "(?:EO|Executive Orders?)(?: No\\.)? 1\\d{4}|Proclamation(?: No\\.)? 1?\\d{4}"
              + "|M-\\d{2}-\\d{2}");

  boolean is(InstrumentType type) {
    return !identifiers.isEmpty() && types.containsKey(type);
  }

  private Optional<InstrumentType> type() {
    return types.entrySet().stream()
        .max(
            Map.Entry.<InstrumentType, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
