package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.Set;
import org.inforce.store.Account;

/// Stands before every route: answers only to our own names, finds out who asks, holds back who
/// asks too often, and lets no form of another site change anything.
final class Guard {
  static final String SESSION = "inforce_session";
  static final String FORM_FIELD = "csrf";
  private static final String BEARER = "Bearer ";

  /// Nothing but our own styles, pictures and forms; no inline style or script, no frame around us.
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Setup setup;
  private final Rates rates;

  /// Signs the tokens of forms; a new start makes old forms stale, no more.
  private final String key = Secrets.key();

  Guard(Setup setup) {
    this.setup = setup;
    this.rates = new Rates();
  }

  /// Before anything else.
  void headers(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("X-Frame-Options", "DENY");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("Cache-Control", "no-cache");
    String host = context.host() == null ? "" : context.host();
    String name = host.replaceFirst(":\\d{1,5}$", "");
    // A page of another site must not speak to us through a name that it points at this machine.
    if (!Set.of(Setup.LOOPBACK, "localhost", "[::1]").contains(name)
        && !setup.names().contains(name)) {
      throw new BadQuestion(
          setup.names().isEmpty()
              ? "This page is served to this machine alone, as " + Setup.LOOPBACK + "."
              : "This page does not answer to that name.");
    }
    if (!rates.allowed(asker(context))) {
      context.header("Retry-After", "10");
      throw new Refused(HttpStatus.TOO_MANY_REQUESTS, "That was too much at once; wait a little.");
    }
    caller(context).keep(context);
  }

  /// Whose questions are counted together: those of one address, but behind a sign-on proxy, where
  /// all have that of the proxy, those of one person.
  private String asker(Context context) {
    return signedOn(context).map(name -> "user " + name).orElseGet(context::ip);
  }

  /// Whom the sign-on proxy names; empty without one, and for whoever only claims to be it.
  private Optional<String> signedOn(Context context) {
    return setup.access() instanceof Access.Proxy(String header, Set<String> peers)
            && peers.contains(context.req().getRemoteAddr())
        ? Optional.ofNullable(context.header(header)).filter(name -> !name.isBlank())
        : Optional.empty();
  }

  /// Before the route that was found.
  void admit(Context context) {
    Caller caller = Caller.of(context);
    for (var role : context.routeRoles()) {
      if (role instanceof Need need) {
        need.role().ifPresent(needed -> admit(caller, needed));
      }
    }
    // A signed address proves itself, and the program that posts to it has seen no form of ours.
    if (!context.routeRoles().contains(Need.SIGNED)
        && !Set.of(HandlerType.GET, HandlerType.HEAD).contains(context.method())) {
      own(context, caller);
    }
  }

  private static void admit(Caller caller, Account.Role needed) {
    if (!caller.known()) {
      throw new Refused(HttpStatus.UNAUTHORIZED, "Please say who you are.");
    }
    if (!caller.may(needed)) {
      throw new Refused(HttpStatus.FORBIDDEN, "That is for " + needed.code() + "s only.");
    }
  }

  /// Lets through only what a form of ours, or a program with a token, sent.
  private static void own(Context context, Caller caller) {
    if (caller.byToken()) {
      return;
    }
    String site = context.header("Sec-Fetch-Site");
    String sent =
        Optional.ofNullable(context.header("X-CSRF-Token"))
            .or(() -> Optional.ofNullable(context.formParam(FORM_FIELD)))
            .orElse("");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    if (foreign || caller.csrf().isEmpty() || !Secrets.same(sent, caller.csrf())) {
      throw new Refused(
          HttpStatus.FORBIDDEN, "That form was not ours, or is old: load the page again.");
    }
  }

  private Caller caller(Context context) {
    // The token of a source is no token of an account.
    if (context.path().startsWith(Deliveries.ROOT)) {
      return new Caller(Optional.empty(), false, false, "");
    }
    Optional<Account> byToken = bearer(context);
    if (byToken.isPresent()) {
      return new Caller(byToken, false, true, "");
    }
    return switch (setup.access()) {
      case Access.Owner _ -> new Caller(Optional.empty(), true, false, Secrets.sign(key, "owner"));
      case Access.Login _ -> session(context);
      case Access.Proxy _ -> {
        Optional<Account> account =
            signedOn(context)
                .flatMap(name -> setup.store().accounts(a -> a.find(name)))
                .filter(a -> a.ended().isEmpty());
        yield new Caller(
            account, false, false, account.map(a -> Secrets.sign(key, a.name())).orElse(""));
      }
    };
  }

  private Caller session(Context context) {
    String session = Optional.ofNullable(context.cookie(SESSION)).orElse("");
    Optional<Account> account =
        session.isEmpty()
            ? Optional.empty()
            : setup
                .store()
                .accounts(a -> a.ofSession(Secrets.digest(session), setup.clock().instant()));
    // Who is not logged in has the form of the login to send.
    return new Caller(
        account, false, false, Secrets.sign(key, account.isPresent() ? session : "login"));
  }

  private Optional<Account> bearer(Context context) {
    String header = Optional.ofNullable(context.header("Authorization")).orElse("");
    if (!header.startsWith(BEARER)) {
      return Optional.empty();
    }
    String hash = Secrets.digest(header.substring(BEARER.length()).strip());
    Optional<Account> account = setup.store().accounts(a -> a.ofToken(hash));
    if (account.isEmpty()) {
      throw new Refused(HttpStatus.UNAUTHORIZED, "That token is not valid.");
    }
    return account;
  }
}
