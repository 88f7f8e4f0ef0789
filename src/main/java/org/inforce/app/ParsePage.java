package org.inforce.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inforce.parse.Page;
import org.inforce.parse.PageReader;

/// Reads one page for the command `parse`: a line in is `{"id", "path", "url"}`, a line out `{"id",
/// "title", "published", "text"}`, with what the page does not give left out.
public final class ParsePage {
  /// @param folder that relative paths start from
  /// @throws IllegalArgumentException if the line names no file that can be read
  public ObjectNode read(JsonNode line, Path folder) {
    String path = line.path("path").asText("");
    if (path.isEmpty()) {
      throw new IllegalArgumentException("the line has no \"path\"");
    }
    Page page = PageReader.read(bytes(folder.resolve(path)), line.path("url").asText(""));
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    out.set("id", line.path("id"));
    page.title().ifPresent(title -> out.put("title", title));
    page.published().ifPresent(day -> out.put("published", day.toString()));
    out.put("text", page.text());
    return out;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + file, e);
    }
  }
}
