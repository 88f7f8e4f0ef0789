package org.inforce.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.inforce.model.EventType;
import org.inforce.search.answer.Dossier;

/// An instrument as schema.org `Legislation`, for machines that read pages.
final class LinkedData {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LinkedData() {}

  /// JSON in which nothing can end the element that it stands in.
  static String of(Dossier dossier) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("@context", "https://schema.org")
        .put("@type", "Legislation")
        .put("name", dossier.instrument().name())
        .put("legislationType", dossier.instrument().type().code())
        .put("legislationDateVersion", dossier.asOf().toString());
    ArrayNode names = node.putArray("alternateName");
    dossier.instrument().aliases().forEach(names::add);
    if (!dossier.instrument().identifiers().isEmpty()) {
      ArrayNode identifiers = node.putArray("legislationIdentifier");
      dossier.instrument().identifiers().forEach(identifiers::add);
    }
    dossier.instrument().jurisdiction().ifPresent(j -> node.put("legislationJurisdiction", j));
    dossier
        .status()
        .ifPresent(s ->
            node.put("legislationLegalForce", "https://schema.org/" + s.status().legalForce()));
    dossier.events().stream()
        .filter(e -> e.type() == EventType.ENACTED || e.type() == EventType.ISSUED)
        .flatMap(e -> e.effective().text().stream())
        .findFirst()
        .ifPresent(day -> node.put("legislationDate", day));
    dossier.events().stream()
        .filter(e -> e.type() == EventType.EFFECTIVE)
        .flatMap(e -> e.effective().text().stream())
        .findFirst()
        .ifPresent(day -> node.put("legislationDateOfApplicability", day));
    return node.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
