package org.inforce.deliver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

final class FeedsTest {
  private static final Instant THEN = Instant.parse("2024-03-06T14:30:00Z");

  @Test
  void aFeedReaderGetsPermanentIdsAndTheMomentOfTheLastChange() throws Exception {
    String xml =
        AtomFeed.of(
            "urn:inforce:feed:all",
            "What changed",
            URI.create("http://127.0.0.1:8080/changes.atom"),
            URI.create("http://127.0.0.1:8080/changes"),
            List.of(
                new AtomFeed.Entry(
                    "urn:inforce:change:k1",
                    "BLOCKED: Harbour <Dust> Act",
                    "The act is blocked & may not be applied.",
                    URI.create("http://127.0.0.1:8080/instrument/x"),
                    THEN,
                    THEN)));
    SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
    assertEquals("atom_1.0", feed.getFeedType());
    assertEquals("urn:inforce:change:k1", feed.getEntries().getFirst().getUri());
    assertEquals("BLOCKED: Harbour <Dust> Act", feed.getEntries().getFirst().getTitle());
    assertEquals(THEN, feed.getEntries().getFirst().getUpdatedDate().toInstant());
  }

  @Test
  void aCalendarReaderGetsWholeDaysAndCourtHoursWithTheirZone() throws Exception {
    String text =
        CalendarFeed.of(
            "Deadlines",
            List.of(
                new CalendarFeed.Appointment(
                    "o1@example.org",
                    2,
                    "Report open piles",
                    "port authorities",
                    LocalDate.of(2024, 7, 11),
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    THEN),
                new CalendarFeed.Appointment(
                    "h1@example.org",
                    0,
                    "Hearing",
                    "E.D. Wash.",
                    LocalDate.of(2024, 7, 12),
                    Optional.of(
                        LocalDate.of(2024, 7, 12)
                            .atTime(9, 30)
                            .atZone(ZoneId.of("America/Los_Angeles"))),
                    false,
                    Optional.of(URI.create("http://127.0.0.1:8080/case/1")),
                    THEN)));
    assertTrue(text.contains("DTSTART;VALUE=DATE:20240711"), text);
    assertTrue(text.contains("SEQUENCE:2"), text);
    assertTrue(text.contains("STATUS:CANCELLED"), text);
    assertTrue(text.contains("DTSTART;TZID=America/Los_Angeles:20240712T093000"), text);
    assertTrue(text.contains("BEGIN:VTIMEZONE"), text);
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));
    assertTrue(calendar.validate(true).getEntries().isEmpty());
  }
}
