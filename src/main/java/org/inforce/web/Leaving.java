package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.deliver.Channel;
import org.inforce.deliver.UnsubscribeToken;
import org.inforce.store.Follower;
import org.inforce.store.Outbox;
import org.inforce.store.StoreWriter;

/// The way out that each mail names. To ask for the page changes nothing, since scanners follow
/// links; a POST, by the page's button or by the mail program itself (RFC 8058), ends what goes to
/// this reader, without a login, a question or a redirect. A second one changes nothing more.
final class Leaving {
  private final Setup setup;
  private final Templates templates;

  Leaving(Setup setup, Templates templates) {
    this.setup = setup;
    this.templates = templates;
  }

  void ask(Context context) {
    UnsubscribeToken token = token(context);
    Optional<Subscription> follow = setup.store().outbox(outbox -> follow(outbox, token));
    show(context, token, follow.map(Subscription::name), follow.isEmpty());
  }

  void leave(Context context) {
    UnsubscribeToken token = token(context);
    StoreWriter writer =
        setup
            .writer()
            .orElseThrow(() ->
                new Refused(HttpStatus.FORBIDDEN, "Nothing can be changed through this page."));
    Optional<String> name = writer.transaction(transaction -> leave(transaction.outbox(), token));
    show(context, token, name, true);
  }

  /// The name of what was left; empty if it was left before.
  private Optional<String> leave(Outbox outbox, UnsubscribeToken token) {
    Optional<Subscription> follow = follow(outbox, token);
    follow.ifPresent(subscription -> {
      Subscription rest = subscription.without(token.channel());
      Follower follower = Subscriptions.written(rest);
      outbox.save(rest.channels().isEmpty() ? follower.endedAt(setup.clock().instant()) : follower);
    });
    return follow.map(Subscription::name);
  }

  private static Optional<Subscription> follow(Outbox outbox, UnsubscribeToken token) {
    return outbox
        .follower(token.subscription())
        .filter(follower -> follower.ended().isEmpty())
        .map(Subscriptions::read)
        .filter(s -> s.channels().stream().map(Channel::id).toList().contains(token.channel()));
  }

  private UnsubscribeToken token(Context context) {
    return UnsubscribeToken.read(context.pathParam("token"), setup.store().signingKey())
        .orElseThrow(
            () -> new NotFound("This address is not one of ours: take it whole from the mail."));
  }

  private void show(Context context, UnsubscribeToken token, Optional<String> name, boolean left) {
    String reader = token.channel().substring(token.channel().indexOf(':') + 1);
    templates.show(context, "unsubscribe.jte", new LeavingView(context.path(), reader, name, left));
  }
}
