package org.inforce.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.parse.docket.Docket;
import org.inforce.parse.docket.Dockets;

/// JSON: a feed, a docket, documents of the Federal Register, or anything else, of which the words
/// are kept.
final class JsonReader {
  /// Comments and a comma too many do not make it unreadable.
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonReader() {}

  static Outcome<ParsedText> read(String input, String text) {
    try {
      JsonNode root = MAPPER.readTree(text);
      if (root == null || root.isMissingNode()) {
        return Draft.failed(input, "holds no JSON value");
      }
      if (root.path("version").asText().startsWith("https://jsonfeed.org/")) {
        return FeedReader.ofFeed(input, JsonFeed.read(root));
      }
      Optional<Docket> docket = Dockets.ofJson(root);
      if (docket.isPresent()) {
        return DocketDraft.of(docket.get()).done();
      }
      return RegisterReader.isOne(root) ? RegisterReader.read(input, root) : words(input, root);
    } catch (JsonProcessingException e) {
      return lines(input, text, e);
    }
  }

  /// JSON Lines are values one after another, which is no JSON as a whole.
  private static Outcome<ParsedText> lines(
      String input, String text, JsonProcessingException problem) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    try {
      if (text.lines().count() > 1 && MAPPER.readTree(first).isObject()) {
        return TextReader.read(input, text);
      }
    } catch (JsonProcessingException e) {
      problem.addSuppressed(e);
    }
    String place =
        problem.getLocation() == null ? "" : " at line " + problem.getLocation().getLineNr();
    return Draft.failed(input, "is broken JSON" + place + ": " + problem.getOriginalMessage());
  }

  private static Outcome<ParsedText> words(String input, JsonNode root) {
    List<String> words = new ArrayList<>();
    collect(root, words);
    Draft draft = new Draft();
    draft.text(Characters.clean(String.join("\n\n", words)));
    draft.notes.add("JSON of no known form: its words were kept in their order");
    return draft.text.isBlank() ? Draft.failed(input, "JSON without words") : draft.done();
  }

  /// Jackson refuses values nested more than 1000 deep, which bounds the recursion.
  private static void collect(JsonNode node, List<String> words) {
    if (node.isTextual()) {
      Draft.present(node.textValue()).ifPresent(words::add);
    }
    node.forEach(child -> collect(child, words));
  }
}
