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
        && family.agrees(mention.family())
        && !Particular.tellApart(particulars, mention.particulars());
  }

  InstrumentMention mention(Optional<String> where) {
    String name =
        names.stream()
            .findFirst()
            .or(() -> identifiers.stream().findFirst())
            .or(() -> aliases.stream().findFirst())
            .orElse("");
    Set<String> others = new LinkedHashSet<>(names);
    others.addAll(aliases);
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
