package org.inforce.parse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.model.DocumentKind;
import org.inforce.model.Entry;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;

/// Answers of the API of the Federal Register: documents and documents on public inspection, one or
/// many (federalregister.gov/developers/documentation/api/v1).
final class RegisterReader {
  private static final List<String> FIELDS =
      List.of(
          "document_number",
          "title",
          "type",
          "action",
          "citation",
          "publication_date",
          "signing_date",
          "filed_at",
          "effective_on",
          "comments_close_on",
          "dates",
          "executive_order_number",
          "executive_order_notes",
          "html_url",
          "pdf_url");

  private RegisterReader() {}

  static boolean isOne(JsonNode root) {
    JsonNode results = root.path("results");
    return root.has("document_number")
        || (results.isArray() && results.path(0).has("document_number"));
  }

  static Outcome<ParsedText> read(String input, JsonNode root) {
    Draft draft = new Draft();
    draft.kind = Optional.of(DocumentKind.NOTICE);
    draft.publisher = Optional.of("Federal Register");
    List<JsonNode> documents = new ArrayList<>();
    if (root.has("document_number")) {
      documents.add(root);
    } else {
      root.path("results").forEach(documents::add);
    }
    documents.stream().map(RegisterReader::entry).forEach(draft.entries::add);
    if (documents.size() == 1) {
      Map<String, String> only = draft.entries.getFirst().fields();
      draft.title(only.getOrDefault("title", ""));
      draft.fields.putAll(only);
    } else {
      value(root, "description").ifPresent(draft::title);
    }
    draft.published =
        draft.entries.stream()
            .flatMap(
                entry -> Days.first(entry.fields().getOrDefault("publication_date", "")).stream())
            .max(java.util.Comparator.naturalOrder());
    draft.text(
        Characters.clean(
            draft.entries.stream().map(Entry::text).collect(Collectors.joining("\n\n"))));
    return draft.text.isBlank() ? Draft.failed(input, "documents without text") : draft.done();
  }

  private static Entry entry(JsonNode document) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name : FIELDS) {
      value(document, name).ifPresent(value -> fields.put(name, value));
    }
    names(document, "agencies", "name").ifPresent(names -> fields.put("agencies", names));
    names(document, "docket_ids", "")
        .or(() -> names(document, "docket_numbers", ""))
        .ifPresent(ids -> fields.put("docket_numbers", ids));
    names(document, "regulation_id_numbers", "").ifPresent(ids -> fields.put("rin", ids));
    value(document, "abstract").ifPresent(words -> fields.put("abstract", words));
    return new Entry(text(fields), fields);
  }

  private static String text(Map<String, String> fields) {
    List<String> paragraphs = new ArrayList<>();
    Optional.ofNullable(fields.get("title")).ifPresent(paragraphs::add);
    Optional.ofNullable(fields.get("agencies"))
        .ifPresent(names -> paragraphs.add("AGENCY: " + names));
    Optional.ofNullable(fields.get("action"))
        .ifPresent(action -> paragraphs.add("ACTION: " + action));
    Optional.ofNullable(fields.get("abstract"))
        .ifPresent(words -> paragraphs.add("SUMMARY: " + words));
    Optional.ofNullable(fields.get("dates")).ifPresent(dates -> paragraphs.add("DATES: " + dates));
    return String.join("\n\n", paragraphs);
  }

  private static Optional<String> value(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull()
        ? Draft.present(value.asText())
        : Optional.empty();
  }

  private static Optional<String> names(JsonNode node, String list, String name) {
    List<String> names = new ArrayList<>();
    for (JsonNode one : node.path(list)) {
      (name.isEmpty() ? Draft.present(one.asText()) : value(one, name)).ifPresent(names::add);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
  }
}
