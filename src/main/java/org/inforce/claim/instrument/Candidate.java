package org.inforce.claim.instrument;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  boolean undone;

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
    if (mention.kind() != Mention.Kind.PRONOUN) {
      distinctive.addAll(mention.distinctive());
      mention.type().ifPresent(type -> types.merge(type, mention.strong() ? 3 : 1, Integer::sum));
      mention.jurisdiction().ifPresent(where -> jurisdictions.merge(where, 1, Integer::sum));
    } else {
      mention
          .type()
          .filter(type -> type != InstrumentType.STATUTE || family == Head.Family.ANY)
          .ifPresent(type -> types.merge(type, 1, Integer::sum));
    }
    if (family == Head.Family.ANY) {
      family = mention.family();
    }
  }

  boolean isDerived() {
    return Particular.isDerived(particulars);
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

  Optional<String> jurisdiction() {
    return jurisdictions.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  boolean agreesWith(Mention mention) {
    boolean where =
        mention.jurisdiction().isEmpty()
            || jurisdictions.isEmpty()
            || jurisdictions.containsKey(mention.jurisdiction().get());
    return where
        && isAlike(mention)
        && family.agrees(mention.family())
        && !Particular.tellApart(particulars, mention.particulars());
  }

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

  /// Presidents number their orders and proclamations on through the years, by now with five digits
  /// (44 U.S.C. 1505, 1 CFR 19.2); governors begin anew.
  private Optional<String> presidential() {
    return identifiers.stream().anyMatch(i -> PRESIDENTS.matcher(i).matches())
        ? Optional.of("us")
        : Optional.empty();
  }

  private static final Pattern PRESIDENTS =
      Pattern.compile(
          "(?:EO|Executive Orders?)(?: No\\.)? 1\\d{4}|Proclamation(?: No\\.)? 1?\\d{4}");

  private Optional<InstrumentType> type() {
    return types.entrySet().stream()
        .max(
            Map.Entry.<InstrumentType, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
