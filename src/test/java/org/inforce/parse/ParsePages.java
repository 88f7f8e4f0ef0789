package org.inforce.parse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads pages as the command `parse` does and prints how many a second one thread reads: a
/// program.
final class ParsePages {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ParsePages() {}

  public static void main(String[] args) throws IOException {
    List<String> out = new ArrayList<>();
    int rounds = Integer.getInteger("rounds", 1);
    for (int round = 0; round < rounds; round++) {
      out.clear();
      long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        JsonNode in = MAPPER.readTree(line);
        Page page =
            PageReader.read(
                Files.readAllBytes(Path.of(in.path("path").asText())), in.path("url").asText(""));
        ObjectNode row = MAPPER.createObjectNode();
        row.set("id", in.path("id"));
        page.title().ifPresent(title -> row.put("title", title));
        page.published().ifPresent(day -> row.put("published", day.toString()));
        row.put("text", page.text());
        out.add(MAPPER.writeValueAsString(row));
      }
      double seconds =
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
      System.out.printf("%.1f pages a second of its core%n", out.size() / seconds);
    }
    Files.write(Path.of(args[1]), out);
  }
}
