package org.inforce.claim.instrument;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.inforce.claim.cue.VerbForm;
import org.inforce.lexicon.Possessive;
import org.inforce.table.TsvTable;

/// Whether "order" in a sentence speaks of an executive's order, an instrument, or of a court's.
///
/// @param words of the sentence
/// @param issuers who in the document makes orders
record WhoseOrder(SentenceWords words, Issuers issuers) {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /// "the two restraining orders", beside an executive's order.
  boolean areCourts(int from, int at) {
    return !isNamedFor(words.words(from, at)) && isJudicial(from, at);
  }

  /// "order" is an instrument when it is an executive's: "executive order", "the president's
  /// order", "citizenship order"; else the reader of acts takes it for a court's.
  boolean isExecutives(int from, int at) {
    List<String> before = words.words(from, at);
    if (isNamedFor(before)
        || isByExecutive(at + 1)
        || isOwnDoing(from)
        || isEmergency(before, from, at)) {
      return true;
    }
    boolean courts = isJudicial(from, at) || isOfJudge(at + 1) || isUndoneAbove(from, at);
    // "one-page", "14-day": how long it is says nothing of what it orders.
    boolean described =
        before.stream()
            .anyMatch(
                w -> !Words.EMPTY.contains(w) && !w.equals("'s") && !LENGTH.matcher(w).find());
    boolean ofYear = before.stream().anyMatch(w -> w.length() == 4 && YEAR.matcher(w).matches());
    return !courts
        && (issuers.orders() && (described || before.equals(List.of("the")))
            // "the 2024 open internet order": a court's is told by its day, not by its subject.
            || ofYear && described && !before.getLast().matches("\\d+"));
  }

  /// "The mayor on Friday extended her emergency order", "the state lifted its smoke order": what
  /// executives do to orders of their own.
  private boolean isOwnDoing(int from) {
    boolean owned =
        Set.of("his", "her", "its").contains(word(from))
            && PhraseWord.DOES_TO_OWN.is(word(from - 1));
    for (int t = from - 2; owned && t >= Math.max(0, from - DOER); t--) {
      if (Set.of("judge", "court", "justice", "panel").contains(word(t))) {
        return false;
      }
      if (OFFICES.contains(word(t)) || PhraseWord.EXECUTIVE_BODY.is(word(t))) {
        return true;
      }
    }
    return false;
  }

  /// "The governor on Friday issued an emergency order", "The agency issued an order": no court
  /// stands before it. "The agency issued an order postponing the rule" is what befalls the rule.
  private boolean isEmergency(List<String> before, int from, int at) {
    int verb = Set.of("a", "an", "the").contains(word(from)) ? from - 1 : from - 2;
    boolean fresh = Set.of("a", "an").contains(word(verb + 1));
    boolean made = (before.contains("emergency") || fresh) && PhraseWord.DOES_TO_OWN.is(word(verb));
    int first = Math.max(0, verb - DOER);
    return made
        && !undoes(at)
        && IntStream.range(first, verb).noneMatch(t -> PhraseWord.COURT.is(word(t)))
        && IntStream.range(first, verb)
            .anyMatch(t -> OFFICES.contains(word(t)) || PhraseWord.EXECUTIVE_BODY.is(word(t)));
  }

  private boolean undoes(int at) {
    return IntStream.rangeClosed(at + 1, at + UNDOING)
        .anyMatch(t ->
            Deed.form(word(t)).filter(WhoseOrder::isDoing).isPresent()
                || word(t).equals("staying"));
  }

  /// A programme that an order suspends is the order's content.
  private static boolean isDoing(Deed.Form form) {
    return (form.form() == VerbForm.ING || form.form() == VerbForm.PRESENT)
        && form.deed().effect() != Deed.Effect.SUSPENDS;
  }

  /// In tokens: "an order on March 11 staying".
  private static final int UNDOING = 5;

  /// In tokens: "the governor late on Friday extended".
  private static final int DOER = 9;

  private boolean isNamedFor(List<String> before) {
    return before.stream().anyMatch(PhraseWord.EXECUTIVE::is)
        || isOfTitle(before)
        || issuers.own(before);
  }

  /// "an order by President Trump that", "an order signed by the governor", "an order from Mayor
  /// Reyes", "an order President Trump signed".
  private boolean isByExecutive(int after) {
    int at = MAKES.contains(word(after)) ? after + 1 : after;
    boolean by = word(at).equals("by") || word(at).equals("from") && at == after;
    int who = by ? at + 1 : after;
    int office = word(who).equals("the") ? who + 1 : who;
    return isOffice(office) && (by || isSigned(office + 1));
  }

