package org.inforce.web;

import java.util.Set;

/// How the page knows who asks.
public sealed interface Access {
  /// Everybody who can reach it is its owner: only for a page on this machine alone.
  record Owner() implements Access {}

  /// Accounts with passwords, sessions and tokens.
  record Login() implements Access {}

  /// A proxy signs people on and tells the account in a header; beside that, tokens.
  ///
  /// @param header e.g. `X-Forwarded-User`
  /// @param peers addresses of the proxies that are believed, e.g. `127.0.0.1`
  record Proxy(String header, Set<String> peers) implements Access {
    public Proxy {
      peers = Set.copyOf(peers);
    }
  }
}
