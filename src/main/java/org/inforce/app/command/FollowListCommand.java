package org.inforce.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.cli.Screen;
import org.inforce.deliver.Channel;
import org.inforce.search.answer.Answers;
import org.inforce.store.Parcel;
import picocli.CommandLine.Command;

/// What is followed, and how delivery goes.
@Command(name = "list", description = "What is followed, where it goes, and what went wrong.")
final class FollowListCommand extends AskCommand {
  FollowListCommand(World world) {
    super(world);
  }

  @Override
  int answer(Home home, Answers answers) {
    List<Subscription> all = home.store().outbox(Subscriptions::in);
    if (json) {
      ArrayNode list = new ObjectMapper().createArrayNode();
      all.forEach(s ->
          list.addObject()
              .put("id", s.id())
              .put("name", s.name())
              .put("follows", s.follow().toString())
              .put("frequency", s.frequency().code())
              .put("zone", s.zone().getId())
              .set("channels", channels(s)));
      print(list);
    } else {
      all.forEach(subscription -> show(home, subscription));
    }
    return all.isEmpty() ? nothing("nothing is followed yet") : Commands.DONE;
  }

  private static ArrayNode channels(Subscription subscription) {
    ArrayNode list = new ObjectMapper().createArrayNode();
    subscription.channels().stream().map(Channel::id).forEach(list::add);
    return list;
  }

  private void show(Home home, Subscription subscription) {
    Screen screen = screen();
    screen.line(screen.paint().strong(subscription.name()) + "  " + subscription.id());
    screen.wrapped(
        "  ",
        subscription.follow()
            + ", "
            + subscription.frequency().code()
            + subscription.snoozedUntil().map(until -> ", snoozed until " + until).orElse("")
            + (subscription.mutedCases().isEmpty()
                ? ""
                : ", " + subscription.mutedCases().size() + " muted"));
    for (Channel channel : subscription.channels()) {
      Optional<String> off = home.store().outbox(outbox -> outbox.off(channel.id()));
      screen.wrapped("  to ", channel.id() + off.map(why -> " (off: " + why + ")").orElse(""));
    }
    for (Parcel parcel : home.store().outbox(outbox -> outbox.log(subscription.id()))) {
      parcel
          .problem()
          .ifPresent(problem ->
              screen.wrapped(
                  "  ! ",
                  parcel.channel()
                      + ", try "
                      + parcel.attempts()
                      + ": "
                      + problem
                      + parcel.due().map(due -> "; again at " + due).orElse("; given up")));
    }
  }
}
