package org.inforce.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.inforce.model.EventType;
import org.inforce.model.LegalStatus;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.Wording;
import org.inforce.timeline.Blocking;
import org.inforce.timeline.Step;

/// A timeline as a picture: the status as a band, a lane for the life of the instrument, and one
/// for each court case, in which the orders that stopped it are bars. Lengths are in pixels of a
/// picture {@link #WIDTH} wide.
///
/// @param today where the day asked for stands, if it is within the picture
public record Drawing(
    double height,
    List<Band> bands,
    List<Lane> lanes,
    List<Scale.Tick> ticks,
    List<Double> shortened,
    Optional<Double> today,
    String todayLabel,
    String summary) {
  public static final int WIDTH = 1000;
  public static final int LEFT = 196;
  public static final double BAND_TOP = 30;
  public static final double BAND_HEIGHT = 24;
  private static final int RIGHT = 990;
  private static final int SHORTEST = 45;
  private static final long MOST_MARGIN = 20;
  private static final double NARROWEST_LABEL = 6.6;

  /// A stretch of days with one status.
  ///
  /// @param label its name, or nothing where there is no room
  /// @param ahead true for what lies after the day asked for
  public record Band(
      double x, double width, LegalStatus status, String label, boolean ahead, String title) {}

  /// The events and orders of the life or of one case.
  public record Lane(String label, double top, double height, List<Bar> bars, List<Mark> marks) {}

  /// An order that stops it.
  ///
  /// @param paused where the pause before it began, if it was paused
  public record Bar(
      double x,
      double y,
      double width,
      boolean whole,
      boolean invalid,
      String event,
      String title,
      Optional<Double> paused,
      Optional<Label> label) {
    Bar with(Label said) {
      return new Bar(x, y, width, whole, invalid, event, title, paused, Optional.of(said));
    }
  }

  /// What a bar is.
  ///
  /// @param place `inside` the bar, `behind` it or `before` it
  public record Label(double x, String place, String text) {}

  /// An event.
  public record Mark(double x, double y, Kind kind, String event, String title) {}

  /// What an event does.
  public enum Kind {
    LIFE,
    STOPS,
    FREES,
    STEP
  }

  /// @return empty if no event has a day
  static Optional<Drawing> of(Dossier dossier, LocalDate now) {
    TreeSet<LocalDate> days = new TreeSet<>();
    dossier.events().forEach(e -> e.effective().first().ifPresent(days::add));
    dossier.steps().forEach(s -> days.add(s.day()));
    if (days.isEmpty()) {
      return Optional.empty();
    }
    Scale scale = scale(days, dossier.asOf());
    List<Lane> lanes = new Lanes(dossier, scale, BAND_TOP + BAND_HEIGHT + 12).all();
    double bottom =
        lanes.isEmpty() ? BAND_TOP + BAND_HEIGHT : lanes.getLast().top() + lanes.getLast().height();
    boolean shown = scale.holds(dossier.asOf());
    return Optional.of(
        new Drawing(
            bottom + 14,
            bands(dossier, scale),
            lanes,
            scale.ticks(),
            scale.shortened(),
            shown ? Optional.of(scale.x(dossier.asOf())) : Optional.empty(),
            dossier.asOf().equals(now) ? "today" : Wording.day(dossier.asOf()),
            summary(dossier)));
  }

  /// From the first event to the last, and on to the day asked for.
  private static Scale scale(TreeSet<LocalDate> days, LocalDate asOf) {
    LocalDate first = days.first();
    LocalDate last = days.last().isAfter(asOf) ? days.last() : asOf;
    long span = Math.max(SHORTEST, ChronoUnit.DAYS.between(first, last));
    long margin = Math.max(3, Math.min(span / 25, MOST_MARGIN));
    TreeSet<LocalDate> knots = new TreeSet<>(days);
    knots.add(asOf);
    return Scale.around(
        first.minusDays(margin), first.plusDays(span).plusDays(margin), LEFT, RIGHT, knots);
  }

  private static List<Band> bands(Dossier dossier, Scale scale) {
    List<Band> bands = new ArrayList<>();
    List<Step> steps = dossier.steps();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean isLast = i + 1 == steps.size();
      double x = scale.x(step.day());
      double end = isLast ? RIGHT : scale.x(steps.get(i + 1).day());
      String status = Wording.status(step.status().status());
      String until = isLast ? "" : " to " + Wording.day(steps.get(i + 1).day());
      bands.add(
          new Band(
              x,
              Math.max(1, Math.round((end - x) * 10) / 10.0),
              step.status().status(),
              end - x > 14 + status.length() * NARROWEST_LABEL ? status : "",
              step.day().isAfter(dossier.asOf()),
              status + ", from " + Wording.day(step.day()) + until));
    }
    return bands;
  }

  private static String summary(Dossier dossier) {
    Collection<String> parts = new ArrayList<>();
    for (Step step : dossier.steps()) {
      parts.add(Wording.status(step.status().status()) + " from " + Wording.day(step.day()));
    }
    return "Timeline of " + dossier.instrument().name() + ": " + String.join("; ", parts) + ".";
  }

  static Kind kind(StatusEvent event) {
    return kind(event.type());
  }

  private static Kind kind(EventType type) {
    return switch (type) {
      case INTRODUCED,
          PASSED,
          ENACTED,
          ISSUED,
          VETOED,
          EFFECTIVE,
          DELAYED,
          AMENDED,
          RESCINDED,
          EXPIRED ->
          Kind.LIFE;
      case ENJOINED, STRUCK_DOWN -> Kind.STOPS;
      case ORDER_STAYED, ORDER_LIFTED, ORDER_NARROWED, RELIEF_DENIED, UPHELD, DISMISSED, SETTLED ->
          Kind.FREES;
      case CHALLENGED,
          RELIEF_REQUESTED,
          HEARING_SCHEDULED,
          ORDER_EXTENDED,
          APPEALED,
          REVIEW_GRANTED,
          REVIEW_DENIED ->
          Kind.STEP;
    };
  }

  static String title(Dossier dossier, Blocking blocking) {
    return dossier.what(blocking.order())
        + ", "
        + Wording.day(blocking.from())
        + blocking.until().map(day -> " to " + Wording.day(day)).orElse(" on");
  }

  static String title(Dossier dossier, StatusEvent event) {
    return Wording.date(event.effective())
        + ": "
        + dossier.what(event)
        + event.actor().map(actor -> " — " + actor).orElse("");
  }
}
