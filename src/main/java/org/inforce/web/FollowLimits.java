package org.inforce.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.inforce.alert.AlertKind;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscription.QuietHours;
import org.inforce.model.Coded;

/// Of what a follow tells, and when it does not, as it is typed.
///
/// @param kinds codes of kinds of news, parted by commas or blanks; empty for all
/// @param quiet `22:00-07:00`, or empty
/// @param through codes of the kinds that are sent in these hours all the same
public record FollowLimits(String kinds, String quiet, String through) {
  static final FollowLimits NONE = new FollowLimits("", "", "");

  /// @param field the text of a field, empty if it is not there
  static FollowLimits of(UnaryOperator<String> field) {
    return new FollowLimits(field.apply("kinds"), field.apply("quiet"), field.apply("through"));
  }

  static FollowLimits of(Subscription subscription) {
    return new FollowLimits(
        codes(subscription.kinds()),
        subscription.quiet().map(hours -> hours.from() + "-" + hours.to()).orElse(""),
        subscription.quiet().map(hours -> codes(hours.breakThrough())).orElse(""));
  }

  private static String codes(Set<AlertKind> kinds) {
    return kinds.stream().map(AlertKind::code).sorted().collect(Collectors.joining(","));
  }

  /// Every kind of news.
  public static List<AlertKind> all() {
    return Arrays.asList(AlertKind.values());
  }

  /// Whether news of a kind was chosen.
  public boolean has(AlertKind kind) {
    return List.of(kinds.split("[,\\s]+")).contains(kind.code());
  }

  /// What a kind is called.
  public static String name(Coded kind) {
    return kind.code().replace('-', ' ');
  }

  /// @throws IllegalArgumentException naming what is no kind
  Set<AlertKind> wanted() {
    return AlertKind.named(kinds);
  }

  /// @throws IllegalArgumentException saying what is wrong
  Optional<QuietHours> hours() {
    if (quiet.isEmpty() && !through.isEmpty()) {
      throw new IllegalArgumentException("say the quiet hours in which these are sent");
    }
    return quiet.isEmpty()
        ? Optional.empty()
        : Optional.of(QuietHours.parse(quiet, AlertKind.named(through)));
  }
}
