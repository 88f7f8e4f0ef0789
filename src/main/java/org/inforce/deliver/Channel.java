package org.inforce.deliver;

import java.util.Optional;
import org.inforce.model.Coded;

/// Where messages go.
///
/// @param address a mail address or a web address
/// @param secret signs webhooks; `whsec_` and base64
public record Channel(Kind kind, String address, Optional<String> secret) {
  public Channel {
    if (address.isBlank() || address.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("'" + address + "' is no address for " + kind.code());
    }
    if (kind == Kind.EMAIL && address.indexOf('@') < 1) {
      throw new IllegalArgumentException("'" + address + "' is no mail address");
    }
    if (kind == Kind.WEBHOOK && secret.isEmpty()) {
      throw new IllegalArgumentException("the webhook " + address + " has no secret to sign with");
    }
  }

  /// The ways a message can take.
  public enum Kind implements Coded {
    /// A mail to one reader.
    EMAIL,
    /// Standard Webhooks.
    WEBHOOK,
    /// Slack's incoming webhook, and programs that take the same.
    SLACK,
    /// Teams' workflow webhook, and programs that take Adaptive Cards.
    TEAMS;
  }

  /// Short and unique, for ledgers and logs: `email:reader@example.org`. The secret is no part of
  /// it.
  public String id() {
    return kind.code() + ":" + address;
  }

  /// Reads `email:reader@example.org` or `webhook:https://…#whsec_…`.
  ///
  /// @throws IllegalArgumentException saying what is wrong
  public static Channel parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new IllegalArgumentException(
          "'" + text + "' is no channel: write it as email:reader@example.org");
    }
    Kind kind = Coded.of(Kind.class, text.substring(0, colon));
    String address = text.substring(colon + 1);
    int hash = kind == Kind.WEBHOOK ? address.lastIndexOf('#') : -1;
    return hash < 0
        ? new Channel(kind, address, Optional.empty())
        : new Channel(kind, address.substring(0, hash), Optional.of(address.substring(hash + 1)));
  }
}
