package org.inforce.search.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.inforce.model.Instrument;
import org.inforce.model.Quote;

/// A day in a calendar: one that was called off stays in it, so that whoever has it hears of that.
///
/// @param key the same however often its day is moved
/// @param revision how often it was moved, called off or taken up again
/// @param off whether nothing is due any more; its day is the last that was known
/// @param begins the hour in the zone that counts; empty for a whole day
/// @param text what, in a few words
/// @param changed the moment at which it was last changed, UTC
public record Appointment(
    String key,
    int revision,
    boolean off,
    LocalDate day,
    Optional<ZonedDateTime> begins,
    Instrument instrument,
    String text,
    Quote quote,
    Instant changed) {}
