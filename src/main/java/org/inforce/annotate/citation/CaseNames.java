package org.inforce.annotate.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cases by their names alone: "In Hale v. Bright Harbor, Inc., the Court held".
final class CaseNames {
  private static final String WORD = "[A-Z][\\p{L}\\p{N}'\\u2019&.-]{0,24}";

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?!(?:In|See|The|But|Under|Citing|Since|After|While|When|And|Compare)["
              + " ])((?:"
              + WORD
              + ",?[ ](?:(?:of|the|and|ex|rel\\.|for|&|de|la)[ ]){0,2}){1,6}+(?:et[ ]al\\.,?[ ])?)"
              + "vs?\\.?[ ]((?:"
              + WORD
              + "|\\d{2,4})(?:(?:,["
              + " ](?=(?:Inc|LLC|L\\.L\\.C|Ltd|Co|Corp|L\\.P|LP|N\\.A|P\\.C|S\\.A)\\b)|["
              + " ](?:(?:of|the|and|ex|rel\\.|for|&|de|la)[ ]){0,2})"
              + WORD
              + "){0,7}+)");

  private static final Pattern SENTENCE_END =
      Pattern.compile("(\\b(?:Inc|LLC|LLP|Ltd|Corp|L\\.P|\\p{Lu}\\p{Ll}{4,24}))\\.[ ]");

  List<Found> find(String text, List<Found> citations) {
    List<Found> names = new ArrayList<>();
    for (int versus = next(text, 0); versus >= 0; versus = next(text, versus + 1)) {
      int from = Math.max(names.isEmpty() ? 0 : names.getLast().end(), versus - 120);
      Matcher name =
          NAME.matcher(text)
              .region(from, Math.min(text.length(), versus + 140))
              .useTransparentBounds(true);
      while (name.find() && name.start(2) <= versus) {
        continue;
      }
      if (matches(name, versus) && free(name.start(), end(name), citations)) {
        names.add(
            new Found(text, name.start(), end(name), "case-name")
                .with("plaintiff", name.group(1).strip())
                .with("defendant", text.substring(name.start(2), end(name))));
      }
    }
    return names;
  }

  private static boolean matches(Matcher name, int versus) {
    return name.hasMatch() && name.start() < versus && name.end(1) == versus + 1;
  }

  /// Where the name's last part ends: after "Inc." or a long word with a full stop the sentence
  /// ends, and a full stop that is no abbreviation's is left out.
  private static final Pattern INITIALS = Pattern.compile("[A-Z]{3,4}\\.");

  private static int end(Matcher name) {
    Matcher stop = SENTENCE_END.matcher(name.group(2));
    if (stop.find()) {
      return name.start(2) + stop.end(1);
    }
    String last = name.group(2).substring(name.group(2).lastIndexOf(' ') + 1);
    boolean abbreviated = last.length() <= 5 && !INITIALS.matcher(last).matches();
    return last.endsWith(".") && !abbreviated ? name.end(2) - 1 : name.end(2);
  }

  private static int next(String text, int from) {
    int at = text.indexOf(" v", from);
    while (at >= 0
        && !text.startsWith(" v. ", at)
        && !text.startsWith(" v ", at)
        && !text.startsWith(" vs. ", at)) {
      at = text.indexOf(" v", at + 1);
    }
    return at;
  }

  /// Not part of a citation nor the name before one, which the citation tells.
  private static boolean free(int start, int end, List<Found> citations) {
    int low = 0;
    int high = citations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (citations.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == citations.size()) {
      return true;
    }
    Found next = citations.get(low);
    return next.start() >= end + (next.field("defendant").isEmpty() ? 0 : 4);
  }
}
