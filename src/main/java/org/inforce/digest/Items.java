package org.inforce.digest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.lexicon.ActorNames;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;
import org.inforce.model.Obligation;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Wording;
import org.inforce.timeline.ObligationState;
import org.inforce.timeline.Step;

/// Writes the items of a digest.
final class Items {
  private static final int MOST_WORDS = 60;
  private static final int LEAST_QUOTED = 12;

  private static final String ONLY_NEWS = " · so far only in the news";

  private final Known known;
  private final URI site;

  /// The words that prove an item.
  ///
  /// @param reported true while no record confirms what news says
  private record Proof(Quote quote, boolean reported) {}

  Items(Known known, URI site) {
    this.known = known;
    this.site = site;
  }

  /// The status of an instrument, with its timeline.
  Digest.Item status(
      InstrumentId id, String change, LegalStatus after, String text, Optional<StatusEvent> proof) {
    return item(
        id,
        Optional.of(change),
        Optional.of(after),
        Optional.empty(),
        text,
        Optional.empty(),
        proof.map(Items::proof),
        known.steps(id).stream().map(Items::point).toList());
  }

  private static Digest.Point point(Step step) {
    String told =
        step.status().because().stream()
            .map(StatusEvent::effective)
            .filter(date -> date.first().equals(Optional.of(step.day())))
            .reduce((a, b) -> b)
            .map(Wording::when)
            .orElse(Wording.day(step.day()));
    return new Digest.Point(step.day(), step.status().status(), told);
  }

  /// A happening, in the words of {@link #told}, with its day.
  Digest.Item event(StatusEvent event, String text) {
    return event(event, Optional.of(when(event)), text, Optional.empty());
  }

  /// What is to be said of a happening.
  ///
  /// @param was what was said of it before and holds no more
  Digest.Item event(StatusEvent event, Optional<String> when, String text, Optional<String> was) {
    return item(
        event.instrument(),
        Optional.empty(),
        Optional.empty(),
        when,
        text,
        was,
        Optional.of(proof(event)),
        List.of());
  }

  /// Who must do what, and by when.
  Digest.Item duty(ObligationState state, String text, Optional<String> was) {
    Obligation obligation = state.obligation();
    InstrumentId id = obligation.instrument().orElseThrow();
    Digest.Item item =
        item(
            id,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text,
            was,
            Optional.of(new Proof(obligation.evidence().getFirst(), false)),
            List.of());
    String headline = obligation.obligor().map(o -> o + " must ").orElse("") + obligation.action();
    return new Digest.Item(
        capital(headline),
        item.change(),
        item.status(),
        item.when(),
        known.name(id) + ". " + item.text(),
        item.was(),
        item.quote(),
        item.source(),
        item.address(),
        item.points());
  }

  private static Proof proof(StatusEvent event) {
    return new Proof(event.evidence().getFirst(), event.reported());
  }

  private Digest.Item item(
      InstrumentId id,
      Optional<String> change,
      Optional<LegalStatus> status,
      Optional<String> when,
      String text,
      Optional<String> was,
      Optional<Proof> proof,
      List<Digest.Point> points) {
    Optional<Said> said = proof.map(p -> Said.of(p.quote(), known.document(p.quote().document())));
    int room = Math.max(LEAST_QUOTED, MOST_WORDS - text.split("\\s+").length);
    return new Digest.Item(
        known.name(id),
        change,
        status,
        when,
        text,
        was,
        said.map(s -> s.context().around(room)),
        said.flatMap(Said::source)
            .map(s -> proof.filter(Proof::reported).isPresent() ? s + ONLY_NEWS : s),
        Optional.of(site.resolve("instrument/" + encoded(id.value()))),
        points);
  }

  /// Who did what and in which case, e.g. `A federal judge refused to stop it by a stay, in Roe v.
  /// Board (E.D. Pa., 2:24-cv-01743).`
  String told(StatusEvent event) {
    return told(event, Telling.of(event, known.revives(event)));
  }

  /// The same, said with other words for what happened.
  String told(StatusEvent event, String what) {
    String told = capital(what) + proceeding(event, event.actor().flatMap(ActorNames::withArticle));
    return told + (told.endsWith(".") ? "" : ".");
  }

  /// The case, as far as it says more than who acted.
  private String proceeding(StatusEvent event, Optional<String> actor) {
    return known
        .proceeding(event)
        .filter(p -> p.caption().or(p::docket).isPresent() || actor.isEmpty())
        .filter(p -> p.caption().or(p::docket).or(p::court).isPresent())
        .map(p -> ", in " + Wording.proceeding(p))
        .orElse("");
  }

  /// The day as people write it; where no document gives one, that by which it had happened.
  static String when(StatusEvent event) {
    boolean news = !event.givesDay() && event.effective().first().isPresent();
    return capital((news ? "by " : "") + Wording.when(event.effective()));
  }

  /// What other sources say instead.
  String contradictions(StatusEvent event) {
    return capital(Wording.type(event.type()))
        + ": "
        + event.contradictions().stream()
            .map(c -> StatusEvent.readable(c, this::publication))
            .collect(Collectors.joining(" "));
  }

  private Optional<String> publication(DocumentId id) {
    return known.document(id).map(d -> d.publisher() + " of " + Wording.day(d.published()));
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
