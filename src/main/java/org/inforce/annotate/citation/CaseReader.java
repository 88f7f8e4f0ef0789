package org.inforce.annotate.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.PhraseTrie;
import org.inforce.lexicon.Reporter;
import org.inforce.lexicon.Reporters;

/// Cases and journals by volume, reporter and page: "606 U.S. 831", "2015 WL 2375225", "550 U.S. at
/// 554", "2006-Ohio-2095".
final class CaseReader {
  private static final int WINDOW = 160;

  private static final Pattern VOLUME =
      Pattern.compile(
          "(\\d{1,4}(?:[A-Z](?![A-Za-z]))?|\\d{2,4}-\\d{1,4})([ \\n\\u00a0]{1,3}-?[ ]?|-["
              + " ]?|(?=[A-Z]))");

  /// Between the reporter and the page: "Rep.", a state or nominative reporter, a year.
  private static final Pattern SUFFIX =
      Pattern.compile(
          "\\.?(?:[ ]?(?:\\d(?:d|th)|\\(\\dd\\))(?![A-Za-z])\\.?)?+(?:["
              + " ]?(?:Reports|Rep(?:tr|'r|\\u2019r|r)?|R)\\b\\.?)?+(?:["
              + " ]?\\(([A-Z0-9][^()\\n]{0,24})\\))?+(?:[ ]?\\(\\d{4},?\\))?+");

  private static final Pattern PAGE =
      Pattern.compile(
          ",?(?:[ \\n\\u00a0]{1,3}|[ ]?-[ ]?|(?=\\d))(?:No\\.[ ]?)?(?:(?:[Pp]\\.|¶¶?|par\\.|P)["
              + " ]?)?(?!\\d{1,2}(?:d|th)\\b)(\\d{4}[A-Z],["
              + " ]?\\d{1,5}|\\d{1,3}(?:,\\d{3}){1,2}+(?!\\d)"
              + "|\\d{1,8}(?:-[A-Z]\\b|-\\d{1,4}\\b)?[A-Za-z]?(?:\\[[A-Z]\\]|\\([A-Z]\\))?"
              + "|_{2,6}|[\\u2013\\u2014-]{2,6}|[ivxlc]{1,7}|[IVXLC]{1,7})(?![A-Za-z0-9_])");

  private static final Pattern SHORT_PAGE =
      Pattern.compile(
          "(,?[ \\n\\u00a0]{1,3}at[ \\n\\u00a0]{1,3}(?:pp?\\.[ ]?|¶¶?["
              + " ]?)?)(\\*?\\d{1,7}|[ivxlc]{1,7}\\b)");

  private static final Pattern UNLISTED =
      Pattern.compile(
          "[A-Z][A-Za-z.'\\u2019/-]{0,15}(?:["
              + " ](?:[A-Z][A-Za-z.'\\u2019/-]{0,15}|&|of|on|and|the|in|\\d(?:d|th)|\\([A-Z][A-Za-z."
              + " &-]{1,20}\\))){0,11}+");

  private static final Pattern REPORTER_WORD =
      Pattern.compile(
          "\\b(?:LEXIS|Rep\\.|Cas\\.|App\\.|Dec\\.|Reptr\\.|Rptr\\.|Op\\.|Notebook)|\\((?:BNA|CCH|RIA|P"
              + " & F|P-H|West|MB|CRR|Lexis)\\)|[a-z]\\.\\dd");

  private static final Pattern JOURNAL_WORD =
      Pattern.compile(
          "(?:\\b|\\.)L\\. ?Rev|L\\. ?J\\.|\\bJ\\. |\\bJ\\.L\\.|\\bB\\. ?J\\.|L\\."
              + " ?Q\\.|\\bQ\\.|Rev\\.|\\bJ\\.$|Bull\\.|\\bLaw\\.|&"
              + " Pol'y|\\bL\\.$|L\\.F\\.|Pol'y|Y\\.B\\.|Probs?\\.");

  private final PhraseTrie<Reporter> reporters = Reporters.standard().names();

