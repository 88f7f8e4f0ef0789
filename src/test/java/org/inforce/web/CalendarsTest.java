package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.inforce.app.LittleStages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Calendars over real HTTP, on a store that reads the little language of {@link LittleStages}: of
/// everything, of one law, and of what any search finds.
final class CalendarsTest {
  @TempDir static Path folder;
  private static LittleSite site;

  @BeforeAll
  static void serve() {
    site =
        LittleSite.of(
            folder,
            new TreeMap<>(
                Map.of(
                    "2026-02-10T10:00:00Z",
                    "SB 627 was enacted on 2026-02-09. SB 627 was effective on 2026-07-01.",
                    "2026-02-12T10:00:00Z",
                    "AB 99 was enacted on 2026-02-11. AB 99 was effective on 2026-08-01.",
                    "2026-02-14T10:00:00Z",
                    "AB 99 was hearing-scheduled on 2026-03-20 in cand.",
                    "2026-02-20T10:00:00Z",
                    "SB 627 was enjoined on 2026-02-19 in cand.")));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static List<String> entries(String path) throws Exception {
    var response = site.get(path);
    assertEquals(200, response.statusCode(), response.body());
    assertTrue(
        response.headers().firstValue("Content-Type").orElse("").startsWith("text/calendar"));
    Calendar calendar = new CalendarBuilder().build(new StringReader(response.body()));
    assertTrue(calendar.validate(true).getEntries().isEmpty());
    return calendar.<CalendarComponent>getComponents("VEVENT").stream()
        .map(event ->
            String.join(
                " ",
                value(event, "DTSTART"),
                value(event, "STATUS"),
                value(event, "SEQUENCE"),
                value(event, "LAST-MODIFIED").substring(0, 8),
                value(event, "SUMMARY")))
        .filter(line -> line.compareTo("20260301") > 0)
        .toList();
  }

  private static String value(CalendarComponent event, String property) {
    return event.getProperty(property).map(Property::getValue).orElseThrow();
  }

  private static String zone(CalendarComponent event) {
    Property start = event.getProperty("DTSTART").orElseThrow();
    return start.getParameter(Parameter.TZID).map(Parameter::getValue).orElse("-");
  }

  @Test
  void whatWasToTakeEffectAndIsStoppedIsCalledOffAtTheMomentAtWhichThatWasLearned()
      throws Exception {
    assertEquals(
        List.of(
            "20260320 CONFIRMED 0 20260214 AB 99 Act: hearing",
            "20260701 CANCELLED 1 20260220 SB 627 Act: becomes in force",
            "20260801 CONFIRMED 0 20260212 AB 99 Act: becomes in force"),
        entries("/feeds/deadlines.ics"));
  }

  @Test
  void oneLawHasACalendarOfItsOwnAndItsPageLeadsToIt() throws Exception {
    String address = "/feeds/deadlines.ics?instrument=AB-99";
    assertEquals(
        List.of(
            "20260320 CONFIRMED 0 20260214 AB 99 Act: hearing",
            "20260801 CONFIRMED 0 20260212 AB 99 Act: becomes in force"),
        entries(address));
    assertEquals(
        address, site.page("/instrument/AB-99").select("a[type=text/calendar]").attr("href"));
    assertEquals(404, site.get("/feeds/deadlines.ics?instrument=nothing").statusCode());
  }

  @Test
  void whatASearchFindsIsACalendarToo() throws Exception {
    assertEquals(
        List.of("20260701 CANCELLED 1 20260220 SB 627 Act: becomes in force"),
        entries("/feeds/search.ics?q=627"));
    assertEquals(
        "/feeds/search.ics?q=627",
        site.page("/search?q=627").select("a[type=text/calendar]").attr("href"));
  }

  @Test
  void aHearingHasItsHourWhereTheWordsTellOneInTheZoneThatCounts() throws Exception {
    List<String> texts =
        List.of(
            "AB 10 was enacted on 2026-01-02.",
            // The court's zone.
            "Heard on 2026-03-20 at 9 a.m. with this: AB 10 was hearing-scheduled on 2026-03-20 in"
                + " cand.",
            // Another zone than the court's, in words.
            "Heard on March 21 at 1:30 p.m. ET: AB 10 was hearing-scheduled on 2026-03-21 in cand.",
            // A court that sits in several zones.
            "Heard on March 22 at 9:30 a.m.: AB 10 was hearing-scheduled on 2026-03-22 in ca9.",
            // The hour of another day.
            "Filed on March 1 at 5 p.m.: AB 10 was hearing-scheduled on 2026-03-23 in cand.",
            "A 2 p.m. hearing, they say: AB 10 was hearing-scheduled on 2026-03-24 in cand.",
            "Learned at 2 p.m. by us: AB 10 was hearing-scheduled on 2026-03-25 in cand.",
            // One moment in two zones, and two hours.
            "Heard on March 26 at 9 a.m.: AB 10 was hearing-scheduled on 2026-03-26 in cand.",
            "Heard at noon ET on March 26: AB 10 was hearing-scheduled on 2026-03-26 in cand.",
            "Heard on March 27 at 9 a.m.: AB 10 was hearing-scheduled on 2026-03-27 in cand.",
            "Heard on March 27 at 10:30 a.m.: AB 10 was hearing-scheduled on 2026-03-27 in cand.");
    TreeMap<String, String> learned = new TreeMap<>();
    for (String text : texts) {
      learned.put("2026-02-%02dT10:00:00Z".formatted(10 + learned.size()), text);
    }
    try (LittleSite hours = LittleSite.of(folder.resolve("hours"), learned)) {
      String feed = hours.get("/feeds/deadlines.ics").body();
      Calendar calendar = new CalendarBuilder().build(new StringReader(feed));
      assertTrue(calendar.validate(true).getEntries().isEmpty());
      assertEquals(
          List.of(
              "20260320T090000 America/Los_Angeles 0 AB 10 Act: hearing at 9:00 a.m. Pacific Time",
              "20260321T133000 America/New_York 0 AB 10 Act: hearing at 1:30 p.m. Eastern Time",
              "20260322 - 0 AB 10 Act: hearing at 9:30 a.m.",
              "20260323 - 0 AB 10 Act: hearing",
              "20260324T140000 America/Los_Angeles 0 AB 10 Act: hearing at 2:00 p.m. Pacific Time",
              "20260325 - 0 AB 10 Act: hearing",
              "20260326T090000 America/Los_Angeles 0 AB 10 Act: hearing at 9:00 a.m. Pacific Time",
              "20260327 - 1 AB 10 Act: hearing at 10:30 a.m. Pacific Time or 9:00 a.m. Pacific"
                  + " Time, as sources differ"),
          calendar.<CalendarComponent>getComponents("VEVENT").stream()
              .map(event ->
                  String.join(
                      " ",
                      value(event, "DTSTART"),
                      zone(event),
                      value(event, "SEQUENCE"),
                      value(event, "SUMMARY")))
              .filter(line -> line.contains("hearing"))
              .sorted()
              .toList());
      List<String> listed =
          hours
              .page("/deadlines?from=2026-03-20&to=2026-03-31")
              .select(".changes .move")
              .eachText();
      assertTrue(
          listed.getFirst().contains("hearing at 9:00 a.m. Pacific Time"), listed.toString());
    }
  }
}
