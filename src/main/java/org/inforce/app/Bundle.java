package org.inforce.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Coded;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.store.Originals;

/// A file of many documents, one JSON object a line, as `gold/FORMAT.md` fixes it: `id`, `url`,
/// `publisher`, `kind`, `published`, `title`, `text`. Each line is an original of its own, so that
/// a bad line harms only itself.
public final class Bundle {
  /// The media type of one line.
  public static final String LINE = "application/x-inforce-document+json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Bundle() {}

  /// A document of a bundle under the hash of its line.
  ///
  /// @param label its `id` in the bundle, e.g. `d03`
  public record Line(String label, Document document) {}

  /// True if the bytes look like such a file: named `.jsonl`, its first line an object with a text,
  /// a day of publication and a kind that we know.
  public static boolean isBundle(Fetched fetched) {
    String path = Optional.ofNullable(fetched.address().getPath()).orElse("");
    if (!path.endsWith(".jsonl") || fetched.mediaType().equals(LINE)) {
      return false;
    }
    Optional<Fetched> first = lines(fetched).stream().findFirst();
    return first.isPresent()
        && switch (object(first.get())) {
          case Outcome.Done<JsonNode>(JsonNode line) ->
              line.has("text") && line.has("published") && isKind(line.path("kind").asText());
          case Outcome.Skipped<JsonNode> _, Outcome.Failed<JsonNode> _ -> false;
        };
  }

  private static boolean isKind(String code) {
    return Arrays.stream(DocumentKind.values()).anyMatch(kind -> kind.code().equals(code));
  }

  /// The lines of bundles as if each had been fetched at noon UTC of the day of its publication, in
  /// that order.
  public static List<Fetched> asPublished(List<Fetched> bundles) {
    List<Fetched> lines = new ArrayList<>();
    for (Fetched bundle : bundles) {
      lines(bundle).stream().map(Bundle::asPublished).forEach(lines::add);
    }
    lines.sort(Comparator.comparing(Fetched::at));
    return List.copyOf(lines);
  }

  private static Fetched asPublished(Fetched line) {
    Instant at =
        published(line)
            .map(day -> day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
            .orElse(line.at());
    return new Fetched(
        line.source(), line.address(), line.mediaType(), at, line.sha256(), line.bytes());
  }

  /// The lines of the file, each as fetched on its own; blank ones are left out. The address of a
  /// line is that of the file with the number of the line as fragment.
  public static List<Fetched> lines(Fetched file) {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    List<Fetched> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        URI address = URI.create(file.address() + "#" + number);
        lines.add(
            new Fetched(file.source(), address, LINE, file.at(), Originals.sha256(bytes), bytes));
      }
    }
    return lines;
  }

  /// The day on which a line says it was published.
  static Optional<LocalDate> published(Fetched line) {
    return switch (read(line)) {
      case Outcome.Done<Line>(Line read) -> Optional.of(read.document().published());
      case Outcome.Skipped<Line> _, Outcome.Failed<Line> _ -> Optional.empty();
    };
  }

  /// The document of one line.
  public static Outcome<Line> read(Fetched line) {
    return switch (object(line)) {
      case Outcome.Done<JsonNode>(JsonNode object) -> read(line, object);
      case Outcome.Skipped<JsonNode>(String reason) -> new Outcome.Skipped<>(reason);
      case Outcome.Failed<JsonNode>(Problem problem) -> new Outcome.Failed<>(problem);
    };
  }

  private static Outcome<Line> read(Fetched line, JsonNode object) {
    try {
      DocumentKind kind = Coded.of(DocumentKind.class, field(object, "kind"));
      Document document =
          new Document(
              new DocumentId(line.sha256()),
              line.source(),
              optional(object, "url"),
              field(object, "publisher"),
              kind,
              SourceFacts.tierOf(kind),
              LocalDate.parse(field(object, "published")),
              optional(object, "title"),
              field(object, "text"));
      return new Outcome.Done<>(new Line(field(object, "id"), document));
    } catch (IllegalArgumentException | DateTimeException e) {
      return failed(line, "is no document: " + e.getMessage());
    }
  }

  private static Outcome<JsonNode> object(Fetched line) {
    try {
      JsonNode node = MAPPER.readTree(new String(line.bytes(), StandardCharsets.UTF_8));
      return node.isObject() ? new Outcome.Done<>(node) : failed(line, "is no JSON object");
    } catch (JsonProcessingException e) {
      return failed(line, "is no JSON: " + e.getOriginalMessage());
    }
  }

  private static <T> Outcome<T> failed(Fetched line, String cause) {
    return new Outcome.Failed<>(new Problem(line.address().toString(), "parse", cause));
  }

  private static String field(JsonNode object, String name) {
    return optional(object, name)
        .orElseThrow(() -> new IllegalArgumentException("the field '" + name + "' is missing"));
  }

  private static Optional<String> optional(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .filter(value -> !value.isBlank());
  }
}
