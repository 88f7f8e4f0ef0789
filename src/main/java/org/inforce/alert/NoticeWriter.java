package org.inforce.alert;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inforce.deliver.Notice;
import org.inforce.lexicon.ActorNames;
import org.inforce.model.Document;
import org.inforce.model.EventType;
import org.inforce.model.LegalStatus;
import org.inforce.model.Quote;
import org.inforce.model.Scope;
import org.inforce.model.Status;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Context;
import org.inforce.search.answer.Wording;
import org.inforce.timeline.Revival;
import org.inforce.timeline.Timelines;

/// Writes the message of a ring for one subscription: the change first, then its proof, its days,
/// what it means for obligations, what is doubtful, and why it came.
final class NoticeWriter {
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm VV", Locale.ENGLISH);

  /// About as many words as the excerpt of a notice has room for.
  private static final int QUOTED_WORDS = 45;

  static final String UNKNOWN = "not known";

  private NoticeWriter() {}

  static Notice write(
      News news, Ring ring, AlertKind kind, Optional<Told> corrects, Subscription to) {
    String name = Wording.name(news.instrument());
    String after = ring.status().map(s -> Wording.status(s.status())).orElse(UNKNOWN);
    Optional<String> before = ring.before().map(Wording::status);
    return new Notice(
        key(to, ring.event(), kind),
        ring.before().isPresent() ? "instrument.status.changed" : "instrument.event.recorded",
        news.instrument().id().value(),
        (kind == AlertKind.SCHEDULED && corrects.isPresent()
                ? AlertKind.CORRECTED.prefix() + ": "
                : "")
            + subject(ring, kind, name, before, after),
        sentence(ring, kind, name, after, corrects) + revived(news, ring),
        before,
        after,
        scope(ring),
        quote(news, ring),
        facts(news, ring, to),
        List.of(),
        to.why(),
        links(news, ring, to),
        news.recorded());
  }

  /// The key of a message.
  static String key(Subscription to, String event, AlertKind kind) {
    return Ring.hash(to.id() + "\n" + event + "\n" + kind.code());
  }

  private static String subject(
      Ring ring, AlertKind kind, String name, Optional<String> before, String after) {
    String reach = scope(ring).map(s -> " — " + s).orElse("");
    String detail =
        switch (kind) {
          case SCHEDULED -> " (" + after + on(ring) + ")";
          case CORRECTED, NEW -> " (" + after + ")";
          case AMENDED,
              DEADLINE_MOVED,
              HEARING,
              CHALLENGED,
              CONDITION_MET,
              PROPOSED,
              DISPUTED,
              REPORTED ->
              "";
          case BLOCKED,
              PARTLY_BLOCKED,
              BACK_IN_FORCE,
              STAYED,
              VACATED,
              IN_FORCE,
              NOW_LAW,
              RESCINDED,
              EXPIRED,
              FAILED ->
              before.map(b -> " (was " + b + ")").orElse("");
        };
    return reported(ring, kind) + kind.prefix() + detail + ": " + name + reach;
  }

  /// Leads what only news tells of, until a court record or official text does.
  private static String reported(Ring ring, AlertKind kind) {
    return ring.isReported() && kind != AlertKind.CORRECTED && kind != AlertKind.DISPUTED
        ? AlertKind.REPORTED.prefix() + ": "
        : "";
  }

