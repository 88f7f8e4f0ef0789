package org.inforce.app.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.inforce.deliver.PrivateAddress;

/// Asks the name service, and refuses what lies in a private network at the moment of connecting: a
/// name may have meant another address when it was checked.
final class PublicHosts implements DnsResolver {
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
    for (InetAddress address : found) {
      if (PrivateAddress.isPrivate(address)) {
        throw new UnknownHostException("'" + host + "' lies in a private network");
      }
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
  }
}
