package org.inforce.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.Recorded;

/// Which documents a later version of their page has replaced: what such a version says no more is
/// withdrawn.
public final class Versions {
  /// The least share of common runs of words. A page with other texts by turns, such as the latest
  /// opinions of a court, takes back nothing by showing the next.
  private static final double ALIKE = 0.2;

  /// A version shorter than this share of the one before has lost its end, as behind a paywall, or
  /// is an excerpt.
  private static final double SHORTEST = 0.5;

  private static final Comparator<Recorded> IN_ORDER =
      Comparator.comparing((Recorded r) -> r.reading().document().published())
          .thenComparing(Recorded::learned)
          .thenComparing(r -> r.reading().document().id());

  private Versions() {}

  private record Page(String source, String address) {
    static Page of(Document document) {
      return new Page(document.source().value(), document.address().orElse(""));
    }
  }

  /// True if a document says anew, at the same address, what an earlier one said.
  public static boolean replaces(Document later, Document earlier) {
    return Page.of(later).equals(Page.of(earlier))
        && isPage(later)
        && !later.id().equals(earlier.id())
        && later.text().length() >= earlier.text().length() * SHORTEST
        && Shingles.of(later.text()).likeness(Shingles.of(earlier.text())) >= ALIKE;
  }

  /// An entry that a docket sheet shows no more was made all the same: sheets show the latest.
  private static boolean isPage(Document document) {
    return document.kind() != DocumentKind.DOCKET
        && document.address().filter(a -> a.startsWith("http")).isPresent();
  }

  /// The documents that were replaced, each with the moment at which we learned of the version that
  /// replaced it.
  static Map<DocumentId, Instant> replaced(List<Recorded> readings) {
    Map<Page, List<Recorded>> pages = new HashMap<>();
    for (Recorded recorded : readings) {
      Document document = recorded.reading().document();
      if (isPage(document)) {
        pages.computeIfAbsent(Page.of(document), p -> new ArrayList<>()).add(recorded);
      }
    }
    Map<DocumentId, Instant> replaced = new HashMap<>();
    for (List<Recorded> versions : pages.values()) {
      versions.sort(IN_ORDER);
      for (int i = 0; i < versions.size(); i++) {
        Recorded earlier = versions.get(i);
        versions.subList(i + 1, versions.size()).stream()
            .filter(v -> replaces(v.reading().document(), earlier.reading().document()))
            .map(v -> v.learned().isAfter(earlier.learned()) ? v.learned() : earlier.learned())
            .findFirst()
            .ifPresent(at -> replaced.put(earlier.reading().document().id(), at));
      }
    }
    return replaced;
  }
}
