package org.inforce.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.model.DocumentKind;
import org.inforce.model.Entry;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The feed of recent entries that each federal court publishes from CM/ECF. It gives a short name
/// of the event only: `[Order on Motion to Dismiss]` does not tell which way it went.
final class PacerFeed {
  private static final Pattern HOST =
      Pattern.compile("<link>\\s*https?://(?:www\\.)?ecf\\.([a-z0-9]{2,12})\\.uscourts\\.gov");
  private static final Pattern CASE =
      Pattern.compile(
          "^\\s*((?:[0-9]{1,2}:)?[0-9]{2}-(?:[a-z~]{2,4}-)?[0-9]{1,6}(?:-[A-Za-z0-9]{1,5}){0,4}|[0-9]{2}[A-Z][0-9]{1,5})\\s*(.*)$");
  private static final Pattern BANKRUPTCY =
      Pattern.compile("^Type:\\s*(\\S*)\\s+Office:\\s*(\\S*)\\s+Chapter:\\s*([0-9]*)");
  private static final Pattern EVENT = Pattern.compile("(?s)\\[(.*)\\]");

  private PacerFeed() {}

  static boolean isOne(String xml) {
    return HOST.matcher(xml.substring(0, Math.min(xml.length(), 4000))).find();
  }

  static Outcome<ParsedText> read(String input, Feed feed) {
    Draft draft = new Draft();
    draft.kind = Optional.of(DocumentKind.DOCKET);
    draft.title = feed.title();
    draft.publisher = feed.title().map(PacerFeed::court);
    Optional<String> court = feed.link().flatMap(PacerFeed::courtOfHost);
    court.ifPresent(id -> draft.field("court", id));
    for (FeedItem item : feed.items()) {
      draft.entries.add(entry(item, court));
    }
    if (draft.entries.isEmpty()) {
      return Draft.failed(input, "a court's feed without entries");
    }
    draft.published =
        draft.entries.stream()
            .flatMap(entry -> Days.first(entry.fields().getOrDefault("pubDate", "")).stream())
            .max(java.util.Comparator.naturalOrder());
    draft.text(
        Characters.clean(
            draft.entries.stream().map(Entry::text).collect(Collectors.joining("\n\n"))));
    return draft.done();
  }

  private static String court(String title) {
    return title.replaceFirst("(?<!\\s)\\s+-\\s+Recent Entries$", "");
  }

  private static Optional<String> courtOfHost(String link) {
    Matcher host = HOST.matcher("<link>" + link);
    return host.find() ? Optional.of(host.group(1)) : Optional.empty();
  }

  private static Entry entry(FeedItem item, Optional<String> court) {
    Map<String, String> fields = new LinkedHashMap<>();
    court.ifPresent(id -> fields.put("court", id));
    String title = item.title().orElse("");
    Matcher numbered = CASE.matcher(title);
    if (numbered.matches()) {
      fields.put("docket_number", numbered.group(1));
      put(fields, "case_name", numbered.group(2));
    }
    Document said = Jsoup.parse(item.html());
    Element link = said.selectFirst("a[href]");
    if (link != null) {
      put(fields, "document_number", number(link));
      put(fields, "document_link", link.attr("href"));
    }
    String plain = Characters.oneLine(said.text());
    Matcher event = EVENT.matcher(plain);
    String name = event.find() ? Characters.oneLine(event.group(1)) : "";
    put(fields, "event", name);
    Matcher bankruptcy = BANKRUPTCY.matcher(plain);
    if (bankruptcy.find()) {
      put(fields, "type", bankruptcy.group(1));
      put(fields, "office", bankruptcy.group(2));
      put(fields, "chapter", bankruptcy.group(3));
    }
    item.link().ifPresent(address -> put(fields, "link", address));
    item.id().ifPresent(id -> put(fields, "guid", id));
    item.published().ifPresent(moment -> put(fields, "pubDate", moment));
    return new Entry(text(title, name.isEmpty() ? plain : name), fields);
  }

  private static String text(String title, String event) {
    return Characters.oneLine(title).isEmpty() ? event : Characters.oneLine(title) + ": " + event;
  }

  /// Appellate courts write `Document` where the others write its number; then the number of the
  /// document itself, at the end of its address, names it.
  private static String number(Element link) {
    String text = Characters.oneLine(link.text());
    String href = link.attr("href");
    return text.matches("[0-9]{1,6}") ? text : href.substring(href.lastIndexOf('/') + 1);
  }

  private static void put(Map<String, String> fields, String name, String value) {
    String line = Characters.oneLine(value);
    if (!line.isEmpty()) {
      fields.put(name, line);
    }
  }
}
