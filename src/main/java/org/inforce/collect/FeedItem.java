package org.inforce.collect;

import java.net.URI;
import java.time.InstantSource;
import java.util.function.Predicate;
import org.inforce.model.Fetched;
import org.inforce.model.Problem;

/// What came of one item of a feed.
sealed interface FeedItem {
  /// A new document.
  record Read(Fetched document) implements FeedItem {}

  /// The page behind it is stored already.
  record Known() implements FeedItem {}

  /// The server says that there is no page behind it.
  ///
  /// @param summary what the feed itself says of it, to be read in its place
  /// @param forGood true if the server says that there will be none again (410; RFC 9110 section
  ///   15.5.11)
  record Gone(Fetched summary, Problem reason, boolean forGood) implements FeedItem {}

  /// It could not be had this time.
  record Missing(Problem reason) implements FeedItem {}

  /// Gets the items of feeds.
  ///
  /// @param known true for the address of a page that is stored already, which is not asked again
  record Desk(WebFetcher web, InstantSource clock, Predicate<URI> known) {
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    /// By which it is known again. An item read for itself is another one when its words change; of
    /// one with a page behind it the page counts.
    static String key(FeedPart part, Source source) {
      return source.follow() ? part.key() : Original.sha256(part.bytes()).substring(0, 24);
    }

    /// @param feed its address
    /// @param again true if the page behind it was not there when last asked
    FeedItem get(Source source, URI feed, FeedPart part, boolean again) {
      if (!source.follow() || part.link().isEmpty()) {
        return new Read(summary(source, feed, part));
      }
      URI link = part.link().get();
      if (!again && known.test(link)) {
        return new Known();
      }
      return switch (web.reply(link, Validators.NONE, FetchScope.of(source))) {
        case WebReply.Got(WebAnswer page) ->
            LoginPage.isOne(link, page)
                ? missing(link, "brought a page to sign in")
                : new Read(
                    Original.of(
                        source.id(), link, page.mediaType(), clock.instant(), page.bytes()));
        case WebReply.Same() -> new Known();
        case WebReply.Refused(int code, String cause) ->
            code == NOT_FOUND || code == GONE
                ? new Gone(summary(source, feed, part), problem(link, cause), code == GONE)
                : missing(link, cause);
        case WebReply.Broken(String cause) -> missing(link, cause);
      };
    }

    private Fetched summary(Source source, URI feed, FeedPart part) {
      URI address = part.link().orElseGet(() -> fragment(feed, part.key()));
      return Original.of(source.id(), address, part.mediaType(), clock.instant(), part.bytes());
    }

    private static URI fragment(URI feed, String key) {
      return URI.create(feed.toString().replaceFirst("#.*$", "") + "#" + key);
    }

    private static FeedItem missing(URI link, String cause) {
      return new Missing(problem(link, cause));
    }

    private static Problem problem(URI link, String cause) {
      return new Problem(link.toString(), "collect", cause);
    }
  }
}
