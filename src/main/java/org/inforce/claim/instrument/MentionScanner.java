package org.inforce.claim.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inforce.claim.instrument.Mention.Determiner;
import org.inforce.claim.instrument.Mention.Kind;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Annotation.Citation;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.InstrumentType;
import org.inforce.table.TsvTable;

/// Finds the words in a sentence that speak of instruments: numbers first, then names, then
/// descriptions of what is left.
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

  private static final Pattern SESSION_YEAR = Pattern.compile(" of (?:19|20)\\d\\d$");

  private final Sentence sentence;
  private final int index;
  private final List<Citation> citations;
  private final SentenceWords words;
  private final Issuers issuers;
  private final boolean official;
  private final List<Mention> found = new ArrayList<>();

  /// @param issuers who in the document makes orders
  /// @param official whether the document is itself an instrument, of which its words then speak
  MentionScanner(
      Sentence sentence, int index, List<Citation> citations, Issuers issuers, boolean official) {
    this.sentence = sentence;
    this.index = index;
    this.citations = citations;
    this.issuers = issuers;
    this.official = official;
    this.words = new SentenceWords(sentence);
  }

  List<Mention> scan() {
    NounPhrase phrase = new NounPhrase(words);
    identifiers();
    found.addAll(new NameScanner(words, phrase, index, issuers).scan());
    found.addAll(new DescriptionScanner(words, phrase, index, issuers).scan());
    found.sort(Comparator.comparingInt(Mention::from));
    return official
        ? List.copyOf(found)
        : new DerivedScanner(words, phrase, index, new Contents(words, found).left()).scan();
  }

  private void identifiers() {
    int end = 0;
    for (Citation citation : citations) {
      if (citation.kind().equals("constitution") && sentence.span().contains(citation.span())) {
        words.block(
            words.tokenAt(citation.span().start()), words.tokenAfter(citation.span().end()));
      }
      InstrumentType type = IDENTIFIERS.get(citation.kind());
      if (type == null || !sentence.span().contains(citation.span())) {
        continue;
      }
      // "Senate Bill 87/House Bill 48": a token may hold the end of one and the start of the next.
      int from = Math.max(words.tokenAt(citation.span().start()), end);
      int to = words.tokenAfter(citation.span().end());
      // "Act 900 of 2025" is called "Act 900" once it has been named.
      String normal =
          SESSION_YEAR
              .matcher(citation.fields().getOrDefault("normalized", citation.matchedText()))
              .replaceFirst("");
      if (isForm(from)) {
        words.block(from, to);
      } else if (from < to) {
        end = to;
        add(
            new Mention(
                index,
                from,
                to,
                Kind.IDENTIFIER,
                BRACKETED_FORM.matcher(citation.matchedText()).replaceFirst(""),
                Head.family(type),
                Optional.of(type),
                Set.of(),
                normal,
                Optional.ofNullable(citation.fields().get("jurisdiction")).or(() -> owner(from)),
                Determiner.DEFINITE,
                false,
                List.of(),
                ParticularReader.of(type, citation.matchedText()),
                Optional.empty(),
                false));
      }
    }
  }

  /// "House Bill (HB) 900" is as well written "House Bill 900".
  private static final Pattern BRACKETED_FORM = Pattern.compile(" \\([A-Z.]+\\)");

  /// "California's Proposition 12".
  private Optional<String> owner(int at) {
    return at > 1 && Possessive.is(words.lower.get(at - 1))
        ? NounPhrase.jurisdictionIn(words.text(Math.max(0, at - LONGEST_STATE), at - 1))
        : Optional.empty();
  }

  /// In tokens, with what follows it.
  private static final int LONGEST_STATE = 3;

  /// "Form I-485": a form to be filled in, and no initiative.
  private boolean isForm(int at) {
    return at > 0 && FORMS.contains(words.lower.get(at - 1));
  }

  private static final Set<String> FORMS = TsvTable.asked("form", "forms");

  private void add(Mention mention) {
    found.add(mention);
    words.block(mention.from(), mention.to());
  }
}
