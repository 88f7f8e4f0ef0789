package org.inforce.collect;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// How far the askings of one source go.
///
/// @param own the host and port that may lie in a private network; what redirects and links lead to
///   elsewhere may not
/// @param robots true to obey robots.txt
public record FetchScope(Optional<String> own, boolean robots) {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  /// Public hosts, as their robots.txt allows.
  public static final FetchScope PUBLIC = new FetchScope(Optional.empty(), true);

  /// What the row of a source allows.
  static FetchScope of(Source source) {
    return new FetchScope(
        source.allowPrivate() ? Optional.of(place(source.uri())) : Optional.empty(),
        source.robots());
  }

  /// The address that a person gave by hand, wherever it lies.
  public static FetchScope byHand(URI address) {
    return new FetchScope(Optional.of(place(address)), false);
  }

  /// True if the machine behind this address may lie in a private network.
  boolean allowsPrivate(URI address) {
    return own.filter(place -> place.equals(place(address)) || isUpgrade(place, address))
        .isPresent();
  }

  /// From http to https on the same host.
  private static boolean isUpgrade(String place, URI address) {
    return port(address) == HTTPS && place.equals(host(address) + ":" + HTTP);
  }

  private static String place(URI address) {
    return host(address) + ":" + port(address);
  }

  static String host(URI address) {
    return Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return "https".equalsIgnoreCase(address.getScheme()) ? HTTPS : HTTP;
  }
}