  /// The citation whose volume begins at {@code start}.
  Optional<Found> at(String text, int start) {
    Matcher volume = region(VOLUME, text, start);
    if (!volume.lookingAt()) {
      return Optional.empty();
    }
    int reporter = volume.end();
    if (reporter >= text.length() || !isReporterStart(text.charAt(reporter))) {
      return Optional.empty();
    }
    for (PhraseTrie.Match<Reporter> match : reporters.all(text, reporter).reversed()) {
      Optional<Found> found = after(text, start, volume.group(1), reporter, match);
      if (found.isPresent()) {
        return found;
      }
    }
    return unlisted(text, start, volume.group(1), reporter);
  }

  /// A citation without a volume, to one of the few reporters so cited: "Baldw. 196".
  Optional<Found> bareAt(String text, int start) {
    for (PhraseTrie.Match<Reporter> match : reporters.all(text, start).reversed()) {
      Optional<Reporter> reporter = match.values().stream().filter(Reporter::bare).findFirst();
      if (reporter.isPresent()) {
        Matcher page = region(BARE_PAGE, text, match.end());
        if (page.lookingAt()) {
          Found found =
              new Found(text, start, page.end(), "case")
                  .with("reporter", text.substring(start, match.end()))
                  .with("reporter_normalized", reporter.get().name())
                  .with("volume", page.group(1) == null ? "" : page.group(1))
                  .with("page", page.group(2));
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  private static final Pattern BARE_PAGE =
      Pattern.compile(
          ",?[ ](?:(?:[Pp]\\.|¶¶?|par\\.|P)[ ]?)?(?:((?:19|20)\\d{2}(?=-)|\\d{4}[A-Z](?=,))[-,]["
              + " ]?)?(\\d{1,3}(?:,\\d{3})++|\\d{1,6}[A-Z]?)(?![A-Za-z0-9])");

  /// A citation to a reporter in no table, known by two or more abbreviations between two numbers:
  /// "14 Haz. Reg. Pa. 10".
  Optional<Found> looseAt(String text, int start) {
    Matcher loose = region(LOOSE, text, start);
    if (!loose.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(text, start, loose.end(3), "case")
            .with("volume", loose.group(1))
            .with("reporter", loose.group(2))
            .with("reporter_normalized", loose.group(2))
            .with("page", loose.group(3)));
  }

  private static final Pattern LOOSE =
      Pattern.compile(
          "(\\d{1,4})[ ]((?!(?:[AaPp]\\.[Mm]\\.|U\\.S\\.[ ]|St\\.|Ave\\.|[NSEW]\\.[ ]))"
              + "[A-Z][A-Za-z'\\u2019]{0,9}\\.(?:[ ]?(?:[A-Z][A-Za-z'\\u2019]{0,9}\\.|&)){1,5}+"
              + "(?:[ ]?\\([A-Z][A-Za-z. ]{1,10}\\))?),?(?:[ ]\\(\\d{4},?\\))?[ ](\\d{1,4})"
              + "(?![A-Za-z0-9:-]|,\\d|\\.\\d|[ ](?:percent|years|a\\.m|p\\.m))");

  private Optional<Found> after(
      String text, int start, String volume, int from, PhraseTrie.Match<Reporter> match) {
    String written = text.substring(from, match.end());
    if (!plausible(written, volume)) {
      return Optional.empty();
    }
    Reporter reporter = match.values().getFirst();
    Optional<Found> brief = brief(text, start, volume, from, match.end(), reporter);
    if (brief.isPresent()) {
      return brief;
    }
    Matcher suffix = region(SUFFIX, text, match.end());
    int end = suffix.lookingAt() ? suffix.end() : match.end();
    String series = text.substring(from, end);
    Matcher page = region(PAGE, text, end);
    if (!page.lookingAt() || !pageFits(written, page)) {
      page = region(PAGE, text, match.end());
      if (!page.lookingAt() || !pageFits(written, page)) {
        return Optional.empty();
      }
      series = written;
    }
    return Optional.of(
        full(text, start, page, reporter.journal() ? "journal" : "case")
            .with("volume", volume)
            .with("reporter", series.strip())
            .with("reporter_normalized", normal(reporter, suffix))
            .with("court", reporter.court().orElse("")));
  }

  /// "66 Ky. (3 Bush) 456" is of the state's series, "1 Tenn.(Cooke) 464" of the reporter named.
  private String normal(Reporter reporter, Matcher suffix) {
    String inner = suffix.hitEnd() || suffix.group(1) == null ? "" : suffix.group(1);
    if (!inner.isEmpty()
        && Character.isLetter(inner.charAt(0))
        && !reporter.name().startsWith(inner)) {
      Optional<PhraseTrie.Match<Reporter>> named = reporters.longest(inner, 0);
      if (named.isPresent() && named.get().end() == inner.length() && !isState(inner)) {
        return named.get().values().getFirst().name();
      }
    }
    return reporter.name();
  }

  private static boolean isState(String inner) {
    return org.inforce.lexicon.Courts.standard().byCitation(inner).isPresent();
  }

  private static Found full(String text, int start, Matcher page, String kind) {
    String number = page.group(1);
    boolean blank = number.startsWith("_") || number.charAt(0) == '-' || number.charAt(0) > 255;
    return new Found(text, start, page.end(1), kind).with("page", blank ? "" : number);
  }

  private Optional<Found> brief(
      String text, int start, String volume, int from, int end, Reporter reporter) {
    Matcher at = region(SHORT_PAGE, text, end);
    if (!at.lookingAt()) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(text, start, at.end(), reporter.journal() ? "journal" : "short-case")
            .with("volume", volume)
            .with("reporter", text.substring(from, end))
            .with("reporter_normalized", reporter.name())
            .with("page", at.group(2))
            .with("court", reporter.court().orElse("")));
  }

  /// A plain word or a single letter between two numbers is rarely a reporter.
  private static boolean plausible(String written, String volume) {
    boolean year = volume.matches("(?:17|18|19|20)\\d\\d");
    if (written.indexOf('.') >= 0) {
      return true;
    }
    if (written.length() == 1) {
      return false;
    }
    if (written.length() == 2 && written.equals(written.toUpperCase(java.util.Locale.ROOT))) {
      return year
          || written.equals("US")
          || written.equals("MT")
          || written.equals("SW")
          || !isState(written);
    }
    return true;
  }

  private static boolean pageFits(String written, Matcher page) {
    char first = page.group(1).charAt(0);
    if (Character.isDigit(first)) {
      return page.start(1) > page.start()
          || Character.isUpperCase(written.charAt(written.length() - 1));
    }
    return written.indexOf('.') > 0
        && (first == '_' || !Character.isLetter(first) || roman(page.group(1)));
  }

  private static boolean roman(String page) {
    return !page.equals("C") && !page.equals("L") && !page.equals("I") || page.length() > 1;
  }

  private Optional<Found> unlisted(String text, int start, String volume, int from) {
    Matcher name = region(UNLISTED, text, from);
    if (!name.lookingAt() || name.end() - from < 4) {
      return Optional.empty();
    }
    String written = name.group();
    boolean journal = JOURNAL_WORD.matcher(written).find();
    if (!journal && !REPORTER_WORD.matcher(written).find()) {
      return Optional.empty();
    }
    Matcher page = region(PAGE, text, name.end());
    Matcher brief = region(SHORT_PAGE, text, name.end());
    if (brief.lookingAt()) {
      return Optional.of(
          new Found(text, start, brief.end(), journal ? "journal" : "short-case")
              .with("volume", volume)
              .with("reporter", written)
              .with("page", brief.group(2)));
    }
    if (!page.lookingAt()
        || !Character.isDigit(page.group(1).charAt(0))
        || page.start(1) == page.start()) {
      return Optional.empty();
    }
    return Optional.of(
        full(text, start, page, journal ? "journal" : "case")
            .with("volume", volume)
            .with("reporter", written)
            .with("reporter_normalized", written));
  }

  private static boolean isReporterStart(char c) {
    return Character.isUpperCase(c) || c == 'p' || c == 'c';
  }

  static Matcher region(Pattern pattern, String text, int from) {
    return pattern
        .matcher(text)
        .region(from, Math.min(text.length(), from + WINDOW))
        .useTransparentBounds(true);
  }

  List<Reporter> table() {
    return Reporters.standard().all();
  }
}
