package org.inforce.parse.docket;

import com.google.re2j.Pattern;
import java.util.Locale;

/// The names of cases and of judges, in one form whatever the court prints.
public final class CaseNames {
  private static final Pattern OTHERS = Pattern.compile("(?i),?\\s+et\\.?\\s+al\\b\\.?,?");
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "(?i)(^|v\\. )(?:the )?(?:u\\.?\\s?s\\.?\\s?a?\\.?|United States of America)( v\\.|$)");
  private static final Pattern VERSUS = Pattern.compile("(?i)\\s(?:vs?\\.?|versus)\\s");
  private static final Pattern ROLE = Pattern.compile("(?i),? (?:petitioners?)\\.?( v\\. |$)");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)^(?:(?:the|chief|senior|magistrate|district|bankruptcy|presiding|visiting|circuit|u\\.?\\s?s\\.?|united"
              + " states|judge|justice|hon\\.?|honorable|mag\\.?)[\\s/.]+)+");
  private static final Pattern AFTER = Pattern.compile("\\s*\\(.*\\)$");
  private static final Pattern INITIAL = Pattern.compile("(^|\\s)([A-Z])\\s");
  private static final Pattern SUFFIX = Pattern.compile("(?i),?\\s(jr|sr)\\.?$");

  private CaseNames() {}

  /// `Roe v. Doe`: without `et al.`, the government by its full name.
  public static String of(String printed) {
    String name = OTHERS.matcher(Cells.oneLine(printed)).replaceAll("");
    name = VERSUS.matcher(" " + name + " ").replaceAll(" v. ").strip();
    name = GOVERNMENT.matcher(name).replaceAll("$1United States$2");
    return name.replace(" ,", ",")
        .replaceFirst(" v\\.$", "")
        .replaceFirst("[,;]\\s*$", "")
        .replaceFirst("^-\\s+", "")
        .strip();
  }

  /// Whether two sides, or the matter of one, are named.
  static boolean hasParties(String line) {
    return VERSUS.matcher(line).find() || line.toLowerCase(Locale.ROOT).startsWith("in re");
  }

  /// Also without the role that the Supreme Court adds to him who asks.
  static String withoutRole(String name) {
    return ROLE.matcher(name).replaceAll("$1").strip();
  }

  /// Empty if nobody is assigned.
  static String judge(String printed) {
    String name = TITLE.matcher(Cells.oneLine(printed)).replaceFirst("");
    name = AFTER.matcher(name).replaceFirst("");
    name = SUFFIX.matcher(name).replaceFirst(" $1.");
    name = INITIAL.matcher(name.strip()).replaceAll("$1$2. ");
    if (name.toLowerCase(Locale.ROOT).contains("unassigned")) {
      return "";
    }
    return name.equals(name.toUpperCase(Locale.ROOT)) ? capitalised(name) : name;
  }

  private static String capitalised(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      boolean inside = i > 0 && Character.isLetter(name.charAt(i - 1));
      out.append(inside ? Character.toLowerCase(name.charAt(i)) : name.charAt(i));
    }
    return out.toString().replace(" JR.", " Jr.").replace(" SR.", " Sr.");
  }
}
