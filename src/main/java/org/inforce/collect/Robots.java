package org.inforce.collect;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the robots.txt of each site allows (RFC 9309), kept for a day. A site without one allows
/// everything; one whose robots.txt cannot be had for a fault of the server allows nothing, and is
/// asked for it again soon.
final class Robots {
  /// Of a robots.txt, no more is read (RFC 9309 section 2.5).
  static final int BYTES = 500 << 10;

  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration SOON = Duration.ofMinutes(10);
  private static final int SERVER_FAULT = 500;
  private static final List<String> NAMES = List.of("inforce");

  private final InstantSource clock;
  private final Map<String, Known> sites = new ConcurrentHashMap<>();

  Robots(InstantSource clock) {
    this.clock = clock;
  }

  /// Asks for a robots.txt.
  interface Asking {
    WebReply ask(URI robots) throws IOException;
  }

  /// The rules for an address; asked for if they are not known or too old.
  BaseRobotRules rules(URI address, Asking asking) throws IOException {
    String site = address.getScheme() + "://" + address.getRawAuthority();
    Known known = sites.get(site);
    Instant now = clock.instant();
    if (known != null && now.isBefore(known.until) && !now.isBefore(known.at)) {
      return known.rules;
    }
    URI file = URI.create(site + "/robots.txt");
    BaseRobotRules rules = read(file, asking.ask(file));
    Duration kept = rules.isDeferVisits() ? SOON : DAY;
    sites.put(site, new Known(rules, now, now.plus(kept)));
    return rules;
  }

  private static BaseRobotRules read(URI file, WebReply reply) {
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    return switch (reply) {
      case WebReply.Got(WebAnswer answer) ->
          parser.parseContent(file.toString(), answer.bytes(), "text/plain", NAMES);
      case WebReply.Same _ -> parser.failedFetch(SERVER_FAULT);
      case WebReply.Refused(int code, String _) -> parser.failedFetch(code);
      case WebReply.Broken _ -> parser.failedFetch(SERVER_FAULT);
    };
  }

  private record Known(BaseRobotRules rules, Instant at, Instant until) {}
}
