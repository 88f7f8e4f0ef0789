package org.inforce.claim.docket;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Coded;
import org.inforce.table.TsvTable;

/// Reads what became of a motion: an outcome ("granting", "is DENIED") with the relief that the
/// motion asks for. Granted in part counts as granted, denied as moot as denied; of several reliefs
/// the first named counts.
final class MotionRuling {
  /// A label and where the entry says it.
  record Found(DocketLabel label, int at, String words, String rule) {}

  private record Relief(
      String name,
      Optional<Pattern> mover,
      Pattern words,
      Optional<DocketLabel> granted,
      Optional<DocketLabel> denied,
      Optional<DocketLabel> filed) {}

  private static final String MOTION =
      "\\b(?:motions?|applications?|requests?|petitions?|stipulations?|mtn)\\b";
  private static final String FILLER =
      "^[^\\w]*(?:(?:for|to|seeking|requesting|re|of|an?|the|emergency|ex|parte|unopposed|opposed|"
          + "partial|its|his|their|her|entry|issuance|order|directing|granting|expedited|immediate|motion|"
          + "motions|and|memorandum|agreed|interim|temporary|verified|renewed|amended|second|first|joint|"
          + "consent|request|application|plaintiffs?|defendants?|stipulated|in|support|urgent|stipulation|"
          + "with|a|partially|filed|by|s)[^\\w]+){0,9}";

  private static final List<Relief> RELIEFS =
      TsvTable.read(
          MotionRuling.class,
          "reliefs.tsv",
          row ->
              new Relief(
                  row.get("relief"),
                  row.find("prefix").map(EntryText::pattern),
                  EntryText.pattern(FILLER + "(?:" + row.get("words") + ")"),
                  row.find("granted").map(MotionRuling::label),
                  row.find("denied").map(MotionRuling::label),
                  row.find("filed").map(MotionRuling::label)));

  private static final Pattern OUTCOME =
      EntryText.pattern(
          "\\b(?:(grant(?:ing|s|ed)?|allow(?:ing|s|ed)|approv(?:ing|es|ed))|(den(?:ying|ies|ied)|overrul(?:ing|ed)|finding"
              + " as moot|(?:denied|dismissed) as moot))\\b");
  private static final Pattern MOTION_WORD = EntryText.pattern(MOTION);
  private static final Pattern ABOUT =
      EntryText.pattern(
          "\\b(?:response|reply|opposition|objections?|brief|memorand\\w+|support|order|declaration|affidavit|transcript|re|regarding|hearing|certificate|exhibits?|letter|withdraw\\w*|notice"
              + " of (?!motion|and|emergency)|to|on|answer)\\b");
  private static final Pattern NOT_DECIDED =
      EntryText.pattern(
          "\\b(?:should|recommend\\w*|may|might|could|would|will|why|if|seeking|unless|be)\\b[^.;]{0,25}$");
  private static final Pattern CLAUSE_END =
      EntryText.pattern("[.;]|\\bre:? \\[?\\d|\\bfiled by|\\bas to\\b");
  private static final Pattern NEXT_MOTION =
      EntryText.pattern("\\b(?:and )?(?:denying|granting)|\\d\\]? motion");

  private MotionRuling() {}

  /// The first ruling on a motion in the words of a court that makes an event.
  static Optional<Found> ruling(EntryText entry) {
    String text = entry.main();
    Matcher outcome = OUTCOME.matcher(text);
    while (outcome.find()) {
      String before = text.substring(Math.max(0, outcome.start() - 40), outcome.start());
      if (NOT_DECIDED.matcher(before).find()
          && !before.toLowerCase(java.util.Locale.ROOT).endsWith("hereby ")) {
        continue;
      }
      boolean granted = outcome.group(1) != null;
      Optional<Found> found = ruledOn(text, outcome, granted);
      if (found.isEmpty()) {
        found = byReference(entry, outcome, granted);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The motion that a filing is, if it is one of those that count.
  static Optional<Found> filed(EntryText entry) {
    String opening = entry.opening();
    Matcher motion = MOTION_WORD.matcher(opening);
    if (!motion.find()
        || motion.start() > 60
        || ABOUT.matcher(opening.substring(0, motion.start())).find()) {
      return Optional.empty();
    }
    return relief(entry.main(), motion.start(), motion.end())
        .flatMap(
            r -> r.filed.map(label -> new Found(label, motion.start(), r.name, "motion filed")));
  }

  private static Optional<Found> ruledOn(String text, Matcher outcome, boolean granted) {
    Matcher motion = MOTION_WORD.matcher(text);
    int after = clauseEnd(text, outcome.end(), 110);
    motion.region(outcome.end(), after);
    if (motion.find()) {
      return label(text, motion.start(), motion.end(), outcome, granted);
    }
    int sentence =
        Math.max(text.lastIndexOf(". ", outcome.start()), text.lastIndexOf(';', outcome.start()));
    motion.region(Math.max(sentence + 1, outcome.start() - 220), outcome.start());
    if (!motion.find()) {
      return Optional.empty();
    }
    Optional<Found> found = label(text, motion.start(), motion.end(), outcome, granted);
    if (found.isPresent() || outcome.start() - motion.end() > 15) {
      return found;
    }
    // "Ordered application granted": the relief stands where the motion was named first.
    int bare = motion.start();
    Matcher earlier = MOTION_WORD.matcher(text).region(0, bare);
    return earlier.find()
        ? label(text, earlier.start(), earlier.end(), outcome, granted)
        : Optional.empty();
  }

  private static Optional<Found> byReference(EntryText entry, Matcher outcome, boolean granted) {
    boolean named =
        MOTION_WORD
            .matcher(entry.main().substring(0, Math.min(entry.main().length(), outcome.end() + 60)))
            .find();
    Matcher motion = MOTION_WORD.matcher(entry.reference());
    return !named && motion.find()
        ? label(entry.reference(), motion.start(), motion.end(), outcome, granted)
        : Optional.empty();
  }

  private static Optional<Found> label(
      String text, int start, int end, Matcher outcome, boolean granted) {
    return relief(text, start, end)
        .flatMap(r ->
            (granted ? r.granted : r.denied)
                .map(label ->
                    new Found(
                        label,
                        outcome.start(),
                        outcome.group() + " … " + r.name,
                        "outcome of a motion")));
  }

  private static Optional<Relief> relief(String text, int motionStart, int motionEnd) {
    String clause = text.substring(motionEnd, clauseEnd(text, motionEnd, 110));
    Matcher next = NEXT_MOTION.matcher(clause);
    String wanted = next.find() && next.start() > 3 ? clause.substring(0, next.start()) : clause;
    String mover = text.substring(Math.max(0, motionStart - 45), motionEnd);
    return RELIEFS.stream()
        .filter(r -> r.mover.map(m -> m.matcher(mover).find()).orElse(true))
        .filter(r -> r.words.matcher(wanted).find())
        .findFirst();
  }

  private static int clauseEnd(String text, int from, int most) {
    int limit = Math.min(text.length(), from + most);
    Matcher end = CLAUSE_END.matcher(text);
    end.region(from, limit);
    while (end.find()) {
      if (end.start() > from + 3) {
        return end.start();
      }
    }
    return limit;
  }

  private static DocketLabel label(String code) {
    return Coded.of(DocketLabel.class, code);
  }
}