  private boolean isOffice(int at) {
    return OFFICES.contains(word(at))
        || at < words.tokens.size() && words.capital(at) && PhraseWord.EXECUTIVE.is(word(at));
  }

  private static final Set<String> OFFICES = TsvTable.asked("president", "governor", "mayor");

  /// "an order by President Trump": the last word for who made it; of others the order itself.
  int maker(int at) {
    if (!word(at + 1).equals("by") && !word(at + 1).equals("from") || !isByExecutive(at + 1)) {
      return at;
    }
    int last = word(at + 2).equals("the") ? at + 3 : at + 2;
    while (last + 1 < words.tokens.size() && words.capital(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean isSigned(int from) {
    return IntStream.range(from, from + 3).anyMatch(t -> MAKES.contains(word(t)));
  }

  private static final Set<String> MAKES = TsvTable.asked("signed", "issued");

  /// "the order of Judge Quint", "an order by a federal judge".
  private boolean isOfJudge(int after) {
    boolean of = OF.contains(word(after));
    return of
        && IntStream.range(after + 1, after + 5)
            .takeWhile(t -> t < words.tokens.size() && !PhraseWord.ENDS_PHRASE.is(word(t)))
            .anyMatch(t -> PhraseWord.RULER.is(word(t)) && PhraseWord.COURT.is(word(t)));
  }

  private static final Set<String> OF = TsvTable.asked("of", "by", "from");

  /// "The 9th Circuit stayed the order", "the order was paused by an appeals court": what a court
  /// above does so is done to the order of a court below.
  private boolean isUndoneAbove(int from, int at) {
    boolean undone =
        PhraseWord.UNDOES_ORDER.is(word(from - 1))
            || word(from - 1).equals("put") && word(at + 1).equals("on");
    boolean passive =
        BE.contains(word(at + 1))
            && IntStream.range(at + 2, at + 4).anyMatch(t -> PhraseWord.UNDOES_ORDER.is(word(t)));
    return undone && isCourtAbove(0, from) || passive && isCourtAbove(at + 2, words.tokens.size());
  }

  private static final Set<String> BE = TsvTable.asked("was", "been", "is", "were");

  private boolean isCourtAbove(int from, int to) {
    return IntStream.range(Math.max(from, 0), to).anyMatch(t -> PhraseWord.ABOVE.is(word(t)));
  }

  private String word(int at) {
    return at < 0 || at >= words.tokens.size() ? "" : words.lower.get(at);
  }

  private boolean isJudicial(int from, int at) {
    return words.words(from, at).stream().anyMatch(PhraseWord.JUDICIAL::is)
        || isJudges(from, at)
        || isByJudge(from);
  }

  /// "Judge Vole on Friday signed a narrow order": who makes it stands before it.
  private boolean isByJudge(int from) {
    if (from == 0
        || !Set.of("a", "an").contains(word(from)) && !Set.of("a", "an").contains(word(from - 1))) {
      return false;
    }
    for (int t = from - 1; t >= Math.max(0, from - MAKER); t--) {
      if (Set.of("judge", "justice", "court", "panel", "justices").contains(word(t))) {
        return true;
      }
      if (Set.of(".", ";", ",", "that", "which", "governor", "president", "mayor", "gov.")
          .contains(word(t))) {
        return false;
      }
    }
    return false;
  }

  /// In tokens.
  private static final int MAKER = 9;

  /// "Judge Moss's June 24 order", "Justice Reyes' order": that of a court.
  private boolean isJudges(int from, int at) {
    for (int t = from; t < at; t++) {
      boolean possesses = Possessive.is(word(t)) || word(t).endsWith("s'");
      for (int before = t - 1; possesses && before >= Math.max(0, t - JUDGE_NAME); before--) {
        if (word(before).equals("judge") || word(before).equals("justice")) {
          return true;
        }
      }
    }
    return false;
  }

  /// Words of a judge's name, title included: "Judge Ana Q. Moss".
  private static final int JUDGE_NAME = 4;

  private static final Pattern LENGTH = Pattern.compile("-(?:page|hour|day|week|month|year)$");

  /// "the Title 42 order": one made under a title of the code, as courts' orders are not.
  private static boolean isOfTitle(List<String> before) {
    int title = before.indexOf("title");
    return title >= 0
        && title + 1 < before.size()
        && Character.isDigit(before.get(title + 1).charAt(0));
  }
}
