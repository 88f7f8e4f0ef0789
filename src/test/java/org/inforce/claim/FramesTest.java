package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inforce.table.TsvTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What a sentence tells by itself it tells within a longer one: typical sentences are put into
/// frames that tell of nothing. Not each is kept, but never fewer than when the frame was written.
final class FramesTest {
  /// Of the typical sentences every so many goes into a frame, and into the next frame others.
  private static final int EVERY = 23;

  /// A sentence with no other behind it: "U.S." and "Gov." end none.
  private static final Pattern SECOND =
      Pattern.compile(
          "(?<![A-Z]|Gov|Sen|Rep|No|Lt|St|Mr|Ms|Jan|Feb|Aug|Sept|Oct|Nov|Dec|v)[.?!]\\S? ");

  /// Who acts, and the verb behind.
  private static final Pattern DOER =
      Pattern.compile(
          "^((?:An?|The) (?:[a-z]{1,12} ){0,2}(?:judge|court|panel|governor|agency|mayor|council)"
              + "|The (?:U\\.S\\. )?(?:Supreme Court|[A-Z][a-z]{2,9} Circuit|Senate|House|Bureau)"
              + "|(?:Gov\\.|Judge|Mayor|Governor) [A-Z][a-z]{1,12}(?: [A-Z][a-z]{1,12})?)"
              + " (?=on [A-Z]|has |[a-z]{1,12}ed |granted|struck|set |threw|upheld|issued|late )");

  private static final Set<String> ALWAYS_SMALL =
      Set.of("The", "A", "An", "In", "On", "By", "After", "Starting", "Beginning", "Under");

  private static final List<Typical> SENTENCES =
      TsvTable.read(
              FramesTest.class,
              "typical-sentences.tsv",
              row -> new Typical(row.get("tells"), row.get("sentence")))
          .stream()
          .filter(t -> t.text().endsWith(".") && !SECOND.matcher(t.text()).find())
          .toList();

  /// The words that stand within sentences, as they are written there.
  private static final Set<String> WITHIN =
      SENTENCES.stream()
          .flatMap(t -> Stream.of(t.text().split("[ ,.;]+")).skip(1))
          .collect(Collectors.toSet());

  private record Typical(String tells, String text) {}

  /// @param share of the sentences that must tell the same, in percent
  /// @param frame `{S}` stands for the sentence, `{s}` for it with a small letter, `{who}` and
  ///   `{does}` for who acts and the rest
  @ParameterizedTest
  @CsvFileSource(
      resources = "frames.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void aSentenceReadRightlyAloneIsReadRightlyInsideALongerOne(int share, String frame) {
    boolean parted = frame.contains("{who}");
    int every = parted ? EVERY / 3 : EVERY;
    List<String> lost = new ArrayList<>();
    List<Typical> chosen =
        IntStream.range(0, SENTENCES.size())
            .filter(i -> i % every == Math.floorMod(frame.hashCode(), every))
            .mapToObj(SENTENCES::get)
            .filter(t -> !parted || DOER.matcher(t.text()).find())
            .toList();
    for (Typical typical : chosen) {
      String framed = framed(frame, typical.text());
      String told = told(framed);
      if (!told.equals(typical.tells())) {
        lost.add(typical.tells() + " told as " + told + ": " + framed);
      }
    }
    int kept = 100 - 100 * lost.size() / chosen.size();
    assertTrue(
        kept >= share, () -> kept + "% of " + chosen.size() + " kept\n" + String.join("\n", lost));
  }

  private static String framed(String frame, String sentence) {
    String bare = sentence.substring(0, sentence.length() - 1);
    Matcher doer = DOER.matcher(sentence);
    String framed =
        doer.find()
            ? frame
                .replace("{who}", doer.group(1))
                .replace("{does}", sentence.substring(doer.end()))
            : frame;
    return framed.replace("{S}", bare).replace("{s}", small(bare));
  }

  /// With a small first letter, where the first word is no name.
  private static String small(String sentence) {
    String[] words = sentence.split("[ ,]+", 3);
    String first = words[0];
    boolean named =
        words.length > 1 && WITHIN.contains(first) && Character.isUpperCase(words[1].charAt(0));
    boolean common = WITHIN.contains(first.toLowerCase(Locale.ROOT)) && !named;
    return common || ALWAYS_SMALL.contains(first)
        ? first.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
        : sentence;
  }

  private static String told(String text) {
    return HarborCourier.kinds(HarborCourier.read(text));
  }
}
