package org.inforce.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.annotate.Annotator;
import org.inforce.annotate.citation.CitationReader;
import org.inforce.annotate.date.DateReader;
import org.inforce.claim.docket.DocketEntryReader;
import org.inforce.claim.docket.DocketEvent;
import org.inforce.claim.duty.DutyReader;
import org.inforce.claim.duty.OrderEffects;
import org.inforce.claim.notice.Notice;
import org.inforce.claim.notice.NoticeReader;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Citation;
import org.inforce.model.Annotation.CourtMention;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.Coded;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.DutyClaim;
import org.inforce.model.SourceId;

/// One text in, what stands in it out: dates and citations of every text, and what only a docket
/// entry, a notice or a directive has. Offsets count UTF-16 units.
public final class AnnotateLine {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final Annotator annotator = new Annotator(Set.of());
  private final DutyReader duties = new DutyReader();
  private final DocketEntryReader dockets = new DocketEntryReader();

  /// @param line with `id`, `text`, and perhaps `date` (the day the text is from) and `kind`
  /// @throws IllegalArgumentException if a field is missing or cannot be read
  public ObjectNode annotate(JsonNode line) {
    String text = line.path("text").asText("");
    Optional<LocalDate> date =
        Optional.ofNullable(line.get("date")).filter(JsonNode::isTextual).map(AnnotateLine::day);
    DocumentKind kind = Coded.of(DocumentKind.class, line.path("kind").asText("news"));
    Annotated read = annotator.annotate(document(text, kind, date));
    List<Citation> citations = read.citations();
    List<DateMention> dates =
        DateReader.read(text, date, citations.stream().map(Citation::span).toList());
    ObjectNode out = MAPPER.createObjectNode();
    out.set("id", line.path("id"));
    dates(out.putArray("dates"), dates);
    citations(out.putArray("citations"), citations, read.courts(), text);
    switch (kind) {
      case DOCKET -> docket(out.putObject("docket"), text, date, line);
      case NOTICE -> date.ifPresent(day -> notice(out.putObject("notice"), text, day, dates));
      case DIRECTIVE, STATUTE -> directive(out, document(text, kind, date));
      case NEWS, OPINION, PRESS_RELEASE -> {}
    }
    return out;
  }

  private static Document document(String text, DocumentKind kind, Optional<LocalDate> date) {
    return new Document(
        new DocumentId("line"),
        new SourceId("annotate"),
        Optional.empty(),
        "",
        kind,
        SourceFacts.tierOf(kind),
        date.orElse(LocalDate.EPOCH),
        Optional.empty(),
        text);
  }

  private static LocalDate day(JsonNode field) {
    return LocalDate.parse(field.textValue());
  }

  private static void dates(ArrayNode out, List<DateMention> dates) {
    for (DateMention date : dates) {
      out.addObject()
          .put("start", date.span().start())
          .put("end", date.span().end())
          .put("type", date.type())
          .put("value", date.value());
    }
  }

  /// Kinds as the literature on citations counts them; the courts named in the text besides.
  private static void citations(
      ArrayNode out, List<Citation> citations, List<CourtMention> courts, String text) {
    for (CourtMention court : courts) {
      ObjectNode node =
          out.addObject()
              .put("kind", "court")
              .put("matched_text", court.span().of(text))
              .put("start", court.span().start())
              .put("end", court.span().end());
      court.court().ifPresent(id -> node.put("court", id));
    }
    for (Citation citation : citations) {
      ObjectNode node =
          out.addObject()
              .put("kind", CitationReader.literatureKind(citation.kind()))
              .put("matched_text", citation.matchedText())
              .put("start", citation.span().start())
              .put("end", citation.span().end());
      citation.fields().forEach((name, value) -> field(node, name, value));
    }
  }

  private static void field(ObjectNode node, String name, String value) {
    if (name.equals("year") && value.matches("\\d{4}")) {
      node.put(name, Integer.parseInt(value));
    } else {
      node.put(name, value);
    }
  }

  private void docket(ObjectNode out, String text, Optional<LocalDate> filed, JsonNode line) {
    DocketEvent event = dockets.read(text, filed, line.path("court").asText(""));
    out.put("label", event.label().code());
    out.put("due", event.due().map(LocalDate::toString).orElse(null));
    out.put("because", event.because());
  }

  private static void notice(
      ObjectNode out, String text, LocalDate published, List<DateMention> dates) {
    Notice notice = NoticeReader.read(text, published, dates);
    out.put("effective", notice.effective().map(LocalDate::toString).orElse(null));
    out.put("comments_close", notice.commentsClose().map(LocalDate::toString).orElse(null));
  }

  private void directive(ObjectNode out, Document document) {
    ArrayNode obligations = out.putArray("obligations");
    for (DutyClaim duty : duties.read(annotator.annotate(document))) {
      obligations
          .addObject()
          .put("obligor", duty.obligor().orElse(null))
          .put("action", duty.action())
          .put("due", duty.due().map(LocalDate::toString).orElse(null))
          .put("due_text", duty.dueText().orElse(null))
          .put("condition", duty.condition().orElse(null))
          .put("recurring", duty.recurring().orElse(null))
          .put("quote", duty.quote().text());
    }
    OrderEffects effects = OrderEffects.read(document.text());
    effects.revokes().forEach(out.putArray("revokes")::add);
    effects.amends().forEach(out.putArray("amends")::add);
    effects.reinstates().forEach(out.putArray("reinstates")::add);
  }
}
