package org.inforce.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternFinderTest {
  private static final String TEXT =
      "Élan must pay by May 2, or else; the “Harbor” rule’s fee is due Friday_night, i.e. by May 9."
          + " MAY it? 3 days";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\b(?:may|must|due)\\b",
        "(?i)\\b(?:may|must|due)\\b",
        ",? (?:or|and) \\w+",
        "^\\w+|fee",
        "[”\"] \\w+",
        "(?<![a-z] )\\bby\\b",
        "\\d+ days$",
        "\\w{2,}e\\b",
        "rule’s|élan",
        "\\bnothing of it\\b"
      })
  void findsWhatTheMatcherFinds(String words) {
    Pattern pattern = Pattern.compile(words);
    List<String> expected =
        pattern.matcher(TEXT).results().map(m -> m.start() + " " + m.group()).toList();

    PatternFinder finder = PatternFinder.of(pattern);
    List<String> found = new ArrayList<>();
    Optional<Matcher> next = finder.first(TEXT);
    while (next.isPresent()) {
      found.add(next.get().start() + " " + next.get().group());
      next = finder.first(TEXT, next.get().end());
    }

    assertEquals(expected, found);
    assertEquals(!expected.isEmpty(), finder.isIn(TEXT));
  }
}
