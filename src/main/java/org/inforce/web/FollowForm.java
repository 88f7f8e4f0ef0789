package org.inforce.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.inforce.alert.Follow;
import org.inforce.alert.FollowTarget;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.deliver.Channel;
import org.inforce.model.Coded;
import org.inforce.search.StandingSearches;

/// A follow as it is typed.
///
/// @param channel where to; several are parted by blanks
public record FollowForm(
    String kind,
    String value,
    String name,
    String channel,
    String frequency,
    String zone,
    String note,
    FollowLimits limits) {
  private static final int LONGEST = 500;
  private static final int ID_LENGTH = 32;

  /// Telling of everything at any hour.
  FollowForm(
      String kind,
      String value,
      String name,
      String channel,
      String frequency,
      String zone,
      String note) {
    this(kind, value, name, channel, frequency, zone, note, FollowLimits.NONE);
  }

  static FollowForm asked(Context context) {
    return of(name -> Ask.text(context, name));
  }

  static FollowForm sent(Context context) {
    return of(name -> String.join(",", context.formParams(name)).strip());
  }

  /// A follow as it could have been typed. No secret of a webhook is shown.
  static FollowForm of(Subscription subscription) {
    return new FollowForm(
        subscription.follow().kind().code(),
        subscription.follow().value(),
        subscription.name(),
        channels(subscription),
        subscription.frequency().code(),
        subscription.zone().getId(),
        subscription.note().orElse(""),
        FollowLimits.of(subscription));
  }

  private static String channels(Subscription subscription) {
    return subscription.channels().stream().map(Channel::id).collect(Collectors.joining(" "));
  }

  /// The follow as it is after the change. What is not on the form stays, and so do its channels
  /// unless others were typed.
  ///
  /// @throws IllegalArgumentException saying what is wrong
  Subscription changed(Subscription before, Instant now) {
    boolean sameChannels = channel.equals(channels(before));
    boolean one = sameChannels && !before.channels().isEmpty();
    FollowForm checked = one ? with(before.channels().getFirst().id()) : this;
    Subscription wish = checked.subscription(now);
    return new Subscription(
        before.id(),
        wish.name(),
        wish.note(),
        wish.follow(),
        wish.kinds(),
        wish.frequency(),
        wish.zone(),
        wish.quiet(),
        sameChannels ? before.channels() : wish.channels(),
        before.mutedCases(),
        before.snoozedUntil(),
        before.created());
  }

  /// Called as what is followed, unless it has another name.
  FollowForm named(Optional<String> subject) {
    return new FollowForm(
        kind,
        value,
        name.isEmpty() ? subject.orElse("") : name,
        channel,
        frequency,
        zone,
        note,
        limits);
  }

  /// The same with the id of the thing in the place of its name; called as that is called, unless
  /// it has another name.
  ///
  /// @throws IllegalArgumentException saying why it is not known which thing is meant
  FollowForm found(Setup setup) {
    if (value.isBlank()) {
      return this;
    }
    FollowTarget target =
        FollowTarget.of(
            Coded.of(Follow.Kind.class, kind), value.strip(), setup.answers(), setup.store());
    return new FollowForm(
        kind,
        target.value(),
        name.isEmpty() ? target.name() : name,
        channel,
        frequency,
        zone,
        note,
        limits);
  }

  private FollowForm with(String otherChannel) {
    return new FollowForm(kind, value, name, otherChannel, frequency, zone, note, limits);
  }

  /// @param field the text of a field, empty if it is not there
  static FollowForm of(UnaryOperator<String> field) {
    return new FollowForm(
        or(field.apply("kind"), "search"),
        field.apply("value"),
        field.apply("name"),
        field.apply("channel"),
        or(field.apply("frequency"), "immediate"),
        or(field.apply("zone"), "UTC"),
        field.apply("note"),
        FollowLimits.of(field));
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  /// What can be chosen.
  public static List<String> kinds() {
    return Arrays.stream(Follow.Kind.values()).map(Coded::code).toList();
  }

  public static List<String> frequencies() {
    return Arrays.stream(Frequency.values()).map(Coded::code).toList();
  }

  /// @throws IllegalArgumentException saying what is wrong
  Subscription subscription(Instant now) {
    for (String text : List.of(value, name, channel, note, limits.kinds(), limits.through())) {
      if (text.length() > LONGEST || text.chars().anyMatch(c -> c < ' ')) {
        throw new IllegalArgumentException(
            "a field has at most " + LONGEST + " characters on one line");
      }
    }
    Follow follow = new Follow(Coded.of(Follow.Kind.class, kind), value);
    if (follow.kind() == Follow.Kind.SEARCH) {
      StandingSearches.check(value);
    }
    Frequency how = Coded.of(Frequency.class, frequency);
    if (channel.isEmpty() && how != Frequency.OFF) {
      throw new IllegalArgumentException("say where to: email:me@example.org");
    }
    return new Subscription(
        Secrets.digest(Secrets.key()).substring(0, ID_LENGTH),
        name.isEmpty() ? value : name,
        note.isEmpty() ? Optional.empty() : Optional.of(note),
        follow,
        limits.wanted(),
        how,
        place(),
        limits.hours(),
        destinations(),
        Set.of(),
        Optional.empty(),
        now);
  }

  private List<Channel> destinations() {
    return Arrays.stream(channel.split("\\s+"))
        .filter(one -> !one.isEmpty())
        .map(FollowForm::destination)
        .toList();
  }

  private static Channel destination(String typed) {
    boolean bare = typed.startsWith("webhook:") && !typed.contains("#");
    boolean address = typed.contains("@") && !typed.contains(":");
    return Channel.parse(bare ? typed + "#" + secret() : address ? "email:" + typed : typed);
  }

  private static String secret() {
    return "whsec_" + Secrets.key().replace('-', '+').replace('_', '/') + "=";
  }

  private ZoneId place() {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + zone + "' is no time zone like America/New_York", e);
    }
  }
}
