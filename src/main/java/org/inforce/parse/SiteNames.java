package org.inforce.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The names of a site, to be taken off the titles of its pages.
final class SiteNames {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s+(?:[|–—·•»:-]|::|//|&#124;)\\s+|\\s*\\|\\s*");

  /// What follows these is nearly always the site.
  private static final String SURE = "|»•·";

  private final Set<String> names = new HashSet<>();
  private final Set<String> labels = new HashSet<>();
  private final String host;

  SiteNames(Document document, String address, PageFacts facts) {
    for (String selector :
        List.of(
            "meta[property=og:site_name]",
            "meta[name=application-name]",
            "meta[name=apple-mobile-web-app-title]",
            "meta[name=publisher]")) {
      Element meta = document.selectFirst(selector);
      if (meta != null) {
        add(meta.attr("content"));
      }
    }
    facts.publisher().ifPresent(this::add);
    Arrays.stream(host(address).split("\\."))
        .filter(label -> label.length() > 3)
        .map(PageTitle::key)
        .forEach(labels::add);
    this.host = PageTitle.key(host(address));
  }

  private void add(String name) {
    String key = PageTitle.key(name);
    if (!key.isEmpty()) {
      names.add(key);
    }
  }

  private static String host(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost()).orElse("").replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /// True if the words are the site's name, or its host's.
  boolean isName(String words) {
    String key = PageTitle.key(words);
    return key.length() > 1
        && (names.contains(key)
            || names.stream()
                .anyMatch(name ->
                    name.length() > 4 && key.startsWith(name) && key.length() < name.length() + 8)
            || labels.contains(key)
            || host.length() > 3 && (host.startsWith(key) || key.startsWith(host)));
  }

  /// A title without the name of its site before or after it.
  String without(String title) {
    List<String> parts = new ArrayList<>();
    List<String> separators = new ArrayList<>();
    Matcher matcher = BETWEEN.matcher(title);
    int from = 0;
    while (matcher.find()) {
      parts.add(title.substring(from, matcher.start()));
      separators.add(matcher.group());
      from = matcher.end();
    }
    parts.add(title.substring(from));
    int first = 0;
    int last = parts.size() - 1;
    while (last > first && isAway(parts.get(last), separators.get(last - 1), last - first)) {
      last--;
    }
    while (first < last && isName(parts.get(first))) {
      first++;
    }
    StringBuilder kept = new StringBuilder(parts.get(first));
    for (int i = first + 1; i <= last; i++) {
      kept.append(separators.get(i - 1)).append(parts.get(i));
    }
    return kept.toString().strip();
  }

  /// @param before how many parts stand before it
  private boolean isAway(String part, String separator, int before) {
    if (isName(part)) {
      return true;
    }
    String mark = separator.strip();
    int words = part.strip().split("\\s+").length;
    return !mark.isEmpty() && SURE.contains(mark) && words <= 5 && before >= 1 && names.isEmpty();
  }
}
