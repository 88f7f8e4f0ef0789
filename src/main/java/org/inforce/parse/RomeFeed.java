package org.inforce.parse;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads well-formed feeds with ROME, document types refused.
final class RomeFeed {
  private RomeFeed() {}

  /// Empty if ROME cannot read it.
  static Optional<Feed> read(String xml) {
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    try {
      return Optional.of(feed(input.build(new StringReader(xml))));
    } catch (FeedException | IllegalArgumentException e) {
      // Not lost: the loose reader takes over, and what it gets is noted as salvaged.
      return Optional.empty();
    }
  }

  private static Feed feed(SyndFeed feed) {
    return new Feed(
        optional(feed.getTitle()).map(LooseFeed::plain),
        optional(feed.getLink()),
        optional(feed.getDescription()).map(LooseFeed::plain),
        feed.getEntries().stream().map(RomeFeed::item).toList(),
        List.of());
  }

  private static FeedItem item(SyndEntry entry) {
    return new FeedItem(
        optional(entry.getTitle()).map(LooseFeed::plain),
        optional(entry.getLink()),
        optional(entry.getUri()),
        html(entry),
        optional(entry.getAuthor()).map(LooseFeed::plain),
        Optional.ofNullable(
                entry.getPublishedDate() == null
                    ? entry.getUpdatedDate()
                    : entry.getPublishedDate())
            .map(date -> Instant.ofEpochMilli(date.getTime()).toString()),
        entry.getCategories().stream()
            .map(SyndCategory::getName)
            .filter(name -> name != null && !name.isBlank())
            .toList());
  }

  private static String html(SyndEntry entry) {
    return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
        .map(SyndContent::getValue)
        .filter(value -> value != null)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static Optional<String> optional(String text) {
    return Optional.ofNullable(text).map(Characters::oneLine).filter(t -> !t.isEmpty());
  }
}
