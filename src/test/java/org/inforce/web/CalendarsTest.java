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
}
