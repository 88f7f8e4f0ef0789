package org.inforce.deliver;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
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
