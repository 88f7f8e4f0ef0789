package org.inforce.digest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.lexicon.ActorNames;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.Obligation;
import org.inforce.model.Quote;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Wording;
import org.inforce.timeline.ObligationState;

/// Writes the items of a digest.
final class Items {
  private static final int MOST_WORDS = 60;
  private static final int LEAST_QUOTED = 12;

  private static final String ONLY_NEWS = " · news only";

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
  Digest.Item status(InstrumentId id, String change, String text, Optional<StatusEvent> proof) {
    return item(
        id,
        Optional.of(change),
        text,
        Optional.empty(),
        proof.map(Items::proof),
        known.steps(id).stream()
            .map(s -> new Digest.Point(s.day(), Wording.status(s.status().status())))
            .toList());
  }

  /// A happening, in the words of {@link #told}.
  Digest.Item event(StatusEvent event, String text, Optional<String> was) {
    return item(
        event.instrument(), Optional.empty(), text, was, Optional.of(proof(event)), List.of());
  }

  /// Who must do what, and by when.
  Digest.Item duty(ObligationState state, String text, Optional<String> was) {
    Obligation obligation = state.obligation();
    InstrumentId id = obligation.instrument().orElseThrow();
    Digest.Item item =
        item(
            id,
            Optional.empty(),
            text,
            was,
            Optional.of(new Proof(obligation.evidence().getFirst(), false)),
            List.of());
    String headline = obligation.obligor().map(o -> o + " must ").orElse("") + obligation.action();
    return new Digest.Item(
        capital(headline),
        item.change(),
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
      String text,
      Optional<String> was,
      Optional<Proof> proof,
      List<Digest.Point> points) {
    Optional<Said> said = proof.map(p -> Said.of(p.quote(), known.document(p.quote().document())));
    int room = Math.max(LEAST_QUOTED, MOST_WORDS - text.split("\\s+").length - 4);
    return new Digest.Item(
        known.name(id),
        change,
        text,
        was,
        said.map(s -> s.context().around(room)),
        said.flatMap(Said::source)
            .map(s -> proof.filter(Proof::reported).isPresent() ? s + ONLY_NEWS : s),
        Optional.of(site.resolve("instrument/" + encoded(id.value()))),
        points);
  }

  /// What happened, when, by whom and in which case, e.g. `Stay refused on 23 Jul 2024 by a federal
  /// judge, in Roe v. Board (E.D. Pa., 2:24-cv-01743).`
  String told(StatusEvent event) {
    String what = Wording.event(event);
    return told(event, known.revives(event) ? what + " in effect again" : what);
  }

  /// The same, said with other words for what happened.
  String told(StatusEvent event, String what) {
    Optional<String> actor = event.actor().flatMap(ActorNames::withArticle);
    String told =
        capital(what)
            + day(event)
            + actor.map(a -> " — " + a).orElse("")
            + proceeding(event, actor);
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

  /// The day as people write it; a month or year stays as it is.
  private static String day(StatusEvent event) {
    Optional<LocalDate> first = event.effective().first();
    return first.isPresent() && first.equals(event.effective().last())
        ? " on " + Wording.day(first.get())
        : event.effective().text().map(text -> " in " + text).orElse(" on a day not known");
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
