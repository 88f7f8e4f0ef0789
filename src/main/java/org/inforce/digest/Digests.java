package org.inforce.digest;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.search.answer.Wording;
import org.inforce.store.Store;

/// Makes the digest of a week out of the store. What we learned within the week is in it, whenever
/// it happened; so the same week over the same store gives the same digest, however often it is
/// made. What fits several sections stands in the first.
public final class Digests {
  private static final DateTimeFormatter SHORT_DAY =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private final Store store;
  private final URI site;
  private final Week week;
  private final Known known;

  private Digests(Store store, URI site, Week week, Predicate<Instrument> about) {
    this.store = store;
    this.site = site;
    this.week = week;
    this.known = new Known(store, week, about);
  }

  /// @param site where the pages are, ending with a slash
  /// @param why the reader gets it
  public static Digest of(Store store, Week week, URI site, String why) {
    return of(store, week, site, why, instrument -> true, "");
  }

  /// The digest of some instruments only.
  ///
  /// @param about those it tells of
  /// @param asked what follows the week in the address of the page, e.g. `?follow=s1`
  public static Digest of(
      Store store, Week week, URI site, String why, Predicate<Instrument> about, String asked) {
    return new Digests(store, site, week, about).make(why, asked);
  }

  private Digest make(String why, String asked) {
    Items items = new Items(known, site);
    Changes changes = new Changes(known, week, items, store.changes(week.from(), week.to()));
    Happenings happenings = new Happenings(known, week, items, changes);
    Ahead ahead = new Ahead(known, week, items);
    List<Digest.Item> statuses = changes.statuses();
    List<Digest.Item> rulings = happenings.rulings();
    List<Digest.Item> fresh =
        Stream.of(changes.fresh(), happenings.cases()).flatMap(List::stream).toList();
    List<Digest.Item> other = happenings.other();
    List<Digest.Item> deadlines = ahead.deadlines();
    List<Digest.Item> later = ahead.later(changes);
    List<Digest.Item> corrections = changes.corrections();
    List<Digest.Section> sections = new ArrayList<>();
    add(sections, "Status changes", statuses);
    add(sections, "Rulings that left the status as it was", rulings);
    add(sections, "New here", fresh);
    add(sections, "Requests, appeals and other steps", other);
    add(sections, "The next 14 days", deadlines);
    add(sections, "Further ahead", later);
    add(sections, "Obligations", ahead.obligations(changes.touched()));
    add(sections, "Corrections", corrections);
    add(sections, "Contradictions", happenings.contradictions());
    add(sections, "Late arrivals", happenings.late());
    add(sections, "Sources", Sources.items(store, week, site));
    add(sections, "Where things stand", standings());
    List<String> counts = new ArrayList<>(changes.counts());
    count(counts, rulings.size(), "other ruling", "other rulings");
    count(counts, fresh.size(), "new here", "new here");
    count(counts, other.size(), "other step", "other steps");
    count(counts, corrections.size(), "correction", "corrections");
    count(counts, deadlines.size(), "deadline", "deadlines");
    long read = read();
    if (counts.isEmpty()) {
      counts.add("a quiet week");
    }
    String happened = String.join(", ", counts);
    String totals = happened + ", " + documents(read);
    String subject = happened.equals("a quiet week") ? totals : happened;
    return new Digest(
        week.key(),
        week.monday(),
        week.sunday(),
        "Week of " + SHORT_DAY.format(week.monday()) + ": " + subject,
        totals,
        read,
        sections,
        why,
        site.resolve("digests/" + week.key() + asked));
  }

  private long read() {
    return store.documents().stream()
        .filter(d -> !d.learned().isBefore(week.from()) && d.learned().isBefore(week.to()))
        .count();
  }

  /// `16 Feb 2026 to 22 Feb 2026, 2 documents read`.
  static String period(Digest digest) {
    return Wording.day(digest.from())
        + " to "
        + Wording.day(digest.to())
        + ", "
        + documents(digest.read());
  }

  static String documents(long read) {
    return read == 0 ? "nothing read" : read == 1 ? "1 document read" : read + " documents read";
  }

  private static void add(List<Digest.Section> to, String title, List<Digest.Item> items) {
    if (!items.isEmpty()) {
      to.add(new Digest.Section(title, items));
    }
  }

  private static void count(List<String> parts, int count, String one, String many) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? one : many));
    }
  }

  /// One line on all that is known, so that a quiet week tells more than nothing.
  private List<Digest.Item> standings() {
    Map<LegalStatus, Long> counts = known.standings();
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return all == 0
        ? List.of()
        : List.of(
            new Digest.Item(
                all == 1 ? "1 law, order or rule" : all + " laws, orders and rules",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                counts.entrySet().stream()
                        .map(e -> e.getValue() + " " + Wording.status(e.getKey()))
                        .collect(Collectors.joining(", "))
                    + ".",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(site),
                List.of()));
  }
}
