package org.inforce.parse.docket;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;

/// Recognises the records that courts publish of their cases and reads them. What is none, a page
/// to sign in, an error, a form, gives nothing.
public final class Dockets {
  private static final List<Function<Document, Optional<Docket>>> PAGES =
      List.of(
          CmecfReport::read,
          HistoryReport::read,
          AppellateReport::read,
          SupremeCourtPage::read,
          TexasPage::read);
  private static final List<Function<JsonNode, Optional<Docket>>> JSON =
      List.of(
          SupremeCourtJson::read,
          AcmsJson::read,
          FloridaJson::read,
          CourtListenerJson::read,
          ListedOpinionJson::read);

  private Dockets() {}

  public static Optional<Docket> ofPage(Document html) {
    return first(PAGES, html);
  }

  public static Optional<Docket> ofJson(JsonNode root) {
    return first(JSON, root);
  }

  public static Optional<Docket> ofXml(Document xml) {
    return ArchiveXml.read(xml);
  }

  private static <T> Optional<Docket> first(List<Function<T, Optional<Docket>>> readers, T input) {
    return readers.stream().flatMap(reader -> reader.apply(input).stream()).findFirst();
  }
}
