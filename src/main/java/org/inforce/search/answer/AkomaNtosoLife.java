package org.inforce.search.answer;

import java.io.StringWriter;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.inforce.model.DocumentId;
import org.inforce.model.EventType;
import org.inforce.model.LegalStatus;
import org.inforce.model.Quote;
import org.inforce.model.Scope;
import org.inforce.model.StatusEvent;
import org.inforce.timeline.Step;

/// The life of an instrument as the metadata of a document in Akoma Ntoso (OASIS LegalDocML 1.0,
/// namespace `akn/3.0`): what happened to it, what that did to its force (`forceMod`) and to its
/// efficacy (`efficacyMod`: a court's order leaves a law made and keeps it from being applied), and
/// the stretches of days on which it is in force. Each event has its sentence as a note, and its
/// document as the source. What has no day stands in no lifecycle.
public final class AkomaNtosoLife {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final String SELF = "#inforce";
  private static final String AMENDMENT = "amendment";

  private final Dossier dossier;
  private final URI work;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final Map<StatusEvent, String> events = new LinkedHashMap<>();
  private final Map<DocumentId, String> documents = new LinkedHashMap<>();

  /// The days on which the status changes without an event of their own.
  private final Map<LocalDate, String> turns = new LinkedHashMap<>();

  private AkomaNtosoLife(Dossier dossier, URI work) throws XMLStreamException {
    this.dossier = dossier;
    this.work = work;
    this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    for (StatusEvent event : dossier.events()) {
      if (event.effective().first().isPresent()) {
        events.put(event, "e" + (events.size() + 1));
        event
            .evidence()
            .forEach(q -> documents.putIfAbsent(q.document(), "d" + (documents.size() + 1)));
      }
    }
    for (Step step : dossier.steps()) {
      if (eventOn(step.day()).isEmpty()) {
        turns.put(step.day(), "t" + (turns.size() + 1));
      }
    }
  }

  /// @param work the address of the instrument's page
  public static String of(Dossier dossier, URI work) {
    try {
      AkomaNtosoLife life = new AkomaNtosoLife(dossier, work);
      life.write();
      return life.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write the life of " + dossier.instrument().id(), e);
    }
  }

  private Optional<String> eventOn(LocalDate day) {
    return events.entrySet().stream()
        .filter(e -> e.getKey().effective().first().equals(Optional.of(day)))
        .map(Map.Entry::getValue)
        .reduce((a, b) -> b);
  }

