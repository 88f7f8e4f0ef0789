package org.inforce.deliver;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Deadlines and hearings as iCalendar (RFC 5545).
public final class CalendarFeed {
  private CalendarFeed() {}

  /// One deadline or hearing.
  ///
  /// @param uid stable while obligation or hearing stay the same
  /// @param sequence how often it was moved or cancelled, from 0
  /// @param time the hour in the court's own zone; empty for a whole day
  /// @param changed the moment at which it was last changed, UTC
  public record Appointment(
      String uid,
      int sequence,
      String summary,
      String description,
      LocalDate day,
      Optional<ZonedDateTime> time,
      boolean cancelled,
      Optional<URI> address,
      Instant changed) {}

  public static String of(String name, List<Appointment> appointments) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Inforce//Deadlines//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
    TreeSet<String> used =
        appointments.stream()
            .flatMap(a -> a.time().stream())
            .map(time -> time.getZone().getId())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String zone : used) {
      TimeZone known = zones.getTimeZone(zone);
      if (known != null) {
        calendar.add(known.getVTimeZone());
      }
    }
    appointments.forEach(appointment -> calendar.add(event(appointment)));
    return calendar.toString();
  }

  private static VEvent event(Appointment appointment) {
    Temporal start = appointment.time().<Temporal>map(t -> t).orElse(appointment.day());
    VEvent event = new VEvent(start, appointment.summary());
    event.replace(new DtStamp(appointment.changed()));
    event.add(new Uid(appointment.uid()));
    event.add(new Sequence(appointment.sequence()));
    event.add(new LastModified(appointment.changed()));
    event.add(new Description(appointment.description()));
    event.add(
        appointment.cancelled()
            ? ImmutableStatus.VEVENT_CANCELLED
            : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(ImmutableTransp.TRANSPARENT);
    appointment.address().ifPresent(address -> event.add(new Url(address)));
    return event;
  }
}
