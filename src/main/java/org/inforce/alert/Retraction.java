package org.inforce.alert;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.inforce.deliver.Notice;
import org.inforce.search.answer.Wording;
import org.inforce.timeline.Timelines;

/// Messages that take back what was told and put nothing in its place.
final class Retraction {
  private Retraction() {}

  /// That nothing tells any more how an instrument stands: all that did was withdrawn.
  ///
  /// @param news in which the status is the one that was known until now
  static Notice unknown(News news, String event, Told told, Subscription to) {
    String name = Wording.name(news.instrument());
    ZonedDateTime recorded = news.recorded().atZone(to.zone());
    return new Notice(
        NoticeWriter.key(to, event, AlertKind.CORRECTED),
        "instrument.status.changed",
        news.instrument().id().value(),
        AlertKind.CORRECTED.prefix() + " (not known): " + name,
        "What told how "
            + name
            + " stands was withdrawn, and nothing else tells it. We told you of "
            + NoticeWriter.DAY.format(told.day())
            + ": “"
            + told.notice().sentence()
            + "”",
        news.now().map(s -> Wording.status(s.status())),
        NoticeWriter.UNKNOWN,
        Optional.empty(),
        Optional.empty(),
        List.of(new Notice.Fact("Recorded", NoticeWriter.MOMENT.format(recorded))),
        List.of(),
        to.why(),
        List.of(
            new Notice.Link(
                "Timeline",
                URI.create(
                    "instrument/"
                        + NoticeWriter.encoded(news.instrument().id().value())
                        + "#withdrawn")),
            new Notice.Link(
                "Change frequency", URI.create("follows/" + NoticeWriter.encoded(to.id())))),
        news.recorded());
  }

  /// That a day which was promised will not bring what was promised.
  ///
  /// @param told of the day to come
  static Notice calledOff(News news, String event, Told told, Subscription to) {
    String name = Wording.name(news.instrument());
    String promised = told.status().map(Wording::status).orElse(NoticeWriter.UNKNOWN);
    String day = NoticeWriter.DAY.format(told.day());
    String then =
        Timelines.on(news.instrument(), news.events(), news.proceedings(), told.day())
            .map(s -> Wording.status(s.status()))
            .orElse(NoticeWriter.UNKNOWN);
    return new Notice(
        NoticeWriter.key(to, event, AlertKind.SCHEDULED),
        "instrument.event.recorded",
        news.instrument().id().value(),
        AlertKind.CORRECTED.prefix() + " (not " + promised + " on " + day + "): " + name,
        "By what is known now "
            + name
            + " will not be "
            + promised
            + " from "
            + day
            + ", but "
            + then
            + "."
            + NoticeWriter.otherwise(Optional.of(told)),
        Optional.of(promised),
        then,
        Optional.empty(),
        Optional.empty(),
        List.of(
            new Notice.Fact(
                "Recorded", NoticeWriter.MOMENT.format(news.recorded().atZone(to.zone())))),
        List.of(),
        to.why(),
        List.of(
            new Notice.Link(
                "Timeline",
                URI.create("instrument/" + NoticeWriter.encoded(news.instrument().id().value()))),
            new Notice.Link(
                "Change frequency", URI.create("follows/" + NoticeWriter.encoded(to.id())))),
        news.recorded());
  }
}
