package org.inforce.collect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.collect.listing.ListedOpinion;
import org.inforce.collect.listing.OpinionLists;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// Cuts a court's list of opinions into its rows, each a message in JSON of its own:
/// `listed_opinion` with court, case name, docket number, day, disposition and link as far as the
/// list has them.
final class ListingSplitter {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int DEPTH = 500;

  private ListingSplitter() {}

  /// @return failed if nothing of it can be read as such a list
  static Outcome<List<FeedPart>> split(WebAnswer answer) {
    try {
      List<ListedOpinion> opinions = opinions(answer);
      if (opinions.isEmpty()) {
        return failed(answer, "is no list of opinions in a shape that is known");
      }
      List<FeedPart> parts = new ArrayList<>();
      for (ListedOpinion opinion : opinions) {
        parts.add(part(answer, opinion));
      }
      return new Outcome.Done<>(parts);
    } catch (JsonProcessingException e) {
      return failed(answer, "is broken JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private static List<ListedOpinion> opinions(WebAnswer answer) throws IOException {
    int first = FeedSplitter.firstCharacter(answer.bytes());
    return first == '{' || first == '['
        ? OpinionLists.ofJson(MAPPER.readTree(answer.bytes()))
        : OpinionLists.ofPage(
            Jsoup.parse(
                new ByteArrayInputStream(answer.bytes()),
                PageExtract.charset(answer.mediaType()).orElse(null),
                answer.address().toString(),
                Parser.htmlParser().setMaxDepth(DEPTH)));
  }

  private static FeedPart part(WebAnswer answer, ListedOpinion opinion) throws IOException {
    Optional<URI> link = FeedSplitter.resolve(answer.address(), opinion.link());
    ObjectNode message = MAPPER.createObjectNode();
    ObjectNode fields = message.putObject("listed_opinion");
    opinion.court().ifPresent(court -> fields.put("court", court));
    opinion.name().ifPresent(name -> fields.put("case_name", name));
    opinion.number().ifPresent(number -> fields.put("docket_number", number));
    fields.put("date_filed", opinion.filed().toString());
    opinion.disposition().ifPresent(said -> fields.put("disposition", said));
    fields.put("link", link.map(URI::toString).orElse(opinion.link()));
    String name = opinion.link() + " " + opinion.number().orElse("");
    return new FeedPart(
        Original.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, 24),
        link,
        Optional.of(opinion.filed().atStartOfDay(ZoneOffset.UTC).toInstant()),
        "application/json",
        MAPPER.writeValueAsBytes(message));
  }

  private static Outcome<List<FeedPart>> failed(WebAnswer answer, String cause) {
    return new Outcome.Failed<>(new Problem(answer.address().toString(), "collect", cause));
  }
}
