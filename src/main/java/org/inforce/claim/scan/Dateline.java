package org.inforce.claim.scan;

import java.util.List;
import java.util.Set;
import org.inforce.model.Annotation.Token;
import org.inforce.table.TsvTable;

/// The place, day and agency that open a report and are no part of its first sentence: "FORT WORTH,
/// Texas (AP) - A judge ...".
public final class Dateline {
  /// In tokens.
  private static final int LONGEST = 14;

  private static final Set<String> DASHES = TsvTable.asked("-", "--", "–", "—");

  private Dateline() {}

  /// Index of the token after the dash that ends the dateline; 0 where there is none.
  public static int end(List<Token> tokens) {
    if (tokens.isEmpty() || !isShouted(tokens.getFirst().text()) && !isDated(tokens)) {
      return 0;
    }
    for (int i = 1; i < Math.min(tokens.size(), LONGEST); i++) {
      String text = tokens.get(i).text();
      if (DASHES.contains(text)) {
        boolean alone = tokens.get(i - 1).span().end() < tokens.get(i).span().start();
        return alone ? i + 1 : 0;
      }
      if (Character.isLowerCase(text.charAt(0))) {
        return 0;
      }
    }
    return 0;
  }

  /// "March 24 (UPI) --"
  private static boolean isDated(List<Token> tokens) {
    return tokens.size() > 3
        && Character.isUpperCase(tokens.getFirst().text().charAt(0))
        && Character.isDigit(tokens.get(1).text().charAt(0))
        && tokens.get(2).text().startsWith("(");
  }

  private static boolean isShouted(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i)) && !Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return text.length() > 1;
  }
}
