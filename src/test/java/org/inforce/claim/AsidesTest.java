package org.inforce.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.inforce.model.DocumentKind;
import org.inforce.model.Mood;
import org.inforce.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// A paragraph about another law, and the lines above a report, change nothing of what the report
/// says of its own. Published on Friday 14 March 2025.
final class AsidesTest {
  private record Report(String title, List<String> paragraphs) {}

  private static final List<Report> REPORTS =
      List.of(
          new Report(
              "Judge halts Montana's drone law",
              List.of(
                  "A federal judge in Helena on Wednesday blocked Montana's ban on drones over"
                      + " ranches, two days before it was to take effect.",
                  "The law, signed in May 2024 by Gov. Lena Brock, makes such flights a crime. A"
                      + " group of pilots sued in January.",
                  "Senate Bill 77 was to take effect on Friday. The state said it will appeal.")),
          new Report(
              "Appeals court lets labor rule take effect",
              List.of(
                  "The Labor Department may apply its break rule for now, the Fifth Circuit said"
                      + " Tuesday.",
                  "The panel stayed an injunction that Judge Ana Vole in Waco had issued on Feb. 3"
                      + " against the rule.",
                  "The regulation was published in November. It requires two breaks a day.")));

  static final List<String> ASIDES =
      List.of(
          "Elsewhere, a federal judge in Ohio struck down that state's milk labeling law in June.",
          "In a separate case, a Denver judge on Monday blocked Colorado's ski helmet rule.",
          "Last year the Eighth Circuit upheld a Mississippi law on pawn shops.",
          "The Supreme Court is also weighing a challenge to a federal ban on flavored hay.",
          "Similar laws in Ohio and Utah have been blocked by judges.",
          "Also on Tuesday, Gov. Max Orr of Nevada signed a bill that bans plastic straws.",
          "In 2018 the justices struck down a New Jersey tax on canoes.",
          "Lawyers cited Sorrel v. Quill, in which a court of another day threw out a tax on"
              + " canoes.",
          "Judges have put those of Utah and Ohio on hold, and one in Kansas starts in May.",
          "A Seattle ordinance on gig deliveries took effect in January.",
          "In Vermont, lawmakers have since repealed the state's fee on mopeds.",
          "Wisconsin's barber licensing law met the same fate in 2016.",
          "The group won a similar case in 2014, when a judge in Tulsa enjoined an Oklahoma statute"
              + " on crop dusting.",
          "Voters in Nebraska approved a minimum price for popcorn in November.");

  @ParameterizedTest
  @FieldSource("ASIDES")
  void aParagraphAboutAnotherLawLeavesTheRestAsItWas(String aside) {
    for (Report report : REPORTS) {
      List<String> paragraphs = report.paragraphs();
      String middle = paragraphs.getFirst() + "\n\n" + aside + "\n\n" + rest(paragraphs);
      String end = String.join("\n\n", paragraphs) + "\n\n" + aside;
      List<String> own = told(report.title(), String.join("\n\n", paragraphs), "");
      assertEquals(own, told(report.title(), middle, aside), middle);
      assertEquals(own, told(report.title(), end, aside), end);
    }
  }

  @ParameterizedTest
  @FieldSource("ABOVE")
  void whatStandsAboveTheReportIsNoPartOfIt(String above) {
    for (Report report : REPORTS) {
      String text = String.join("\n\n", report.paragraphs());
      assertEquals(
          told(report.title(), text, ""), told(report.title(), above + "\n\n" + text, ""), above);
    }
  }

  static final List<String> ABOVE =
      List.of(
          "By Jane Ordway",
          "By Jane Ordway\nStaff writer\nUpdated 5:04 p.m.",
          "Courts",
          "By Jane Ordway, Harbor News Service\n\nMarch 13, 2025, 5:04 p.m. EDT",
          "POLITICS\n\nPhoto: Harbor News Service");

  private static String rest(List<String> paragraphs) {
    return String.join("\n\n", paragraphs.subList(1, paragraphs.size()));
  }

  /// What is told with the name of the instrument, but for what the words of the aside tell.
  private static List<String> told(String title, String text, String aside) {
    Reading reading = HarborCourier.read(DocumentKind.NEWS, title, text);
    return reading.claims().stream()
        .filter(claim -> claim.mood() == Mood.ASSERTED)
        .filter(claim -> !aside.contains(claim.quote().text()))
        .map(claim ->
            claim.type().code()
                + " "
                + claim.date().text().orElse("-")
                + " "
                + reading.instruments().get(claim.instrument()).name())
        .sorted()
        .toList();
  }
}
