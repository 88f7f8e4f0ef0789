package org.inforce.digest;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.inforce.model.Instrument;
import org.inforce.model.LegalStatus;
import org.inforce.model.Pairing;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.resolve.Resolver;
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

  private Digests(Store store, URI site, Week week, Known known) {
    this.store = store;
    this.site = site;
    this.week = week;
    this.known = known;
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
    Known known = new Known(store, week, about, Resolver::resolve);
    return new Digests(store, site, week, known).make(why, asked);
  }

  /// The digest of a store that another resolver has filled.
  static Digest of(
      Store store,
      BiFunction<List<Recorded>, List<Pairing>, Resolution> resolver,
      Week week,
      URI site,
      String why) {
    Known known = new Known(store, week, instrument -> true, resolver);
    return new Digests(store, site, week, known).make(why, "");
  }

  private Digest make(String why, String asked) {
    Items items = new Items(known, site);
    Changes changes = new Changes(known, week, items, store.changes(week.from(), week.to()));
    Happenings happenings = new Happenings(known, week, items, changes);
    Ahead ahead = new Ahead(known, week, items);
    List<Digest.Section> sections = new ArrayList<>();
    List<String> counts = new ArrayList<>(changes.counts());
    add(sections, "Status changes", changes.statuses());
    List<Digest.Item> rulings = happenings.rulings();
    add(sections, "Rulings that left the status as it was", rulings);
    count(counts, rulings, "other ruling", "other rulings");
    List<Digest.Item> fresh = changes.fresh();
    add(sections, "New here", fresh);
    count(counts, fresh, "new here", "new here");
    List<Digest.Item> cases = happenings.cases();
    add(sections, "New suits", cases);
    count(counts, cases, "new suit", "new suits");
    List<Digest.Item> other = happenings.other();
    add(sections, "Requests, appeals and other steps", other);
    count(counts, other, "other step", "other steps");
    List<Digest.Item> corrections = changes.corrections();
    count(counts, corrections, "correction", "corrections");
    add(sections, "The next 14 days", ahead.near());
    counts.addAll(ahead.counts());
    List<Digest.Item> later = ahead.later(changes);
    add(sections, "Further ahead", later);
    count(counts, later, "day further ahead", "days further ahead");
    List<Digest.Item> obligations = ahead.obligations(changes.touched());
    add(sections, "Obligations", obligations);
    count(counts, obligations, "obligation", "obligations");
    add(sections, "Corrections", corrections);
    List<Digest.Item> contradictions = happenings.contradictions();
    add(sections, "Contradictions", contradictions);
    count(counts, contradictions, "contradiction", "contradictions");
    List<Digest.Item> late = happenings.late();
    add(sections, "Late arrivals", late);
    count(counts, late, "late arrival", "late arrivals");
    List<Digest.Item> sources = Sources.items(store, week, site);
    add(sections, "Sources", sources);
    add(sections, "Where things stand", standings());
    return digest(sections, counts, sources.size(), why, asked);
  }

  /// A quiet week is told with how much was read in it, and with the sources that gave nothing.
  private Digest digest(
      List<Digest.Section> sections, List<String> counts, int sources, String why, String asked) {
    long read = read();
    boolean quiet = counts.isEmpty();
    String happened = quiet ? "a quiet week" : String.join(", ", counts);
    String troubled =
        sources == 0
            ? ""
            : sources == 1 ? ", 1 source in doubt" : ", " + sources + " sources in doubt";
    String totals = happened + ", " + documents(read) + troubled;
    return new Digest(
        week.key(),
        week.monday(),
        week.sunday(),
        "Week of " + SHORT_DAY.format(week.monday()) + ": " + (quiet ? totals : happened),
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

  private static void count(List<String> parts, List<Digest.Item> items, String one, String many) {
    if (!items.isEmpty()) {
      parts.add(items.size() + " " + (items.size() == 1 ? one : many));
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
