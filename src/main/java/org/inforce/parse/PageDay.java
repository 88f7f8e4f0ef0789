package org.inforce.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The day on which a page says it was published.
final class PageDay {
  private static final List<String> METAS =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=date]",
          "meta[name=pubdate]",
          "meta[name=dc.date.issued]",
          "meta[name=dc.date]");

  private final Document document;
  private final String address;

  PageDay(Document document, String address) {
    this.document = document;
    this.address = address;
  }

  Optional<LocalDate> find() {
    return metas().or(this::times).or(() -> Days.first(address));
  }

  private Optional<LocalDate> metas() {
    for (String selector : METAS) {
      Element meta = document.selectFirst(selector);
      if (meta != null) {
        Optional<LocalDate> day = Days.first(meta.attr("content"));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> times() {
    return document.select("time[datetime]").stream()
        .flatMap(time -> Days.first(time.attr("datetime")).stream())
        .findFirst();
  }
}
