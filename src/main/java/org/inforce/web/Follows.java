package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.alert.Flood;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.alert.Waiting;
import org.inforce.deliver.Channel;
import org.inforce.digest.Week;
import org.inforce.model.InstrumentId;
import org.inforce.model.ProceedingId;
import org.inforce.search.answer.Wording;
import org.inforce.store.Account;
import org.inforce.store.Follower;
import org.inforce.store.StoreWriter;

/// What people follow. A follow is seen by whose it is and by that one's team; to everybody else it
/// is not there.
final class Follows {
  private final Setup setup;
  private final Templates templates;

  Follows(Setup setup, Templates templates) {
    this.setup = setup;
    this.templates = templates;
  }

  /// Those the caller may see, the oldest first.
  static List<Subscription> seen(Setup setup, Caller caller) {
    Map<String, Account> owners = setup.store().accounts(a -> a.owners());
    return setup.store().outbox(Subscriptions::in).stream()
        .filter(s -> caller.sees(Optional.ofNullable(owners.get(s.id()))))
        .toList();
  }

  /// @throws NotFound if there is none, or the caller may not see it
  static Subscription find(Setup setup, Caller caller, String id) {
    return seen(setup, caller).stream()
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("Nothing followed has this address."));
  }

  void list(Context context) {
    List<FollowView> views =
        seen(setup, Caller.of(context)).stream().map(s -> FollowView.of(setup, s)).toList();
    templates.show(context, "follows.jte", new FollowsView(views));
  }

  void show(Context context) {
    Subscription subscription = find(setup, Caller.of(context), context.pathParam("id"));
    templates.show(context, "follow.jte", FollowView.of(setup, subscription));
  }

  void form(Context context) {
    FollowForm form = FollowForm.asked(context);
    Optional<String> subject = subject(setup, form);
    templates.show(
        context,
        "follow-new.jte",
        new FollowNewView(form.named(subject), subject, "", Optional.empty()));
  }

  /// The name of a law or case whose id stands in the form.
  private static Optional<String> subject(Setup setup, FollowForm form) {
    if (form.value().isBlank()) {
      return Optional.empty();
    }
    if (form.kind().equals(Follow.Kind.INSTRUMENT.code())) {
      return setup.store().instrument(new InstrumentId(form.value())).map(i -> i.name());
    }
    return form.kind().equals(Follow.Kind.CASE.code())
        ? setup.store().proceeding(new ProceedingId(form.value())).map(Wording::proceeding)
        : Optional.empty();
  }

  /// Shows what it would have sent; saves nothing.
  void preview(Context context) {
    FollowForm typed = FollowForm.sent(context);
    try {
      FollowForm form = typed.found(setup);
      Subscription wish = wish(setup, form);
      templates.show(
          context,
          "follow-new.jte",
          new FollowNewView(
              form, subject(setup, form), "", Optional.of(setup.preview().apply(wish))));
    } catch (IllegalArgumentException e) {
      again(context, typed, e);
    }
  }

  /// A new follow.
  ///
  /// @throws IllegalArgumentException saying what is wrong
  static Subscription wish(Setup setup, FollowForm form) {
    Subscription wish = form.subscription(setup.clock().instant());
    check(setup, wish);
    return wish;
  }

  private static void check(Setup setup, Subscription wish) {
    for (Channel channel : wish.channels()) {
      setup
          .refusal()
          .apply(channel)
          .ifPresent(why -> {
            throw new IllegalArgumentException(why);
          });
    }
  }

  void save(Context context) {
    FollowForm typed = FollowForm.sent(context);
    try {
      FollowForm form = typed.found(setup);
      Subscription wish = wish(setup, form);
      List<String> past = setup.preview().apply(wish);
      Optional<String> flood = Flood.warning(past.size());
      if (flood.isPresent() && context.formParam("anyway") == null) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        String problem = flood.get() + ".";
        templates.show(
            context,
            "follow-new.jte",
            new FollowNewView(form, subject(setup, form), problem, Optional.of(past)));
        return;
      }
      Subscription subscription = save(setup, wish, Caller.of(context));
      context.redirect("/follows/" + subscription.id(), HttpStatus.SEE_OTHER);
    } catch (IllegalArgumentException e) {
      again(context, typed, e);
    }
  }

  /// What to say before a follow is saved that would flood its reader; empty if it would not.
  static Optional<String> flood(Setup setup, Subscription wish) {
    return Flood.warning(setup.preview().apply(wish).size());
  }

  static Subscription save(Setup setup, Subscription subscription, Caller caller) {
    writer(setup)
        .transaction(transaction -> {
          transaction.outbox().save(Subscriptions.written(subscription));
          caller.account().ifPresent(a -> transaction.accounts().own(subscription.id(), a.name()));
          return true;
        });
    return subscription;
  }

  private void again(Context context, FollowForm form, IllegalArgumentException e) {
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    templates.show(
        context,
        "follow-new.jte",
        new FollowNewView(
            form, subject(setup, form), String.valueOf(e.getMessage()), Optional.empty()));
  }

  void edit(Context context) {
    Subscription subscription = find(setup, Caller.of(context), context.pathParam("id"));
    templates.show(
        context,
        "follow-edit.jte",
        new FollowEditView(subscription.id(), FollowForm.of(subscription), "", false));
  }

  void change(Context context) {
    Subscription subscription = find(setup, Caller.of(context), context.pathParam("id"));
    FollowForm form = FollowForm.sent(context);
    try {
      // What it followed already may have gone since; only what is new must be known.
      boolean sameThing =
          form.kind().equals(subscription.follow().kind().code())
              && form.value().equals(subscription.follow().value());
      Subscription changed =
          (sameThing ? form : form.found(setup)).changed(subscription, setup.clock().instant());
      if (!changed.channels().equals(subscription.channels())) {
        check(setup, changed);
      }
      boolean asBefore =
          changed.follow().equals(subscription.follow())
              && changed.frequency() == subscription.frequency();
      Optional<String> flood =
          asBefore || context.formParam("anyway") != null
              ? Optional.empty()
              : flood(setup, changed);
      if (flood.isPresent()) {
        again(context, new FollowEditView(subscription.id(), form, flood.get() + ".", true));
        return;
      }
      change(subscription, changed);
      back(context, subscription);
    } catch (IllegalArgumentException e) {
      String problem = String.valueOf(e.getMessage());
      again(context, new FollowEditView(subscription.id(), form, problem, false));
    }
  }

  private void again(Context context, FollowEditView view) {
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    templates.show(context, "follow-edit.jte", view);
  }

  /// Sends nothing before a day; without a day it wakes.
  void snooze(Context context) {
    Subscription subscription = find(setup, Caller.of(context), context.pathParam("id"));
    String until = Optional.ofNullable(context.formParam("until")).orElse("").strip();
    Optional<Instant> moment =
        Ask.day(until).map(day -> day.atStartOfDay(subscription.zone()).toInstant());
    change(subscription, subscription.snoozing(moment));
    back(context, subscription);
  }

  void mute(Context context) {
    Subscription subscription = find(setup, Caller.of(context), context.pathParam("id"));
    String asked = Optional.ofNullable(context.formParam("case")).orElse("").strip();
    ProceedingId id =
        Optional.of(asked)
            .filter(text -> !text.isEmpty())
            .map(ProceedingId::new)
            .filter(known -> setup.store().proceeding(known).isPresent())
            .orElseThrow(() -> new BadQuestion("No court case has the id '" + asked + "'."));
    change(Subscriptions.written(subscription.muting(id)));
    back(context, subscription);
  }

  void unmute(Context context) {
    Subscription subscription = find(setup, Caller.of(context), context.pathParam("id"));
    String asked = Optional.ofNullable(context.formParam("case")).orElse("").strip();
    ProceedingId id =
        subscription.mutedCases().stream()
            .filter(muted -> muted.value().equals(asked))
            .findFirst()
            .orElseThrow(() -> new BadQuestion("No case with the id '" + asked + "' is muted."));
    change(Subscriptions.written(subscription.hearing(id)));
    back(context, subscription);
  }

  void remove(Context context) {
    Subscription subscription = find(setup, Caller.of(context), context.pathParam("id"));
    end(setup, subscription);
    context.redirect("/follows", HttpStatus.SEE_OTHER);
  }

  static void end(Setup setup, Subscription subscription) {
    save(setup, Subscriptions.written(subscription).endedAt(setup.clock().instant()));
  }

  /// Who comes to hear weekly begins with the week that runs: of those before, all was told.
  private void change(Subscription before, Subscription changed) {
    Instant now = setup.clock().instant();
    writer(setup)
        .transaction(transaction -> {
          Waiting.save(transaction.outbox(), changed);
          return before.frequency() != Frequency.WEEKLY
              && changed.frequency() == Frequency.WEEKLY
              && transaction
                  .outbox()
                  .beginDigest(changed.id(), Week.of(now, changed.zone()).plus(-1).key(), now);
        });
  }

  private void change(Follower follower) {
    save(setup, follower);
  }

  private static void save(Setup setup, Follower follower) {
    writer(setup)
        .transaction(transaction -> {
          transaction.outbox().save(follower);
          return true;
        });
  }

  private static StoreWriter writer(Setup setup) {
    return setup
        .writer()
        .orElseThrow(
            () -> new Refused(HttpStatus.FORBIDDEN, "Nothing can be changed through this page."));
  }

  private static void back(Context context, Subscription subscription) {
    context.redirect("/follows/" + subscription.id(), HttpStatus.SEE_OTHER);
  }
}