  private static String sentence(
      Ring ring, AlertKind kind, String name, String after, Optional<Told> corrects) {
    String reason = ring.status().map(s -> " " + s.reason()).orElse("");
    return switch (kind) {
      case CORRECTED -> stands(ring, name) + otherwise(corrects) + reason;
      case SCHEDULED ->
          name
              + " will be "
              + after
              + " from "
              + day(ring)
              + "."
              + corrects.map(t -> otherwise(corrects)).orElse("");
      case CHALLENGED ->
          name
              + ": "
              + deciding(ring).map(e -> Wording.type(e.type())).orElse("something happened")
              + ". Nothing tells yet whether it is in force.";
      case AMENDED -> name + " was amended" + is(ring, after) + ".";
      case DEADLINE_MOVED -> name + ": its maker put off its effect, compliance or enforcement.";
      case HEARING -> name + ": a hearing is set for " + DAY.format(ring.day()) + ".";
      case CONDITION_MET ->
          name
              + ": what an obligation waited for seems to have happened: "
              + deciding(ring).map(e -> Wording.type(e.type())).orElse("something")
              + " on "
              + DAY.format(ring.day())
              + is(ring, after)
              + ".";
      case DISPUTED ->
          name
              + ": sources contradict each other on "
              + deciding(ring).map(e -> "“" + Wording.type(e.type()) + "”").orElse("what happened")
              + ", taken to be of "
              + DAY.format(ring.day())
              + is(ring, after)
              + ".";
      case NEW -> name + " is new here; it is " + after + "." + reason;
      case BLOCKED,
          PARTLY_BLOCKED,
          BACK_IN_FORCE,
          STAYED,
          VACATED,
          IN_FORCE,
          NOW_LAW,
          PROPOSED,
          RESCINDED,
          EXPIRED,
          FAILED,
          REPORTED ->
          stands(ring, name) + reason;
    };
  }

  static String otherwise(Optional<Told> corrects) {
    return " We told you otherwise"
        + corrects
            .map(t -> " of " + DAY.format(t.day()) + ": “" + t.notice().sentence() + "”")
            .orElse(".");
  }

  private static String is(Ring ring, String after) {
    return ring.status().map(s -> "; it is " + after).orElse("");
  }

  /// That the order is none that was made anew.
  private static String revived(News news, Ring ring) {
    boolean again =
        ring.before().isPresent()
            && deciding(ring)
                .filter(e -> Revival.is(e, news.events(), news.proceedings()))
                .isPresent();
    return again
        ? " It is no new order: it is in effect again, for the stay of it was itself stayed or"
            + " ended."
        : "";
  }

  private static String stands(Ring ring, String name) {
    return ring.status().map(Status::status).map(s -> stands(s, name, ring)).orElse("");
  }

  /// "5 March 2024", or "March 2024" or "2024" where no more is known.
  private static String day(Ring ring) {
    return switch (ring.when().precision()) {
      case DAY, UNKNOWN -> DAY.format(ring.day());
      case MONTH -> MONTH.format(ring.day());
      case YEAR -> String.valueOf(ring.day().getYear());
    };
  }

  private static String on(Ring ring) {
    return (ring.lastDay().isPresent() ? " in " : " on ") + day(ring);
  }

  private static String stands(LegalStatus status, String name, Ring ring) {
    return switch (status) {
      case IN_FORCE, BLOCKED, PARTLY_BLOCKED ->
          name + " has been " + Wording.status(status) + " since " + day(ring) + ".";
      case PROPOSED, NOT_YET_EFFECTIVE -> name + " is " + Wording.status(status) + ".";
      case STRUCK_DOWN, RESCINDED -> name + " was " + Wording.status(status) + on(ring) + ".";
      case EXPIRED, FAILED -> name + " " + Wording.status(status) + on(ring) + ".";
    };
  }

  private static Optional<String> scope(Ring ring) {
    return ring.because().stream()
        .filter(e -> e.type() == EventType.ENJOINED || e.type() == EventType.STRUCK_DOWN)
        .reduce((a, b) -> b)
        .flatMap(StatusEvent::scope)
        .map(s -> s == Scope.PART ? "a part, or some persons or places" : "all of it");
  }

  private static Optional<Notice.Excerpt> quote(News news, Ring ring) {
    return deciding(ring)
        .map(event -> {
          Quote first = event.evidence().getFirst();
          Optional<Document> document = news.documents().apply(first.document());
          String source = document.map(NoticeWriter::publication).orElse(first.document().value());
          String words =
              document
                  .map(d -> Context.of(d.text(), first.span()).around(QUOTED_WORDS))
                  .orElse(first.text());
          return new Notice.Excerpt(words, source);
        });
  }

  private static String publication(Document document) {
    return document.publisher() + ", " + DAY.format(document.published());
  }

  private static Optional<StatusEvent> deciding(Ring ring) {
    return ring.because().stream().reduce((a, b) -> b);
  }

