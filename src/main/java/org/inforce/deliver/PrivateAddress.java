package org.inforce.deliver;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/// Keeps webhooks from reaching into the network that Inforce runs in.
public final class PrivateAddress {
  private static final int SHARED_NET = 100;
  private static final int SHARED_FIRST = 64;
  private static final int SHARED_LAST = 127;
  private static final int UNIQUE_LOCAL = 0xfc;
  private static final int UNIQUE_LOCAL_MASK = 0xfe;
  private static final int BYTE = 0xff;

  private PrivateAddress() {}

  /// Why this address must not be called; empty if it may. Asks the name service.
  public static Optional<String> refusal(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("");
    String host = Optional.ofNullable(address.getHost()).orElse("");
    if (!scheme.equals("https") && !scheme.equals("http")) {
      return Optional.of("'" + address + "' is no web address");
    }
    try {
      for (InetAddress found : InetAddress.getAllByName(host)) {
        if (host.isEmpty() || isPrivate(found)) {
          return Optional.of("'" + address + "' lies in a private network");
        }
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of("the host of '" + address + "' is not known");
    }
  }

  /// Why a channel must not be had, as far as its address alone tells: for one who begins to follow
  /// something should hear it then. A name is asked for again whenever something is sent.
  public static Optional<String> plainRefusal(Channel channel) {
    if (channel.kind() == Channel.Kind.EMAIL) {
      return Optional.empty();
    }
    URI address = URI.create(channel.address());
    boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
    if (!web || address.getHost() == null) {
      return Optional.of("'" + address + "' is no web address");
    }
    return isPlainlyPrivate(address.getHost())
        ? Optional.of("'" + address + "' lies in a private network")
        : Optional.empty();
  }

  private static boolean isPlainlyPrivate(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.equals("localhost") || name.endsWith(".localhost")) {
      return true;
    }
    try {
      return isPrivate(InetAddress.ofLiteral(name));
    } catch (IllegalArgumentException e) {
      // A name, of which nothing is known before it is asked for.
      return false;
    }
  }

  /// True for loopback, link-local, private (RFC 1918, 4193), shared (RFC 6598) and multicast
  /// addresses.
  public static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean shared =
        bytes.length == 4
            && (bytes[0] & BYTE) == SHARED_NET
            && (bytes[1] & BYTE) >= SHARED_FIRST
            && (bytes[1] & BYTE) <= SHARED_LAST;
    boolean uniqueLocal = bytes.length > 4 && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
    return shared
        || uniqueLocal
        || address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }
}
