package org.inforce.annotate.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.Code;
import org.inforce.lexicon.Codes;
import org.inforce.lexicon.PhraseTrie;

/// Statutes, regulations, registers and session laws: "8 U.S.C. § 1182", "Cal. Penal Code § 187",
/// "89 Fed. Reg. 38,342", "31 CFR parts 1010 and 1020".
final class CodeReader {
  private static final String SECTION =
      "\\d[\\dA-Za-z]{0,9}(?:(?:[.:\\u2010-\\u2014-]|[ ]?/[ ]?)[\\dA-Za-z]{1,9}){0,6}+";

  private static final Pattern TITLE =
      Pattern.compile("(\\d{1,4}[A-Za-z]?(?:[-\\u2013]\\d{1,4}){0,2})(,?[ \\n\\u00a0]{1,2})");

  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?:[ ]?\\([A-Z][^()\\n]{0,40}\\))?+,?[ \\n\\u00a0]{0,2}(?:[Tt]it(?:\\.|le)["
              + " ]?(?<title>\\d[\\w:-]{0,7}),?["
              + " \\n\\u00a0]{0,2})?+(?:(?:[Cc]h(?:\\.|apter|ap\\.)|c\\.)["
              + " ]?(?<chapter>\\d[\\w.-]{0,9}?)(?:,?[ \\n\\u00a0]{1,2}(?=\\S)|,(?=\\S)|(?=["
              + " ]?$)))?+(?<mark>§["
              + " ]?§?|[Ss]ecs?\\.|[Ss]ections?|S\\.|ss\\.|[Aa]rt(?:\\.|icle)?|[Rr]ules?|[Rr]{1,2}\\.|R(?=\\d)|[Rr]egs?\\.|[Pp]arts?|[Pp]ts?\\.|¶¶?|[Nn]o\\.)?+["
              + " \\n\\u00a0]{0,2}(?<section>"
              + SECTION
              + ")(?![A-Za-z0-9])");

  private static final Pattern TOWN =
      Pattern.compile(
          "(?!The |See |In |Under |Of )\\b(?:[A-Z][a-z\\u2019']{1,14}\\.?[ ]|St\\.[ ]|S\\.F\\.["
              + " ]|L\\.A\\.[ ]){1,3}+");

  private static final Pattern PINS =
      Pattern.compile(
          "(?:\\([A-Za-z0-9]{1,5}\\)){1,8}+(?:[ ](?:and|or)[ ]\\([A-Za-z0-9]{1,4}\\))?");

  private static final Pattern RANGE =
      Pattern.compile("[ \\n](?:to|through)[ \\n](?:§[ ]?)?(" + SECTION + ")(?![A-Za-z0-9])");

  private static final Pattern FURTHER =
      Pattern.compile(
          "(?:\\([A-Za-z0-9]{1,4}\\)){0,6}+(,[ ](?:and[ ])?|[ ]and[ ]|[ ]&[ ])("
              + SECTION
              + ")(?![A-Za-z0-9])");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?:[ ](?:No\\.|Spec\\.[ ]Sess\\.))?,?[ \\n\\u00a0]{1,2}(?:at["
              + " ]|(?:ch|c|No|Act|P\\.A)\\.?(?:[ ]No\\.)?[ ]?)?"
              + "(\\d{1,3}(?:,\\d{3})+|\\d{1,7}(?:,\\d{1,4})?)(?![A-Za-z0-9])");

  private final PhraseTrie<Code> named = Codes.standard().named();
  private final PhraseTrie<Code> numbered = Codes.standard().numbered();

  /// A citation that begins with the code's name.
  Optional<Found> namedAt(String text, int start) {
    List<PhraseTrie.Match<Code>> matches = named.all(text, start);
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    for (PhraseTrie.Match<Code> match : matches.reversed()) {
      Matcher after = CaseReader.region(AFTER_NAME, text, match.end());
      if (after.lookingAt()
          && sure(text, start, match.end(), after)
          && numberedAt(text, after.start("section")).isEmpty()) {
        Code code = match.values().getFirst();
        String name = text.substring(start, match.end());
        int from = code.kind().equals("ordinance") ? townBefore(text, start) : start;
        return Optional.of(named(text, from, after, code, name));
      }
    }
    return Optional.empty();
  }

  private Found named(String text, int from, Matcher after, Code code, String name) {
    Found found = sections(text, from, after, code, name).with("title", group(after, "title"));
    if (!code.kind().equals("ordinance")) {
      return found.with("normalized", normal(code, found));
    }
    String town = text.substring(from, after.start()).replace(".", "");
    return found.with("normalized", town + " " + found.field("section"));
  }

  /// Title, code, chapter and section, e.g. `8 USC 1182`, `Cal Penal Code 187`.
  private static String normal(Code code, Found found) {
    String title = found.field("title");
    String chapter = found.field("chapter");
    return (title.isEmpty() ? "" : title + " ")
        + initials(code)
        + (chapter.isEmpty() || chapter.equals(title) ? " " : " " + chapter + "/")
        + found.field("section");
  }

  /// "Chicago Municipal Code", "Elk Grove City Code": the capitalised words before.
  private static int townBefore(String text, int start) {
    Matcher town = TOWN.matcher(text).region(Math.max(0, start - 40), start);
    int from = start;
    while (town.find()) {
      from = town.end() == start ? town.start() : from;
    }
    return from;
  }

  /// A citation that begins with a title or volume.
  Optional<Found> numberedAt(String text, int start) {
    Matcher title = CaseReader.region(TITLE, text, start);
    if (!title.lookingAt()) {
      return Optional.empty();
    }
    int name = title.end();
    for (PhraseTrie.Match<Code> match : numbered.all(text, name).reversed()) {
      Code code = match.values().getFirst();
      Optional<Found> found =
          code.form() == Code.Form.PAGE
              ? paged(text, start, title.group(1), name, match.end(), code)
              : titled(text, start, title.group(1), name, match.end(), code);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Found> paged(
      String text, int start, String volume, int from, int end, Code code) {
    Matcher page = CaseReader.region(PAGE, text, end);
    if (!page.lookingAt()) {
      return Optional.empty();
    }
    String name = text.substring(from, end);
    Found found =
        new Found(text, start, page.end(), code.kind())
            .with("volume", volume)
            .with("reporter", name)
            .with("reporter_normalized", code.series())
            .with("page", page.group(1));
    String plain = page.group(1).replace(",", "");
    return Optional.of(
        found
            .with("jurisdiction", code.jurisdiction().orElse(""))
            .with("normalized", volume + " " + initials(code) + " " + plain));
  }

  private Optional<Found> titled(
      String text, int start, String title, int from, int end, Code code) {
    Matcher after = CaseReader.region(AFTER_NAME, text, end);
    if (!after.lookingAt()) {
      return Optional.empty();
    }
    Found found =
        sections(text, start, after, code, text.substring(from, end)).with("title", title);
    if (code.kind().equals("regulation")) {
      found.with("chapter", title);
    }
    return Optional.of(found.with("normalized", normal(code, found)));
  }

  private Found sections(String text, int start, Matcher after, Code code, String name) {
    int end = after.end();
    String section = after.group("section").replaceAll("\\s", "");
    Matcher range = CaseReader.region(RANGE, text, end);
    boolean ranged = plural(after) && range.lookingAt();
    int stop = ranged ? range.end() : end;
    Matcher pins = CaseReader.region(PINS, text, stop);
    Found found =
        new Found(text, start, stop, code.kind())
            .with("reporter", name)
            .with("reporter_normalized", code.series())
            .with("chapter", group(after, "chapter"))
            .with("section", section)
            .with("pin_cite", pins.lookingAt() ? pins.group() : "")
            .with("jurisdiction", code.jurisdiction().orElse(""));
    if (plural(after)) {
      found.with("several", "yes");
    }
    return found;
  }

  /// "31 CFR parts 1010 and 1020": a citation for each section after the first.
  List<Found> furtherSections(String text, Found first) {
    List<Found> further = new ArrayList<>();
    if (first.field("several").isEmpty() || first.field("section").isEmpty()) {
      return further;
    }
    int at = first.end();
    Matcher more = CaseReader.region(FURTHER, text, at);
    while (more.lookingAt() && !startsCitation(text, more.start(2))) {
      Found found =
          new Found(text, more.start(2), more.end(2), first.kind())
              .with("reporter", first.field("reporter"))
              .with("reporter_normalized", first.field("reporter_normalized"))
              .with("title", first.field("title"))
              .with("chapter", first.field("chapter"))
              .with("section", more.group(2))
              .with("jurisdiction", first.field("jurisdiction"));
      String normal = first.field("normalized");
      String section = first.field("section");
      further.add(
          found.with(
              "normalized",
              normal.substring(0, Math.max(0, normal.length() - section.length()))
                  + more.group(2)));
      at = more.end(2);
      more = CaseReader.region(FURTHER, text, at);
    }
    return further;
  }

  private boolean startsCitation(String text, int at) {
    return numberedAt(text, at).isPresent();
  }

  /// A short name in capitals, or one that is also a common phrase, needs a section mark or a
  /// number with a stop or hyphen.
  private static boolean sure(String text, int start, int end, Matcher after) {
    String name = text.substring(start, end);
    boolean initials = name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf('.') < 0;
    boolean spelled = name.indexOf('.') < 0;
    boolean marked = after.group("mark") != null || after.group("chapter") != null;
    String section = after.group("section");
    boolean compound = section.matches(".*[.:\\u2010-\\u2014-].*");
    if (initials && name.length() <= 2) {
      return marked || (compound && section.indexOf('.') > 0 && section.length() > 5);
    }
    return marked || !spelled || compound || (section.length() <= 5 && !year(section));
  }

  private static boolean year(String section) {
    return section.matches("(?:19|20)\\d\\d");
  }

  private static boolean plural(Matcher after) {
    String mark = group(after, "mark");
    return mark.length() > 1 && mark.startsWith("§")
        || mark.endsWith("s")
        || mark.matches("secs\\.|Secs\\.|pts\\.|ss\\.|¶¶");
  }

  private static String initials(Code code) {
    return switch (code.name()) {
      case "Fed. Reg." -> "FR";
      default -> code.name().replace(".", "");
    };
  }

  private static String group(Matcher matcher, String name) {
    String found = matcher.group(name);
    return found == null ? "" : found;
  }
}
