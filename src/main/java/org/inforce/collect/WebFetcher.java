package org.inforce.collect;

import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;

/// Asks for one address at a time over HTTP, politely and warily: it says who asks, asks only for
/// what has changed and what robots.txt allows, asks a host by one request at a time and not while
/// it wants to be left alone, follows few redirects and checks each, reads no more bytes after
/// unpacking and takes no more time than allowed. Safe for use by many threads.
public final class WebFetcher implements AutoCloseable {
  private final WebLimits limits;
  private final Supplier<String> agent;
  private final WebClient client;
  private final Manners manners;
  private final HostTurns turns;
  private final Robots robots;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("fetch-deadlines").factory());

  /// @param agent names the program and who can be reached about it, e.g. `Inforce/1.0
  ///   (+mailto:a@b.example)`; asked for at each request
  public WebFetcher(WebLimits limits, Supplier<String> agent, Manners manners) {
    this(
        limits,
        agent,
        manners,
        SystemDefaultDnsResolver.INSTANCE,
        DefaultClientTlsStrategy.createDefault());
  }

  /// @param names asked for the addresses of hosts
  /// @param tls checks that a host is who it says
  WebFetcher(
      WebLimits limits,
      Supplier<String> agent,
      Manners manners,
      DnsResolver names,
      TlsSocketStrategy tls) {
    this.limits = limits;
    this.agent = agent;
    this.client = new WebClient(limits, names, tls);
    this.manners = manners;
    this.turns = new HostTurns(manners);
    this.robots = new Robots(manners.clock());
  }

  /// Asks for an address.
  ///
  /// @param known what was learned from its last answer
  /// @return skipped if nothing has changed; failed with a plain reason
  public Outcome<WebAnswer> get(URI address, Validators known, FetchScope reach) {
    return switch (reply(address, known, reach)) {
      case WebReply.Got(WebAnswer answer) -> new Outcome.Done<>(answer);
      case WebReply.Same _ -> new Outcome.Skipped<>("nothing has changed since the last asking");
      case WebReply.Refused(int _, String cause) -> failed(address, cause);
      case WebReply.Broken(String cause) -> failed(address, cause);
    };
  }

  private static <T> Outcome<T> failed(URI address, String cause) {
    return new Outcome.Failed<>(new Problem(address.toString(), "collect", cause));
  }

  /// Until when the host of an address has asked to be left alone; empty if it may be asked.
  public Optional<Instant> restsUntil(URI address) {
    return turns.restsUntil(address);
  }

  /// Tells what is known from earlier: the host of an address is not to be asked before this
  /// moment.
  public void rest(URI address, Instant until) {
    turns.rest(address, until);
  }

  WebReply reply(URI address, Validators known, FetchScope reach) {
    try {
      return follow(address, known, reach, new WebRequest.Size(limits.bytes(), false));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      return new WebReply.Broken(reason(e));
    }
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private WebReply follow(URI first, Validators known, FetchScope reach, WebRequest.Size size)
      throws IOException {
    URI address = first;
    boolean permanent = true;
    Duration left = limits.total();
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      Optional<String> refusal = refusal(address, reach);
      if (refusal.isPresent()) {
        return new WebReply.Broken(refusal.get());
      }
      WebRequest request = new WebRequest(address, known, agent.get(), size, left, manners.clock());
      long start = System.nanoTime();
      WebRequest.Step step = ask(request, reach);
      left = left.minusNanos(System.nanoTime() - start);
      step.rest().ifPresent(rest -> turns.rest(request.address(), rest));
      if (step.next().isEmpty()) {
        return step.reply(permanent);
      }
      permanent &= step.permanent();
      address = step.next().get();
    }
    return new WebReply.Broken("more than " + limits.redirects() + " redirects");
  }

  private WebRequest.Step ask(WebRequest request, FetchScope reach) throws IOException {
    try (HostTurns.Turn _ = turns.take(request.address())) {
      ScheduledFuture<?> deadline =
          deadlines.schedule(request::cancel, request.left().toMillis(), TimeUnit.MILLISECONDS);
      try {
        return request.send(client.client(reach.allowsPrivate(request.address())));
      } catch (IOException e) {
        if (request.isLate()) {
          throw new IOException("took longer than " + limits.total().toSeconds() + " s", e);
        }
        throw e;
      } finally {
        deadline.cancel(false);
      }
    }
  }

  /// Why an address is not asked.
  private Optional<String> refusal(URI address, FetchScope reach) throws IOException {
    Optional<String> refusal = AddressGuard.refusal(address);
    if (refusal.isPresent() || !reach.robots()) {
      return refusal;
    }
    FetchScope within = new FetchScope(reach.own(), false);
    BaseRobotRules rules = robots.rules(address, file -> robotsFile(file, within));
    if (rules.getCrawlDelay() > 0) {
      turns.slow(address, Duration.ofMillis(rules.getCrawlDelay()));
    }
    if (rules.isDeferVisits()) {
      return Optional.of("the robots.txt of '" + address.getHost() + "' could not be had");
    }
    return rules.isAllowed(address.toString())
        ? Optional.empty()
        : Optional.of("the robots.txt of '" + address.getHost() + "' forbids it");
  }

  /// A host in a private network is refused with that reason, not for its robots.txt.
  private WebReply robotsFile(URI file, FetchScope reach) throws IOException {
    try {
      return follow(file, Validators.NONE, reach, new WebRequest.Size(Robots.BYTES, true));
    } catch (AddressGuard.PrivateHostException | HostTurns.RestingException e) {
      throw e;
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      return new WebReply.Broken(reason(e));
    }
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
    turns.close();
    client.close();
  }
}
