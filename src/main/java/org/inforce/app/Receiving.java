package org.inforce.app;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.inforce.collect.Source;
import org.inforce.collect.SourceKind;
import org.inforce.model.DocumentId;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;
import org.inforce.model.SourceId;
import org.inforce.store.Original;
import org.inforce.store.Originals;
import org.inforce.store.PollResult;
import org.inforce.store.StoreWriter;
import org.inforce.web.Inlet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes documents that programs bring to the web server, for the sources whose rows say so. What
/// is brought is kept before the answer is given, since some senders wait for a second only; it is
/// read afterwards, in the order in which it came, as what any other source brings.
public final class Receiving implements Inlet, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);
  private static final int PATIENCE_SECONDS = 20;

  private final Watchlist watchlist;
  private final Home home;
  private final InstantSource clock;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("deliveries").factory());

  public Receiving(Watchlist watchlist, Home home, InstantSource clock) {
    this.watchlist = watchlist;
    this.home = home;
    this.clock = clock;
  }

  @Override
  public Optional<String> token(String source) {
    return watchlist.catalog().sources().stream()
        .filter(row -> row.kind() == SourceKind.WEBHOOK && row.id().value().equals(source))
        .findFirst()
        .map(Source::options)
        .flatMap(options -> options.secret())
        .flatMap(watchlist::secret);
  }

  @Override
  public Receipt take(Delivery delivery) {
    SourceId source = new SourceId(delivery.source());
    Instant now = clock.instant();
    String sha256 = Originals.sha256(delivery.bytes());
    if (delivery.key().isPresent()) {
      String key = delivery.key().get();
      String first =
          home.writer().transaction(transaction -> transaction.delivered(source, key, sha256, now));
      if (!first.equals(sha256)) {
        return new Receipt.OtherContent();
      }
    }
    URI address =
        delivery.address().orElseGet(() -> URI.create("urn:inforce:" + source + ":" + sha256));
    Fetched fetched =
        new Fetched(source, address, delivery.mediaType(), now, sha256, delivery.bytes());
    List<StoreWriter.Accepted> kept = home.pipeline().keep(fetched);
    boolean isNew = kept.stream().anyMatch(StoreWriter.Accepted::isNew);
    reader.execute(() -> read(source, kept.stream().map(StoreWriter.Accepted::original).toList()));
    return new Receipt.Kept(kept.getFirst().original().sha256(), isNew);
  }

  private void read(SourceId source, List<Original> originals) {
    try {
      int items = 0;
      Optional<Problem> problem = Optional.empty();
      for (Original original : originals) {
        switch (home.pipeline().read(original)) {
          case Outcome.Done<DocumentId> _ -> items++;
          case Outcome.Skipped<DocumentId>(String reason) ->
              LOG.debug("{}: {}", original.address(), reason);
          case Outcome.Failed<DocumentId>(Problem failed) -> {
            LOG.warn("{}: {}", failed.input(), failed.cause());
            problem = Optional.of(failed);
          }
        }
      }
      home.search().catchUp();
      home.writer().asked(PollResult.watched(source, clock.instant(), problem, items));
    } catch (RuntimeException e) {
      // An executor silently drops a task that throws. What was kept is read by the next start.
      LOG.error("what {} brought could not be read", source, e);
    }
  }

  @Override
  public void close() {
    reader.shutdown();
    try {
      if (!reader.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("ending before everything brought was read; the next start reads it");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
