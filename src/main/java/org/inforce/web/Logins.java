package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.inforce.store.Account;
import org.inforce.store.StoreWriter;

/// Letting people in and out.
final class Logins {
  private static final Duration STAY = Duration.ofDays(7);
  private static final String NO = "That name and password do not fit.";

  private final Setup setup;
  private final Templates templates;
  private final Rates rates = new Rates();

  Logins(Setup setup, Templates templates) {
    this.setup = setup;
    this.templates = templates;
  }

  void form(Context context) {
    templates.show(context, "login.jte", new LoginView("", next(context.queryParam("next"))));
  }

  void in(Context context) {
    StoreWriter writer = writer();
    String name = Optional.ofNullable(context.formParam("name")).orElse("");
    String password = Optional.ofNullable(context.formParam("password")).orElse("");
    if (!rates.mayTry(context.ip(), name)) {
      context.header("Retry-After", "300");
      throw new Refused(
          HttpStatus.TOO_MANY_REQUESTS, "Too many tries; wait five minutes and try again.");
    }
    Optional<Account> account =
        setup.store().accounts(a -> a.find(name)).filter(a -> a.ended().isEmpty());
    if (!Secrets.fits(password, account.map(Account::password).orElse(""))) {
      context.status(HttpStatus.UNAUTHORIZED);
      templates.show(context, "login.jte", new LoginView(NO, next(context.formParam("next"))));
      return;
    }
    // Always a new key: one that somebody planted before the login is worth nothing after it.
    String session = Secrets.key();
    Instant now = setup.clock().instant();
    writer.transaction(transaction -> {
      transaction.accounts().open(Secrets.digest(session), name, now, now.plus(STAY));
      return true;
    });
    cookie(context, session, (int) STAY.toSeconds());
    context.redirect(next(context.formParam("next")), HttpStatus.SEE_OTHER);
  }

  void out(Context context) {
    String session = Optional.ofNullable(context.cookie(Guard.SESSION)).orElse("");
    if (!session.isEmpty()) {
      writer()
          .transaction(transaction -> {
            transaction.accounts().close(Secrets.digest(session));
            return true;
          });
    }
    cookie(context, "", 0);
    context.redirect("/login", HttpStatus.SEE_OTHER);
  }

  private StoreWriter writer() {
    return setup
        .writer()
        .orElseThrow(() -> new Refused(HttpStatus.FORBIDDEN, "There is no login here."));
  }

  private static void cookie(Context context, String value, int seconds) {
    boolean secure =
        context.scheme().equals("https") || "https".equals(context.header("X-Forwarded-Proto"));
    context.cookie(
        new Cookie(Guard.SESSION, value, "/", seconds, secure, true, null, SameSite.LAX));
  }

  /// Only a page of ours.
  private static String next(@org.jspecify.annotations.Nullable String asked) {
    return asked != null && asked.matches("/[A-Za-z0-9][A-Za-z0-9/_.?=&%+-]*") ? asked : "/";
  }

  /// Asks who it is where a page was refused to somebody not known; else says no.
  static void refuse(Templates templates, Context context, Refused refused) {
    boolean login =
        refused.status() == HttpStatus.UNAUTHORIZED && !context.path().startsWith(Api.ROOT);
    if (login) {
      context.status(HttpStatus.UNAUTHORIZED);
      templates.show(context, "login.jte", new LoginView("", next(context.path())));
      return;
    }
    templates.error(context, String.valueOf(refused.getMessage()), refused.status());
  }
}
