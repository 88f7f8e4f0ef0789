package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the description of the interface says of its answers.
record Described(JsonNode description) {
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  /// Fails unless a part of an answer is as a schema says.
  ///
  /// @param where named in the failure
  void fits(JsonNode schema, JsonNode node, String where) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", description.get("components"));
    assertEquals(Set.of(), SCHEMAS.getSchema(whole).validate(node), where + ": " + node);
  }

  /// Fails unless the answer that an address gave is as it is described.
  ///
  /// @param path below the root of the interface, without its question
  void fitsAnswer(String path, JsonNode answer) {
    fits(answerOf(path), answer, path);
  }

  private JsonNode answerOf(String path) {
    return description.get("paths").properties().stream()
        .filter(described -> leadsTo(described.getKey(), path))
        .max(Comparator.comparingInt(described -> described.getKey().length()))
        .map(Map.Entry::getValue)
        .orElseThrow(() -> new AssertionError(path + " is not described"))
        .at("/get/responses/200/content/application~1json/schema");
  }

  /// An id may have parts: that of a case is its law's and its own.
  private static boolean leadsTo(String described, String path) {
    String[] parts = described.split("\\{[a-z]{1,20}\\}", -1);
    StringBuilder pattern = new StringBuilder(Pattern.quote(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      pattern.append(".+").append(Pattern.quote(parts[i]));
    }
    return path.matches(pattern.toString());
  }
}
