package org.inforce.claim.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.lexicon.PatternFinder;
import org.inforce.lexicon.Possessive;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;

/// Who in a document makes orders of their own.
///
/// @param orders whether the document speaks of a president's, governor's or mayor's order, which
///   "the order" may then be
/// @param letters whether it speaks of a letter by which an agency rules
/// @param names surnames, in lower case, of those whom it calls by an office: their order is called
///   after them
/// @param notices whether it speaks of a notice by which an agency ends or delays something
/// @param terms what it calls orders in brackets: ("Open Docks Order")
record Issuers(
    boolean orders, boolean letters, boolean notices, Set<String> names, Set<String> terms) {
  private static final Pattern TERM =
      Pattern.compile("\\((?:the )?[\"“]?((?:\\p{Lu}[\\w-]{0,30} ){1,4}Order)[,.]?[\"”]?\\)");

  private static final PatternFinder NOTICE =
      PatternFinder.of(
          Pattern.compile(
              "(?i)\\bfederal register notice\\b|\\bnotice,? (?:(?:that|which) )?"
                  + "(?:terminat|end|rescind|revok|withdraw|suspend|delay|postpon|cancel)"
                  + "|\\b(?:termination|rescission|revocation|withdrawal|suspension|delay"
                  + "|postponement|certification|policy) notice\\b"));

  /// An agency that tells those it oversees what it will enforce, without a rule: a "Dear
  /// Colleague" letter, a letter to schools, to states.
  private static final PatternFinder LETTER =
      PatternFinder.of(
          Pattern.compile(
              "(?i)\\bdear[-"
                  + " ]colleague\\b|\\b(?:january|february|march|april|may|june|july|august|september|october|november|december)"
                  + " letter\\b|\\b(?:department|agency|administration|bureau|commission)(?:['’]s)?"
                  + " (?:\\w+ ){0,3}letter\\b|\\bletters? (?:sent )?(?:to|telling|ordering|warning)"
                  + " (?:\\w+"
                  + " ){0,4}(?:schools|universities|colleges|states|districts|hospitals|banks"
                  + "|employers|agencies|providers|insurers|institutions|cities|companies|recipients)\\b|\\b(?:termination|rescission|revocation|cancellation)"
                  + " letters?\\b|\\bletter (?:that"
                  + " )?(?:terminat|rescind|revok|withdraw|cancel)(?:es|ing|s)\\b|['’]s letter of"
                  + " (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"));

  private static final PatternFinder EXECUTIVE =
      PatternFinder.of(
          Pattern.compile(
              "(?i)\\b(?:executive order|proclamation|presidential|directive|memorandum|memo|signed"
                  + " an order|(?:president|governor|mayor|county executive|white house)(?:['’]s)?"
                  + " (?:\\w+ ){0,4}order)"));

  /// Without one of these, in small letters, the words of {@link #EXECUTIVE} cannot be there: they
  /// are far cheaper to look for.
  private static final List<String> EXECUTIVES =
      List.of(
          "executive order",
          "proclamation",
          "directive",
          "memo",
          "signed an order",
          "president",
          "governor",
          "mayor",
          "county executive",
          "white house");

  private static final List<String> OFFICES =
      List.of(
          "President",
          "Gov.",
          "Governor",
          "Mayor",
          "Secretary",
          "Attorney General",
          "Commissioner",
          "Executive");

  private static final Pattern HOLDER =
      Pattern.compile(
          "\\b(?:"
              + String.join("|", OFFICES).replace(".", "\\.")
              + ")"
              + " (?:\\p{Lu}[\\w.]* ){0,2}(\\p{Lu}[\\w-]+)");

  /// Whether the words, in lower case, tell that one of them made it: "the governor 's order",
  /// "Reyes 's ban".
  boolean own(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      String owner = words.get(i - 1);
      if (Possessive.isWithS(words.get(i))
          && (names.contains(owner) || PhraseWord.EXECUTIVE.is(owner))) {
        return true;
      }
    }
    return false;
  }

  static Issuers of(Document document) {
    String text = document.title().map(t -> t + "\n").orElse("") + document.text();
    String lower = text.toLowerCase(Locale.ROOT);
    Set<String> names = names(text);
    return new Issuers(
        document.kind() == DocumentKind.DIRECTIVE
            || speaksOfOrders(text, lower)
            || speaksOfOrderOf(names, text),
        lower.contains("letter") && LETTER.isIn(text),
        text.contains("otice") && NOTICE.isIn(text),
        names,
        terms(text));
  }

  /// "Trump's grazing order", "Gov. Reyes' order on masks": nothing but what it is about stands
  /// between.
  private static boolean speaksOfOrderOf(Set<String> names, String text) {
    Matcher owned = OWNED.matcher(text).useTransparentBounds(true);
    // Few words of a text are "order", and before each only a few others are looked at.
    for (int at = text.indexOf("order"); at >= 0; at = text.indexOf("order", at + 1)) {
      int end = Math.min(text.length(), at + "orders".length());
      owned.region(Math.max(0, at - LONGEST_OWNED), end);
      while (owned.find()) {
        String owner = owned.group(1).toLowerCase(Locale.ROOT);
        if (names.contains(owner) || PhraseWord.EXECUTIVE.is(owner)) {
          return true;
        }
      }
    }
    return false;
  }

  /// In letters: the owner and four words before "order".
  private static final int LONGEST_OWNED = 160;

  private static final Pattern OWNED =
      Pattern.compile(
          "\\b(\\w{2,30})(?:['’]s|(?<=s)['’])"
              + " (?:(?!(?:of|the|an?|to|against|over|and|that|on|in|for|by|from|with)\\b)"
              + "[\\w-]{1,30} ){0,4}orders?\\b");

  private static Set<String> terms(String text) {
    return text.contains("Order")
        ? TERM.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private static boolean speaksOfOrders(String text, String lower) {
    return EXECUTIVES.stream().anyMatch(lower::contains) && EXECUTIVE.isIn(text);
  }

  private static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    Matcher holder = HOLDER.matcher(text).useTransparentBounds(true);
    for (String office : OFFICES) {
      for (int at = text.indexOf(office); at >= 0; at = text.indexOf(office, at + 1)) {
        if (holder.region(at, text.length()).lookingAt()) {
          names.add(holder.group(1).toLowerCase(Locale.ROOT));
        }
      }
    }
    return Set.copyOf(names);
  }
}
