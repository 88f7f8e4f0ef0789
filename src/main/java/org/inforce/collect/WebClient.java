package org.inforce.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/// The two ways to the network: to public addresses only, and to any. Neither follows redirects,
/// tries again, keeps cookies or signs in; both unpack gzip, deflate and brotli.
final class WebClient implements AutoCloseable {
  /// Few sites are asked twice within this.
  private static final TimeValue IDLE = TimeValue.ofSeconds(30);

  private final CloseableHttpClient guarded;
  private final CloseableHttpClient open;

  WebClient(WebLimits limits, DnsResolver names, TlsSocketStrategy tls) {
    this.guarded = client(limits, new AddressGuard(names), tls);
    this.open = client(limits, names, tls);
  }

  /// @param anywhere true to let the machine lie in a private network
  CloseableHttpClient client(boolean anywhere) {
    return anywhere ? open : guarded;
  }

  private static CloseableHttpClient client(
      WebLimits limits, DnsResolver names, TlsSocketStrategy tls) {
    Timeout connect = Timeout.of(limits.connect());
    Timeout total = Timeout.of(limits.total());
    return HttpClients.custom()
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableAuthCaching()
        .evictExpiredConnections()
        .evictIdleConnections(IDLE)
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setTlsSocketStrategy(tls)
                .setMaxConnTotal(100)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(total)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(total)
                .setResponseTimeout(total)
                .build())
        .build();
  }

  @Override
  public void close() {
    try (open;
        guarded) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("closing the connections", e);
    }
  }
}