  private static List<Notice.Fact> facts(News news, Ring ring, Subscription to) {
    List<Notice.Fact> facts = new ArrayList<>();
    deciding(ring)
        .ifPresent(event ->
            facts.add(
                new Notice.Fact(
                    "Decided",
                    decided(event)
                        + event
                            .actor()
                            .flatMap(ActorNames::withArticle)
                            .map(a -> ", by " + a)
                            .orElse(""))));
    facts.add(new Notice.Fact("Effective", day(ring)));
    ZonedDateTime recorded = news.recorded().atZone(to.zone());
    facts.add(new Notice.Fact("Recorded", MOMENT.format(recorded)));
    Duties.lines(news, DAY).forEach(line -> facts.add(new Notice.Fact("Obligation", line)));
    next(news).ifPresent(line -> facts.add(new Notice.Fact("Next", line)));
    doubts(news, ring).forEach(line -> facts.add(new Notice.Fact("Doubt", line)));
    return facts;
  }

  private static String decided(StatusEvent event) {
    return event
        .effective()
        .first()
        .filter(day -> event.effective().last().equals(Optional.of(day)))
        .map(DAY::format)
        .or(() -> event.effective().text())
        .orElse("on a day not known");
  }

  private static Optional<String> next(News news) {
    return news.events().stream()
        .filter(e -> e.type() == EventType.EFFECTIVE || e.type() == EventType.HEARING_SCHEDULED)
        .filter(e -> e.effective().first().filter(d -> d.isAfter(news.today())).isPresent())
        .min(Comparator.comparing(e -> e.effective().first().orElseThrow()))
        .map(e -> next(news, e.type(), e.effective().first().orElseThrow()));
  }

  /// A day of effect says so only if by all that is known the instrument will be in force then.
  private static String next(News news, EventType type, LocalDate day) {
    if (type == EventType.HEARING_SCHEDULED) {
      return "hearing on " + DAY.format(day);
    }
    Optional<LegalStatus> then =
        Timelines.on(news.instrument(), news.events(), news.proceedings(), day).map(Status::status);
    return then.filter(s -> s != LegalStatus.IN_FORCE && s != LegalStatus.PARTLY_BLOCKED)
        .map(s ->
            "was to take effect on "
                + DAY.format(day)
                + "; as things stand it will be "
                + Wording.status(s)
                + " then")
        .orElse("takes effect on " + DAY.format(day));
  }

  private static List<String> doubts(News news, Ring ring) {
    List<String> doubts = new ArrayList<>();
    for (StatusEvent event : ring.because()) {
      if (event.reported()) {
        doubts.add("reported by news only; no court record or official text confirms it yet");
      }
      event.conflicts().stream()
          .map(c ->
              StatusEvent.readable(
                  c, id -> news.documents().apply(id).map(NoticeWriter::publication)))
          .forEach(doubts::add);
    }
    return doubts.stream().distinct().toList();
  }

  private static List<Notice.Link> links(News news, Ring ring, Subscription to) {
    String id = encoded(news.instrument().id().value());
    List<Notice.Link> links = new ArrayList<>();
    String place = deciding(ring).map(e -> "#" + encoded(e.id().value())).orElse("");
    links.add(new Notice.Link("Timeline", URI.create("instrument/" + id + place)));
    deciding(ring)
        .map(e -> e.evidence().getFirst().document())
        .ifPresent(document -> {
          news.documents()
              .apply(document)
              .flatMap(Document::address)
              .flatMap(NoticeWriter::address)
              .ifPresent(address -> links.add(new Notice.Link("Source", address)));
          links.add(
              new Notice.Link(
                  "Archived copy", URI.create("document/" + encoded(document.value()))));
        });
    String follow = "follows/" + encoded(to.id());
    deciding(ring)
        .flatMap(StatusEvent::proceeding)
        .ifPresent(p ->
            links.add(
                new Notice.Link(
                    "Mute this case", URI.create(follow + "?mute=" + encoded(p.value())))));
    links.add(new Notice.Link("Change frequency", URI.create(follow)));
    return links;
  }

  /// What a document gives as its address need not be one.
  private static Optional<URI> address(String text) {
    try {
      URI address = new URI(text.replace(" ", "%20"));
      return Optional.ofNullable(address.getScheme())
          .filter(s -> s.startsWith("http"))
          .map(s -> address);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
