package org.inforce.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.alert.Follow;
import org.inforce.alert.Subscription;
import org.inforce.model.InstrumentId;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.search.answer.Wording;
import org.inforce.store.Parcel;

/// A follow with its delivery log.
///
/// @param what people call what it follows
/// @param address where that is shown
/// @param log the latest first
/// @param off for each channel that is switched off, why
/// @param cases that can be muted
/// @param muted those that are
public record FollowView(
    Subscription subscription,
    String what,
    String address,
    List<Parcel> log,
    List<String> off,
    List<Proceeding> cases,
    List<Muted> muted,
    Instant now) {
  /// A case of which nothing is heard.
  public record Muted(String id, String name, String address) {}

  private static final Duration MONTH = Duration.ofDays(30);

  static FollowView of(Setup setup, Subscription subscription) {
    Follow follow = subscription.follow();
    String value = Links.encoded(follow.value());
    String what =
        switch (follow.kind()) {
          case INSTRUMENT ->
              setup
                  .store()
                  .instrument(new InstrumentId(follow.value()))
                  .map(i -> i.name())
                  .orElse(follow.value());
          case CASE ->
              setup
                  .store()
                  .proceeding(new ProceedingId(follow.value()))
                  .flatMap(p -> p.caption().or(p::docket))
                  .orElse(follow.value());
          case JURISDICTION, SEARCH -> follow.value();
        };
    String address =
        switch (follow.kind()) {
          case INSTRUMENT -> "/instrument/" + value;
          case CASE -> "/case/" + Links.path(follow.value());
          case JURISDICTION -> "/search?q=&jurisdiction=" + value;
          case SEARCH -> "/search?q=" + value;
        };
    List<Proceeding> cases =
        follow.kind() == Follow.Kind.INSTRUMENT
            ? setup.store().proceedings(new InstrumentId(follow.value())).stream()
                .filter(p -> p.caption().or(p::docket).isPresent())
                .filter(p -> !subscription.mutedCases().contains(p.id()))
                .toList()
            : List.of();
    return new FollowView(
        subscription,
        what,
        address,
        setup.store().outbox(outbox -> outbox.log(subscription.id())),
        subscription.channels().stream()
            .flatMap(c ->
                setup
                    .store()
                    .outbox(outbox -> outbox.off(c.id()))
                    .map(why -> c.id() + ": " + why)
                    .stream())
            .toList(),
        cases,
        subscription.mutedCases().stream().map(id -> muted(setup, id)).toList(),
        setup.clock().instant());
  }

  private static Muted muted(Setup setup, ProceedingId id) {
    String name = setup.store().proceeding(id).map(Wording::proceeding).orElse(id.value());
    return new Muted(id.value(), name, "/case/" + Links.path(id.value()));
  }

  /// The kinds of news of which it tells.
  public String kinds() {
    return subscription.kinds().stream()
        .sorted()
        .map(FollowLimits::name)
        .collect(Collectors.joining(", "));
  }

  /// The hours in which nothing is sent.
  public String quiet() {
    FollowLimits limits = FollowLimits.of(subscription);
    return limits.quiet()
        + (limits.through().isEmpty()
            ? ""
            : ", but for " + limits.through().replace(",", ", ").replace('-', ' '));
  }

  public boolean sleeps() {
    return subscription.snoozedUntil().map(until -> until.isAfter(now)).orElse(false);
  }

  /// How many messages of the last 30 days arrived.
  public long sentLately() {
    return log.stream()
        .filter(p -> p.delivered().map(at -> at.isAfter(now.minus(MONTH))).orElse(false))
        .count();
  }

  public Optional<Instant> last() {
    return log.stream().flatMap(p -> p.delivered().stream()).max(Instant::compareTo);
  }
}
