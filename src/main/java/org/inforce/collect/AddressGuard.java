package org.inforce.collect;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/// Keeps sources from reaching into the network that Inforce runs in. It stands where names become
/// addresses, and a connection goes only to the addresses that it gave out, so that a name which
/// means another machine at its second asking gains nothing (DNS rebinding).
final class AddressGuard implements DnsResolver {
  private final DnsResolver names;

  /// @param names asked for the addresses of a host
  AddressGuard(DnsResolver names) {
    this.names = names;
  }

  /// Why this address is not asked, whatever its host means.
  static Optional<String> refusal(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of("'" + address + "' is no http or https address");
    }
    if (address.getRawUserInfo() != null) {
      return Optional.of("'" + address + "' holds a user name");
    }
    return address.getHost() == null
        ? Optional.of("'" + address + "' names no host")
        : Optional.empty();
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    List<InetAddress> open = new ArrayList<>();
    for (InetAddress address : names.resolve(host)) {
      if (isPublic(address)) {
        open.add(address);
      }
    }
    if (open.isEmpty()) {
      throw new PrivateHostException(host);
    }
    return open.toArray(InetAddress[]::new);
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    return Arrays.stream(resolve(host))
        .map(address -> new InetSocketAddress(address, port))
        .toList();
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return names.resolveCanonicalHostname(host);
  }

  /// False for loopback, link-local, private (RFC 1918, RFC 4193), shared (RFC 6598), multicast,
  /// unspecified, reserved and broadcast addresses (RFC 6890), and for those of IPv6 that carry one
  /// of IPv4 (RFC 6052, RFC 3056).
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (bytes.length == 4) {
      boolean shared = first == 100 && second >= 64 && second <= 127;
      boolean testing = first == 198 && (second == 18 || second == 19);
      boolean assigned = first == 192 && second == 0 && bytes[2] == 0;
      return !shared && !testing && !assigned && first != 0 && first < 240;
    }
    boolean uniqueLocal = (first & 0xFE) == 0xFC;
    boolean translated = first == 0 && second == 0x64;
    boolean tunnelled = first == 0x20 && second == 0x02;
    return !uniqueLocal && !translated && !tunnelled && first != 0;
  }

  /// A host whose addresses all lie in private networks.
  static final class PrivateHostException extends UnknownHostException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    PrivateHostException(String host) {
      super("'" + host + "' lies in a private network");
    }
  }
}
