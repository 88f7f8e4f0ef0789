package org.inforce.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.inforce.model.DocumentId;
import org.inforce.model.EventId;
import org.inforce.model.InstrumentId;
import org.inforce.model.ProceedingId;
import org.inforce.model.ReviewAction;
import org.inforce.model.SourceId;

/// The records of the model as JSON text and back, with nothing lost.
final class Json {
  /// An id is written as its bare value.
  private abstract static class BareId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    BareId(@SuppressWarnings("unused") String value) {}

    @JsonValue
    abstract String value();
  }

  /// A verdict is written with its kind.
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ReviewAction.Accept.class, name = "accept"),
    @JsonSubTypes.Type(value = ReviewAction.Reject.class, name = "reject"),
    @JsonSubTypes.Type(value = ReviewAction.Split.class, name = "split"),
    @JsonSubTypes.Type(value = ReviewAction.Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = ReviewAction.SplitCase.class, name = "split-case"),
    @JsonSubTypes.Type(value = ReviewAction.MergeCases.class, name = "merge-cases"),
    @JsonSubTypes.Type(value = ReviewAction.Undo.class, name = "undo")
  })
  private interface Kinds {}

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .serializationInclusion(JsonInclude.Include.NON_ABSENT)
          .addMixIn(DocumentId.class, BareId.class)
          .addMixIn(EventId.class, BareId.class)
          .addMixIn(InstrumentId.class, BareId.class)
          .addMixIn(ProceedingId.class, BareId.class)
          .addMixIn(SourceId.class, BareId.class)
          .addMixIn(ReviewAction.class, Kinds.class)
          .build();

  private Json() {}

  static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new StoreException("cannot write " + value.getClass().getSimpleName(), e);
    }
  }

  static <T> T read(Class<T> type, String text) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw unreadable(type.getSimpleName(), e);
    }
  }

  static <T> T read(TypeReference<T> type, String text) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw unreadable(type.getType().getTypeName(), e);
    }
  }

  private static StoreException unreadable(String what, JsonProcessingException e) {
    return new StoreException(
        "the store holds a " + what + " that cannot be read: " + e.getMessage(), e);
  }
}
