package org.inforce.lexicon;

import com.google.re2j.Pattern;

/// Words by which a text says that an instrument may now be applied, to somebody or in part, after
/// an order against it was narrowed or partly paused: only then does that change its status
/// (gold/FORMAT.md, Conventions). The rows are in `applied-again.tsv` beside this class.
public final class AppliedAgain {
  private static final Pattern NOT_YET =
      Pattern.compile(
          "\\b(?:not|never|cannot|barred|blocked|forbidden|prevent\\w*|would|asked)\\b");
  private static final Wordings PHRASES = Wordings.of(AppliedAgain.class, "applied-again.tsv");

  private AppliedAgain() {}

  /// True if some words say so.
  public static boolean says(String quote) {
    String words = Wordings.plain(quote);
    return PHRASES.in(words) && !NOT_YET.matcher(words).find();
  }
}
