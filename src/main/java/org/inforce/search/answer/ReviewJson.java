package org.inforce.search.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.inforce.model.Decision;
import org.inforce.model.ReviewItem;

/// What is doubtful, and what was decided on it, as JSON.
public final class ReviewJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ReviewJson() {}

  public static ObjectNode item(ReviewItem item) {
    ObjectNode node =
        MAPPER.createObjectNode().put("id", item.id()).put("question", item.question());
    ArrayNode choices = node.putArray("choices");
    item.choices().forEach(choices::add);
    node.put("taken", item.taken() ? item.choices().getFirst() : null);
    ArrayNode evidence = node.putArray("evidence");
    item.evidence().forEach(quote -> evidence.add(AnswerJson.quote(quote, Optional.empty())));
    return node;
  }

  /// @param undone true if a later decision undid it
  public static ObjectNode decision(Decision decision, boolean undone) {
    return MAPPER
        .createObjectNode()
        .put("number", decision.number())
        .put("made", decision.made().toString())
        .put("by", decision.by())
        .put("action", decision.action().code())
        .put("says", Wording.action(decision.action()))
        .put("undone", undone);
  }
}
