package org.inforce.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Proceeding;
import org.inforce.model.StatusEvent;
import org.inforce.search.answer.Cited;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.Held;
import org.inforce.search.answer.Wording;

/// The page of one court case.
///
/// @param chain the case with what it is an appeal of and its own appeals, from the lowest court up
/// @param dossiers of the instruments it is about
/// @param orders of this case that stopped something
/// @param entries of its docket, narrowed to those with the words
/// @param page of these entries, from 1
/// @param filed how many entries there are in all
public record CaseView(
    Proceeding proceeding,
    List<Proceeding> chain,
    List<StatusEvent> events,
    List<Dossier> dossiers,
    Map<InstrumentId, Instrument> instruments,
    List<Held> orders,
    Map<DocumentId, Cited> documents,
    List<Filed> entries,
    int filed,
    String words,
    int page,
    AskedDay day) {
  private static final int PAGE = 100;

  /// An entry of a docket.
  ///
  /// @param place from 1
  public record Filed(int place, String text, Map<String, String> fields) {}

  /// The entries of the page.
  public List<Filed> shown() {
    int start = Math.min((page - 1) * PAGE, entries.size());
    return entries.subList(start, Math.min(start + PAGE, entries.size()));
  }

  /// Which entries are shown: `Entries 1–100 of 327`, of those found `(900 filed)`.
  public String range() {
    int first = shown().isEmpty() ? 0 : (page - 1) * PAGE + 1;
    String found = entries.size() == filed() ? "" : " with these words (" + filed() + " filed)";
    return "Entries %d–%d of %d%s"
        .formatted(first, Math.max(0, first + shown().size() - 1), entries.size(), found);
  }

  public boolean hasNext() {
    return entries.size() > (long) page * PAGE;
  }

  /// The address of another page of the docket.
  public String docket(int other) {
    String docket = address(proceeding) + "?entries=" + Links.encoded(words) + "&page=" + other;
    return docket + (day.isAnother() ? day.question().replace('?', '&') : "") + "#docket";
  }

  public String title() {
    return proceeding
        .caption()
        .or(proceeding::docket)
        .or(() ->
            proceeding
                .court()
                .map(court ->
                    dossiers.stream().findFirst().map(d -> d.instrument().name()).orElse("Case")
                        + " before the "
                        + Wording.courtName(court)))
        .or(() -> dossiers.stream().findFirst().map(d -> "Case on " + d.instrument().name()))
        .orElse("A court case");
  }

  /// What a case of the chain is called there.
  public static String step(Proceeding one) {
    boolean named = one.caption().or(one::docket).or(one::court).isPresent();
    return named ? Wording.proceeding(one) : "a court that no document names";
  }

  public String court() {
    return proceeding.court().map(Wording::court).orElse("court not known");
  }

  /// The instrument of an event, with the sentences of its quotes.
  public Optional<Dossier> dossier(StatusEvent event) {
    return dossiers.stream()
        .filter(d -> d.instrument().id().equals(event.instrument()))
        .findFirst();
  }

  /// What happened.
  public String what(StatusEvent event) {
    return dossier(event).map(d -> d.what(event)).orElseGet(() -> Wording.event(event));
  }

  /// What is doubtful of an event, one sentence each.
  public List<String> doubts(StatusEvent event) {
    return dossier(event).map(d -> d.doubts(event)).orElseGet(event::conflicts);
  }

  public static String address(Proceeding proceeding) {
    return "/case/" + Links.path(proceeding.id().value());
  }

  /// The same question to the API.
  public String json() {
    return "/api/v1/cases/" + Links.path(proceeding.id().value()) + day.question();
  }

  /// True of an event that happened after the day of the page.
  public boolean isAhead(StatusEvent event) {
    return event.effective().first().filter(first -> first.isAfter(day.asOf())).isPresent();
  }

  public String follow() {
    return "/follows/new?kind=case&value=" + Links.encoded(proceeding.id().value());
  }
}