  private void write() throws XMLStreamException {
    String root =
        switch (dossier.instrument().type()) {
          case BILL -> "bill";
          case STATUTE, ORDINANCE, BALLOT_MEASURE, CONSTITUTIONAL_PROVISION -> "act";
          case RESOLUTION, EXECUTIVE_ORDER, DIRECTIVE, REGULATION, POLICY -> "doc";
        };
    xml.writeStartDocument();
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement("akomaNtoso");
    xml.writeDefaultNamespace(NAMESPACE);
    start(root, "name", dossier.instrument().type().code());
    start("meta");
    identification();
    lifecycle();
    analysis();
    stretches();
    references();
    notes();
    xml.writeEndElement();
    body(root.equals("doc"));
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void identification() throws XMLStreamException {
    start("identification", "source", SELF);
    start("FRBRWork");
    named("");
    empty("FRBRcountry", "value", country());
    for (String number : dossier.instrument().identifiers()) {
      empty("FRBRnumber", "value", number);
    }
    empty("FRBRname", "value", dossier.instrument().name());
    xml.writeEndElement();
    start("FRBRExpression");
    named("/eng@" + dossier.asOf());
    empty("FRBRlanguage", "language", "eng");
    xml.writeEndElement();
    start("FRBRManifestation");
    named("/eng@" + dossier.asOf() + "/akn.xml");
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void named(String behind) throws XMLStreamException {
    empty("FRBRthis", "value", work + behind + "/main");
    empty("FRBRuri", "value", work + behind);
    empty("FRBRdate", "date", made().toString(), "name", "generation");
    empty("FRBRauthor", "href", SELF);
  }

  private LocalDate made() {
    return dossier.events().stream()
        .filter(e -> e.type() == EventType.ENACTED || e.type() == EventType.ISSUED)
        .flatMap(e -> e.effective().first().stream())
        .findFirst()
        .orElse(dossier.asOf());
  }

  private String country() {
    return dossier.instrument().jurisdiction().map(j -> j.split("-", 2)[0]).orElse("us");
  }

  private void lifecycle() throws XMLStreamException {
    start("lifecycle", "source", SELF);
    for (Map.Entry<StatusEvent, String> entry : events.entrySet()) {
      StatusEvent event = entry.getKey();
      empty(
          "eventRef",
          "eId",
          entry.getValue(),
          "date",
          event.effective().first().orElseThrow().toString(),
          "type",
          change(event.type()).turn(),
          "source",
          source(event),
          "refersTo",
          "#" + event.type().code());
    }
    for (Map.Entry<LocalDate, String> turn : turns.entrySet()) {
      empty(
          "eventRef",
          "eId",
          turn.getValue(),
          "date",
          turn.getKey().toString(),
          "type",
          AMENDMENT,
          "source",
          SELF);
    }
    xml.writeEndElement();
  }

  private String source(StatusEvent event) {
    return "#" + documents.get(event.evidence().getFirst().document());
  }

  /// What an event is in the life of the instrument, and what it does to it.
  ///
  /// @param turn `generation`, `amendment` or `repeal`
  /// @param element `forceMod` or `efficacyMod`; empty where it changes neither
  /// @param type of the modification
  private record Change(String turn, String element, String type) {
    boolean modifies() {
      return !element.isEmpty();
    }
  }

  private static Change change(EventType type) {
    return switch (type) {
      case INTRODUCED, PASSED, ENACTED, ISSUED -> new Change("generation", "", "");
      case VETOED -> new Change("repeal", "", "");
      case RESCINDED, EXPIRED -> new Change("repeal", "forceMod", "endOfEnactment");
      case EFFECTIVE -> new Change(AMENDMENT, "forceMod", "entryIntoForce");
      case DELAYED -> new Change(AMENDMENT, "forceMod", "postponementOfEntryIntoForce");
      // The schema spells it so.
      case STRUCK_DOWN -> new Change(AMENDMENT, "forceMod", "uncostitutionality");
      case ENJOINED -> new Change(AMENDMENT, "efficacyMod", "inapplication");
      case ORDER_STAYED, ORDER_LIFTED -> new Change(AMENDMENT, "efficacyMod", "entryIntoEfficacy");
      case AMENDED,
          CHALLENGED,
          RELIEF_REQUESTED,
          HEARING_SCHEDULED,
          RELIEF_DENIED,
          ORDER_EXTENDED,
          ORDER_NARROWED,
          UPHELD,
          APPEALED,
          REVIEW_GRANTED,
          REVIEW_DENIED,
          DISMISSED,
          SETTLED ->
          new Change(AMENDMENT, "", "");
    };
  }

  private void analysis() throws XMLStreamException {
    if (events.keySet().stream().noneMatch(e -> change(e.type()).modifies())) {
      return;
    }
    start("analysis", "source", SELF);
    start("passiveModifications");
    for (Map.Entry<StatusEvent, String> entry : events.entrySet()) {
      Change change = change(entry.getKey().type());
      if (change.modifies()) {
        modification(change, entry.getKey(), entry.getValue());
      }
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void modification(Change change, StatusEvent event, String id) throws XMLStreamException {
    start(change.element(), "type", change.type(), "eId", id + "__mod");
    if (event.scope().equals(Optional.of(Scope.PART))) {
      xml.writeAttribute("incomplete", "true");
    }
    empty("source", "eId", id + "__source", "href", "#" + id);
    empty("destination", "eId", id + "__destination", "href", work.toString());
    xml.writeEndElement();
  }

  private void stretches() throws XMLStreamException {
    start("temporalData", "source", SELF);
    int number = 0;
    for (int i = 0; i < dossier.steps().size(); i++) {
      Step step = dossier.steps().get(i);
      LegalStatus status = step.status().status();
      if (status != LegalStatus.IN_FORCE && status != LegalStatus.PARTLY_BLOCKED) {
        continue;
      }
      number++;
      start("temporalGroup", "eId", "tmpg_" + number);
      List<String> interval = new ArrayList<>(List.of("refersTo", "#" + status.code()));
      interval.addAll(List.of("start", "#" + mark(step.day())));
      if (i + 1 < dossier.steps().size()) {
        interval.addAll(List.of("end", "#" + mark(dossier.steps().get(i + 1).day())));
      }
      empty("timeInterval", interval.toArray(String[]::new));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private String mark(LocalDate day) {
    return eventOn(day).orElseGet(() -> turns.getOrDefault(day, ""));
  }

  private void references() throws XMLStreamException {
    start("references", "source", SELF);
    for (Map.Entry<DocumentId, String> entry : documents.entrySet()) {
      Optional<Cited> cited = Optional.ofNullable(dossier.sources().get(entry.getKey()));
      String shown = cited.map(c -> c.publisher() + ", " + Wording.day(c.published())).orElse("");
      String address =
          cited
              .flatMap(Cited::address)
              .orElseGet(() -> work.resolve("/document/" + entry.getKey().value()).toString());
      empty("passiveRef", "eId", entry.getValue(), "href", address, "showAs", shown);
    }
    empty(
        "TLCOrganization",
        "eId",
        "inforce",
        "href",
        work.resolve("/").toString(),
        "showAs",
        "Inforce");
    for (LegalStatus status : List.of(LegalStatus.IN_FORCE, LegalStatus.PARTLY_BLOCKED)) {
      empty(
          "TLCConcept",
          "eId",
          status.code(),
          "href",
          "https://schema.org/" + status.legalForce(),
          "showAs",
          Wording.status(status));
    }
    for (EventType type : events.keySet().stream().map(StatusEvent::type).distinct().toList()) {
      empty(
          "TLCEvent",
          "eId",
          type.code(),
          "href",
          "/ontology/event/inforce/" + type.code(),
          "showAs",
          Wording.type(type));
    }
    xml.writeEndElement();
  }

  private void notes() throws XMLStreamException {
    if (events.isEmpty()) {
      return;
    }
    start("notes", "source", SELF);
    for (Map.Entry<StatusEvent, String> entry : events.entrySet()) {
      StatusEvent event = entry.getKey();
      Quote quote = event.evidence().getFirst();
      start("note", "eId", entry.getValue() + "__note");
      start("p");
      String said = dossier.context(quote).line();
      xml.writeCharacters(
          dossier.what(event) + ", " + Wording.when(event.effective()) + ": “" + said + "”");
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  /// The text of the instrument is elsewhere; what stands here is how it stands.
  private void body(boolean doc) throws XMLStreamException {
    start(doc ? "mainBody" : "body");
    if (!doc) {
      start("section", "eId", "sec_1");
      start("content", "eId", "sec_1__content");
    }
    start("p");
    xml.writeCharacters(
        dossier
            .status()
            .map(s ->
                Wording.status(s.status())
                    + " on "
                    + Wording.day(dossier.asOf())
                    + ". "
                    + s.reason())
            .orElseGet(dossier::unknown));
    xml.writeEndElement();
    if (!doc) {
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void start(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(attributes);
  }

  private void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
