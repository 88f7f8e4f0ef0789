package org.inforce.app.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/// A call to a receiver that nobody vouches for: it ends after a time as a whole, however slowly
/// bytes drip, follows no redirect, keeps no cookie, repeats nothing, and of the reply reads the
/// first 4 KB.
final class ShortCall implements HttpClientConfigurer, ExecChainHandler {
  static final int REPLY_LENGTH = 4096;

  private final DnsResolver hosts;
  private final ScheduledExecutorService timer;
  private final Duration longest;

  ShortCall(DnsResolver hosts, ScheduledExecutorService timer, Duration longest) {
    this.longest = longest;
    this.hosts = hosts;
    this.timer = timer;
  }

  @Override
  public void configureHttpClient(HttpClientBuilder builder) {
    Timeout timeout = Timeout.of(longest);
    builder
        .setConnectionManagerShared(false)
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .build())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableCookieManagement()
        .disableContentCompression()
        .addExecInterceptorFirst("short call", this);
  }

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    ScheduledFuture<?> end =
        timer.schedule(() -> end(scope), longest.toMillis(), TimeUnit.MILLISECONDS);
    try {
      ClassicHttpResponse response = chain.proceed(request, scope);
      HttpEntity entity = response.getEntity();
      if (entity != null) {
        byte[] reply = start(entity);
        scope.execRuntime.discardEndpoint();
        response.setEntity(new ByteArrayEntity(reply, ContentType.TEXT_PLAIN));
      }
      return response;
    } finally {
      end.cancel(false);
    }
  }

  /// The stream is left open: closing it would read the rest of the reply.
  private static byte[] start(HttpEntity entity) throws IOException {
    InputStream content = entity.getContent();
    return content.readNBytes(REPLY_LENGTH);
  }

  private static void end(ExecChain.Scope scope) {
    if (scope.originalRequest instanceof Cancellable call) {
      call.cancel();
    } else {
      scope.execRuntime.discardEndpoint();
    }
  }
}
