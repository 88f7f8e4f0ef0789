package org.inforce.app.command;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.alert.Flood;
import org.inforce.alert.Follow;
import org.inforce.alert.FollowTarget;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.app.Home;
import org.inforce.app.Preview;
import org.inforce.app.World;
import org.inforce.app.delivery.Postage;
import org.inforce.cli.ListText;
import org.inforce.cli.Screen;
import org.inforce.deliver.Channel;
import org.inforce.deliver.PrivateAddress;
import org.inforce.model.Proceeding;
import org.inforce.search.StandingSearches;
import org.inforce.search.answer.Answers;
import org.inforce.search.answer.Named;
import org.inforce.store.Turn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Begins to follow something, or shows what that would have sent.
@Command(description = "Begin to follow it; --preview shows what that would have sent.")
final class FollowAddCommand extends HomeCommand {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final Duration BACK = Duration.ofDays(Flood.DAYS);

  private final Follow.Kind kind;

  @Mixin private FollowWish wish = new FollowWish();

  @Parameters(
      paramLabel = "WHAT",
      arity = "1..*",
      description =
          "A name, number or id of an instrument; a docket number, caption or id of a case;"
              + " a state, as California, CA or us-ca; or the words of a search.")
  private List<String> what = List.of();

  @Option(
      names = "--preview",
      description = "Save nothing; print what it would have sent in the last 30 days.")
  private boolean preview;

  @Option(
      names = "--anyway",
      description = "Save it even if it would have sent more than 50 messages a day.")
  private boolean anyway;

  FollowAddCommand(World world, Follow.Kind kind) {
    super(world);
    this.kind = kind;
  }

  /// What is followed, and what people call it.
  private record Target(String value, String name) {}

  @Override
  public Integer call() {
    try (Home home = preview ? open() : openOrMake()) {
      Optional<Target> target = target(home, String.join(" ", what));
      if (target.isEmpty()) {
        return Commands.NOTHING;
      }
      Subscription subscription = subscription(target.get());
      if (preview) {
        return show(home, subscription);
      }
      Optional<String> flood =
          anyway ? Optional.empty() : Flood.warning(past(home, subscription).size());
      if (flood.isPresent()) {
        world.err().println("inforce: " + flood.get() + "; --anyway saves it all the same");
        return Commands.MISUSED;
      }
      return save(home, subscription);
    }
  }

  private Subscription subscription(Target target) {
    try {
      if (kind == Follow.Kind.SEARCH) {
        StandingSearches.check(target.value());
      }
      Subscription subscription =
          wish.subscription(
              new Follow(kind, target.value()), target.name(), world.clock().instant());
      if (!Postage.read(channels()).privateAddresses()) {
        subscription.channels().forEach(FollowAddCommand::check);
      }
      if (!preview || !subscription.channels().isEmpty()) {
        return needingChannel(subscription);
      }
      return withChannel(subscription);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static void check(Channel channel) {
    PrivateAddress.plainRefusal(channel)
        .ifPresent(why -> {
          throw new IllegalArgumentException(why);
        });
  }

  private static Subscription needingChannel(Subscription subscription) {
    if (subscription.channels().isEmpty()) {
      throw new IllegalArgumentException("say where to: --channel email:me@example.org");
    }
    return subscription;
  }

  /// A preview need not go anywhere.
  private static Subscription withChannel(Subscription s) {
    return new Subscription(
        s.id(),
        s.name(),
        s.note(),
        s.follow(),
        s.kinds(),
        s.frequency(),
        s.zone(),
        s.quiet(),
        List.of(Channel.parse("email:preview@localhost")),
        s.mutedCases(),
        s.snoozedUntil(),
        s.created());
  }

  private Optional<Target> target(Home home, String asked) {
    return switch (kind) {
      case INSTRUMENT -> instrument(home, asked);
      case CASE -> proceeding(home, asked);
      case JURISDICTION -> jurisdiction(home, asked);
      case SEARCH -> Optional.of(new Target(asked, asked));
    };
  }

  private Optional<Target> instrument(Home home, String asked) {
    return switch (new Answers(home.store(), home.search()).named(asked)) {
      case Named.One(var one) -> Optional.of(new Target(one.id().value(), one.name()));
      case Named.Several(var candidates) -> {
        new ListText(screen()).candidates(candidates);
        yield none("'" + asked + "' may mean any of these: say more of the name, or its id");
      }
      case Named.None _ -> none("nothing is known by the name '" + asked + "'");
    };
  }

  private Optional<Target> proceeding(Home home, String asked) {
    String words = asked.toLowerCase(Locale.ROOT);
    List<Proceeding> found =
        home.store().proceedings().stream()
            .filter(p ->
                Stream.of(Optional.of(p.id().value()), p.docket(), p.caption())
                    .flatMap(Optional::stream)
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words)))
            .toList();
    if (found.size() == 1) {
      Proceeding one = found.getFirst();
      return Optional.of(new Target(one.id().value(), one.caption().or(one::docket).orElse(asked)));
    }
    found.forEach(p ->
        screen()
            .line(
                p.id().value()
                    + "  "
                    + p.caption().orElse("")
                    + "  "
                    + p.docket().orElse("")
                    + "  "
                    + p.court().orElse("")));
    return none(
        found.isEmpty()
            ? "no case is known by '" + asked + "'"
            : "'" + asked + "' may mean any of these: say more, or the id");
  }

  private Optional<Target> jurisdiction(Home home, String asked) {
    FollowTarget place = place(home, asked);
    boolean known =
        home.store().instruments().stream()
            .flatMap(i -> i.jurisdiction().stream())
            .anyMatch(j -> j.equals(place.value()) || j.startsWith(place.value() + "-"));
    if (!known) {
      world.err().println("inforce: nothing of " + place.name() + " is known yet");
    }
    return Optional.of(new Target(place.value(), place.name()));
  }

  private FollowTarget place(Home home, String asked) {
    try {
      return FollowTarget.of(kind, asked, new Answers(home.store(), home.search()), home.store());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Optional<Target> none(String why) {
    world.err().println("inforce: " + why);
    return Optional.empty();
  }

  private int save(Home home, Subscription subscription) {
    Turn.wish(
        home.store(),
        this::sayItWaits,
        wishes -> {
          wishes.outbox().save(Subscriptions.written(subscription));
          return true;
        });
    screen().line("Following the " + subscription.follow() + " as " + subscription.id());
    for (Channel channel : subscription.channels()) {
      String secret = channel.secret().map(s -> "  secret " + s).orElse("");
      screen().line("  to " + channel.id() + secret);
    }
    return Commands.DONE;
  }

  /// What it would have sent.
  private List<Preview.Sent> past(Home home, Subscription subscription) {
    Instant now = world.clock().instant();
    return new Preview(home.store()).of(subscription, now.minus(BACK), now);
  }

  private int show(Home home, Subscription subscription) {
    List<Preview.Sent> sent = past(home, subscription);
    Screen screen = screen();
    for (Preview.Sent one : sent) {
      screen.wrapped(
          Screen.padded(MINUTE.format(one.sent().atZone(subscription.zone())), 18),
          one.notice().subject());
    }
    screen.line(
        sent.size()
            + (sent.size() == 1 ? " message in the last " : " messages in the last ")
            + BACK.toDays()
            + " days; nothing was saved");
    Flood.warning(sent.size()).ifPresent(why -> world.err().println("inforce: " + why));
    return sent.isEmpty() ? Commands.NOTHING : Commands.DONE;
  }
}
