package org.inforce.app.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.http.HttpEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.inforce.alert.Dispatch;
import org.inforce.deliver.Channel;
import org.inforce.deliver.ChatMessage;
import org.inforce.deliver.Mail;
import org.inforce.deliver.MimeForm;
import org.inforce.deliver.Notice;
import org.inforce.deliver.PrivateAddress;
import org.inforce.deliver.RetrySchedule;
import org.inforce.deliver.RetrySchedule.Verdict;
import org.inforce.deliver.UnsubscribeToken;
import org.inforce.deliver.WebhookMessage;

/// Carries messages to the Camel addresses of {@link Postage}.
public final class CamelCourier implements Dispatch.Courier, AutoCloseable {
  private static final String JSON = "application/json; charset=utf-8";
  private static final int DEEPEST_CAUSE = 20;

  private final Postage postage;
  private final String key;
  private final CamelContext camel = new DefaultCamelContext();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("call timer").factory());
  private final Map<Channel.Kind, Endpoint> endpoints = new EnumMap<>(Channel.Kind.class);
  private final ProducerTemplate producer;
  private final Session session = Session.getInstance(new Properties());

  /// @param key signs the addresses by which readers leave
  public CamelCourier(Postage postage, String key) {
    this(postage, key, RetrySchedule.TIMEOUT);
  }

  /// @param longest that a call to a receiver may take as a whole
  CamelCourier(Postage postage, String key, Duration longest) {
    this.postage = postage;
    this.key = key;
    DnsResolver hosts =
        postage.privateAddresses() ? SystemDefaultDnsResolver.INSTANCE : new PublicHosts();
    ShortCall call = new ShortCall(hosts, timer, longest);
    postage
        .addresses()
        .forEach((kind, address) -> {
          Endpoint endpoint = camel.getEndpoint(address);
          if (endpoint instanceof HttpEndpoint web) {
            web.setHttpClientConfigurer(call);
            web.setThrowExceptionOnFailure(false);
          }
          endpoints.put(kind, endpoint);
        });
    camel.start();
    producer = camel.createProducerTemplate();
  }

  @Override
  public Verdict carry(Channel channel, String list, Notice written, int attempts, Instant now) {
    Notice notice = written.on(postage.site());
    try {
      return switch (channel.kind()) {
        case EMAIL -> mail(channel, list, notice, attempts, now);
        case WEBHOOK -> {
          WebhookMessage signed = WebhookMessage.of(notice, channel.secret().orElseThrow(), now);
          yield post(channel, signed.headers(), signed.body(), notice, attempts, now);
        }
        case SLACK -> post(channel, json(), ChatMessage.slack(notice), notice, attempts, now);
        case TEAMS -> post(channel, json(), ChatMessage.teams(notice), notice, attempts, now);
      };
    } catch (IllegalArgumentException e) {
      // An address or secret that no time will mend; the log of the subscription shows it.
      return new Verdict.GivenUp(String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, String> json() {
    return Map.of("content-type", JSON);
  }

  private Verdict mail(Channel channel, String list, Notice notice, int attempts, Instant now) {
    MimeMessage message;
    Mail.Sender sender = postage.sender(new UnsubscribeToken(list, channel.id()), key);
    try {
      Mail mail = Mail.of(notice, channel.address(), list, sender);
      message = MimeForm.of(mail, session, now);
    } catch (MessagingException e) {
      return new Verdict.GivenUp("'" + channel.address() + "' takes no mail: " + e.getMessage());
    }
    Exchange exchange = exchange(channel);
    exchange.getMessage().setBody(message);
    return verdict(send(channel, exchange), notice, attempts, now);
  }

  private Verdict post(
      Channel channel,
      Map<String, String> headers,
      String body,
      Notice notice,
      int attempts,
      Instant now) {
    URI address = URI.create(channel.address());
    Optional<String> refusal =
        postage.privateAddresses() ? Optional.empty() : PrivateAddress.refusal(address);
    if (refusal.isPresent()) {
      return RetrySchedule.afterFailure(refusal.get(), attempts, notice.key(), now);
    }
    Exchange exchange = exchange(channel);
    headers.forEach(exchange.getMessage()::setHeader);
    exchange.getMessage().setHeader(Exchange.HTTP_METHOD, "POST");
    exchange.getMessage().setHeader(Exchange.HTTP_URI, channel.address());
    exchange.getMessage().setBody(body.getBytes(StandardCharsets.UTF_8));
    return verdict(send(channel, exchange), notice, attempts, now);
  }

  private Exchange exchange(Channel channel) {
    return endpoint(channel).createExchange();
  }

  private Exchange send(Channel channel, Exchange exchange) {
    return producer.send(endpoint(channel), exchange);
  }

  private Endpoint endpoint(Channel channel) {
    return Optional.ofNullable(endpoints.get(channel.kind())).orElseThrow();
  }

  private static Verdict verdict(Exchange exchange, Notice notice, int attempts, Instant now) {
    if (exchange.getException() != null) {
      return RetrySchedule.afterFailure(
          reason(exchange.getException()), attempts, notice.key(), now);
    }
    Integer status = exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class);
    return status == null
        ? new Verdict.Delivered()
        : RetrySchedule.afterAnswer(status, attempts, notice.key(), now);
  }

  /// What went wrong at the bottom, in one line.
  private static String reason(Throwable problem) {
    Throwable bottom = problem;
    for (int depth = 0; depth < DEEPEST_CAUSE && bottom.getCause() != null; depth++) {
      bottom = bottom.getCause();
    }
    String text = bottom.getClass().getSimpleName() + ": " + bottom.getMessage();
    return text.replaceAll("\\s+", " ").strip();
  }

  @Override
  public void close() {
    producer.stop();
    camel.stop();
    timer.shutdownNow();
  }
}
