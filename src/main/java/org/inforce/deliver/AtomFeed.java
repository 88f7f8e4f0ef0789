package org.inforce.deliver;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;

/// An Atom feed (RFC 4287) of changes.
public final class AtomFeed {
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private AtomFeed() {}

  /// One change.
  ///
  /// @param id permanent, e.g. `urn:inforce:change:ab12`
  /// @param updated changes only when the change itself is corrected
  public record Entry(
      String id, String title, String text, URI address, Instant published, Instant updated) {}

  /// The feed as XML.
  ///
  /// @param self where the feed itself is
  public static String of(String id, String title, URI self, URI page, List<Entry> entries) {
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType("atom_1.0");
    feed.setUri(id);
    feed.setTitle(written(title));
    feed.setAuthor("Inforce");
    feed.setLinks(List.of(link("self", self), link("alternate", page)));
    feed.setPublishedDate(
        Date.from(
            entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH)));
    feed.setEntries(entries.stream().map(AtomFeed::entry).toList());
    try {
      return new SyndFeedOutput().outputString(feed);
    } catch (FeedException e) {
      throw new IllegalArgumentException("the feed '" + title + "' cannot be written", e);
    }
  }

  private static SyndEntry entry(Entry entry) {
    SyndEntry item = new SyndEntryImpl();
    item.setUri(entry.id());
    item.setTitle(written(entry.title()));
    item.setLink(entry.address().toString());
    item.setPublishedDate(Date.from(entry.published()));
    item.setUpdatedDate(Date.from(entry.updated()));
    SyndContentImpl content = new SyndContentImpl();
    content.setType("text");
    content.setValue(written(entry.text()));
    item.setContents(List.of(content));
    return item;
  }

  /// A text without the characters that XML 1.0 cannot hold, which a title or a question may have.
  private static String written(String text) {
    return NO_XML.matcher(text).replaceAll(" ");
  }

  private static SyndLinkImpl link(String relation, URI address) {
    SyndLinkImpl link = new SyndLinkImpl();
    link.setRel(relation);
    link.setHref(address.toString());
    return link;
  }
}
