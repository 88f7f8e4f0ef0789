package org.inforce.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.function.Function;

/// A file of one JSON object a line in, another one out. A line that cannot be read is said so on
/// the error stream and left out; its neighbours go on.
final class JsonLines {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonLines() {}

  /// @return how many lines could not be read
  static int convert(
      Path in, Path out, PrintWriter errors, Function<JsonNode, ? extends JsonNode> each) {
    try (BufferedReader reader = Files.newBufferedReader(in);
        BufferedWriter writer = Files.newBufferedWriter(out)) {
      int bad = 0;
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          writer.write(MAPPER.writeValueAsString(each.apply(object(line))));
          writer.newLine();
        } catch (IllegalArgumentException | DateTimeException e) {
          bad++;
          errors.println("inforce: " + in + ":" + number + ": " + e.getMessage());
        }
      }
      return bad;
    } catch (NoSuchFileException e) {
      throw new Failure("there is no file " + e.getFile(), e);
    } catch (CharacterCodingException e) {
      throw new Failure(in + " is no UTF-8 text", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot turn " + in + " into " + out, e);
    }
  }

  private static JsonNode object(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (!node.isObject()) {
        throw new IllegalArgumentException("the line is no JSON object");
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the line is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  static int codeFor(int bad, PrintWriter errors) {
    if (bad == 0) {
      return Commands.DONE;
    }
    errors.println("inforce: " + bad + " line(s) could not be read and were left out");
    return Commands.FAILED;
  }
}
