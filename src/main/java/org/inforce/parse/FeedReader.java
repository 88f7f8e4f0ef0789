package org.inforce.parse;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.DocumentKind;
import org.inforce.model.Entry;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.jsoup.Jsoup;

/// Feeds of any format: an entry for each item.
final class FeedReader {
  private static final Pattern DOCTYPE =
      Pattern.compile("(?is)<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*\\])?\\s*>");

  private FeedReader() {}

  static Outcome<ParsedText> read(String input, String xml, Limits limits) {
    String body = Xml.fromRoot(DOCTYPE.matcher(xml).replaceFirst(""));
    if (PacerFeed.isOne(body)) {
      return PacerFeed.read(input, LooseFeed.read(body, limits.depth()));
    }
    Optional<Feed> feed = RomeFeed.read(body).filter(read -> !read.items().isEmpty());
    return ofFeed(input, feed.orElseGet(() -> salvaged(body, limits)));
  }

  private static Feed salvaged(String body, Limits limits) {
    Feed feed = LooseFeed.read(body, limits.depth());
    return new Feed(
        feed.title(),
        feed.link(),
        feed.description(),
        feed.items(),
        feed.items().isEmpty() ? List.of() : List.of("a broken feed: what is readable was taken"));
  }

  static Outcome<ParsedText> ofFeed(String input, Feed feed) {
    Draft draft = new Draft();
    draft.title = feed.title();
    draft.publisher = feed.title();
    draft.kind = Optional.of(DocumentKind.NEWS);
    draft.notes.addAll(feed.notes());
    feed.link().ifPresent(link -> draft.field("link", link));
    feed.items().stream().map(FeedReader::entry).forEach(draft.entries::add);
    draft.published = latest(draft);
    draft.text(
        draft.entries.isEmpty()
            ? Stream.concat(feed.title().stream(), feed.description().stream())
                .collect(Collectors.joining("\n\n"))
            : draft.entries.stream().map(Entry::text).collect(Collectors.joining("\n\n")));
    if (draft.text.isBlank()) {
      return Draft.failed(input, "a feed without items, or with none that says anything");
    }
    draft.text(Characters.clean(draft.text));
    return draft.done();
  }

  private static Entry entry(FeedItem item) {
    List<String> paragraphs = new ArrayList<>();
    item.title().ifPresent(paragraphs::add);
    String body = Blocks.text(Jsoup.parse(item.html()).body());
    if (!body.isBlank() && !body.equals(item.title().orElse(""))) {
      paragraphs.add(body);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    item.title().ifPresent(title -> fields.put("title", title));
    item.link().ifPresent(link -> fields.put("link", link));
    item.id().ifPresent(id -> fields.put("id", id));
    item.author().ifPresent(author -> fields.put("author", author));
    item.published().ifPresent(moment -> fields.put("published", moment));
    if (!item.categories().isEmpty()) {
      fields.put("categories", String.join("; ", item.categories()));
    }
    return new Entry(String.join("\n\n", paragraphs), fields);
  }

  private static Optional<java.time.LocalDate> latest(Draft draft) {
    return draft.entries.stream()
        .map(entry -> entry.fields().get("published"))
        .filter(moment -> moment != null)
        .flatMap(moment -> Days.first(moment).stream())
        .max(java.util.Comparator.naturalOrder());
  }
}
