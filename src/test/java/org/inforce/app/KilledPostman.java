package org.inforce.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.alert.Dispatch;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.app.delivery.CamelCourier;
import org.inforce.app.delivery.Postage;
import org.inforce.deliver.Channel;
import org.inforce.model.Fetched;

/// The process that {@link DeliveryKilledTest} kills: reads bundles into a home and sends, after
/// each document, what is due to a webhook.
///
/// Arguments: the folder of the home, the folder of the bundles, the rows of the channels, the
/// webhook.
public final class KilledPostman {
  static final String SUBSCRIPTION = "all-of-california";
  static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final Duration LATER = Duration.ofMinutes(6);

  private KilledPostman() {}

  public static void main(String[] arguments) {
    List<Fetched> bundles = KilledChild.bundles(Path.of(arguments[1]));
    try (Home home = KilledChild.opened(Path.of(arguments[0]), KilledChild.LITTLE);
        CamelCourier courier =
            new CamelCourier(Postage.read(Path.of(arguments[2])), home.store().signingKey())) {
      home.writer()
          .transaction(transaction -> {
            transaction.outbox().save(Subscriptions.written(subscription(arguments[3])));
            return true;
          });
      Dispatch dispatch = new Dispatch(home.writer(), courier);
      System.out.println(KilledChild.READY);
      Instant last = Instant.EPOCH;
      for (Fetched line : Bundle.asPublished(bundles)) {
        home.pipeline().add(line);
        last = line.at().plus(LATER);
        dispatch.run(last);
      }
      dispatch.run(last.plus(LATER));
    }
    System.out.println(KilledChild.DONE);
  }

  private static Subscription subscription(String hook) {
    return new Subscription(
        SUBSCRIPTION,
        "California",
        Optional.empty(),
        new Follow(Follow.Kind.JURISDICTION, "us"),
        Set.of(),
        Frequency.IMMEDIATE,
        ZoneId.of("UTC"),
        Optional.empty(),
        List.of(Channel.parse("webhook:" + hook + "#" + SECRET)),
        Set.of(),
        Optional.empty(),
        Instant.EPOCH);
  }
}
