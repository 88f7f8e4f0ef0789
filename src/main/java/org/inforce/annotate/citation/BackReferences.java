package org.inforce.annotate.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Id.", "Ibid.", "supra", and a section mark that belongs to no citation.
final class BackReferences {
  static final String PIN =
      "at[ \\n]{1,2}(?:pp?\\.[ ]?)?(?:¶¶?[ ]?|§§?[ ]?)?\\*?\\d{1,6}(?:[-\\u2013]\\*?\\d{1,6})?(?:,["
          + " ](?:¶¶?[ ]?)?\\*?\\d{1,6}(?:[-\\u2013]\\*?\\d{1,6})?(?=[\\s,.;)(]|$)){0,6}(?:["
          + " ]?\\(?nn?\\.[ ]?\\d{1,3}\\)?)?";

  private static final Pattern SAME =
      Pattern.compile(
          "([Ii]d\\.,?|ID\\.,?|[Ii]bid\\.,?)(?:[ \\n]{1,2}("
              + PIN
              + "|§§?[ ]?\\d[\\w.-]{0,12}(?:\\([A-Za-z0-9]{1,4}\\)){0,6}|¶¶?["
              + " ]?\\d{1,5}(?:-\\d{1,5})?))?");

  private static final Pattern ABOVE =
      Pattern.compile("([Ss]upra[.,]?)(?:[ \\n]{1,2}(" + PIN + "))?(?![A-Za-z])");

  private static final Pattern ANTECEDENT =
      Pattern.compile(
          "((?:[A-Z][\\p{L}'\\u2019.&-]{0,24}[ ]){0,4}[A-Z][\\p{L}'\\u2019.&-]{0,24}),?[ ]$");

  private static final int BEFORE = 90;

  private static final Pattern CITATION_AFTER = Pattern.compile("[ \\n]{0,2}(?:\\(\\d{4}\\)[ ])?");

  Optional<Found> at(String text, int start) {
    return switch (text.charAt(start)) {
      case 'I', 'i' -> same(text, start);
      case 'S', 's' -> above(text, start);
      case '§' -> sectionMark(text, start);
      default -> Optional.empty();
    };
  }

  private static Optional<Found> same(String text, int start) {
    Matcher same = CaseReader.region(SAME, text, start);
    return same.lookingAt()
        ? Optional.of(
            new Found(text, start, same.end(1), "id").with("pin_cite", orEmpty(same.group(2))))
        : Optional.empty();
  }

  private static Optional<Found> above(String text, int start) {
    Matcher above = CaseReader.region(ABOVE, text, start);
    if (!above.lookingAt()) {
      return Optional.empty();
    }
    String before = text.substring(Math.max(0, start - BEFORE), start);
    Matcher antecedent = ANTECEDENT.matcher(before);
    return Optional.of(
        new Found(text, start, above.end(1), "supra")
            .with("pin_cite", orEmpty(above.group(2)))
            .with(
                "antecedent", antecedent.find() ? Parties.withoutSignal(antecedent.group(1)) : ""));
  }

  private static Optional<Found> sectionMark(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '§' && end - start < 2) {
      end++;
    }
    return Optional.of(new Found(text, start, end, "unknown"));
  }

  /// "Kaiser, supra, 13 Cal.App.5th at 1146" is one citation, that of the reporter.
  void dropSupraOfCitations(String text, List<Found> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      Found above = found.get(i);
      Found next = found.get(i + 1);
      if (above.kind().equals("supra") && next.isCase()) {
        Matcher gap = CITATION_AFTER.matcher(text).region(above.end(), next.start());
        if (gap.matches()) {
          found.remove(i);
        }
      }
    }
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
    return group == null ? "" : group;
  }
}
