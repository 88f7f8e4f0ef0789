package org.inforce.app;

import java.time.InstantSource;
import java.util.List;
import org.inforce.store.AskedDecision;
import org.inforce.store.AskedDecisions;
import org.inforce.store.StoreWriter;
import org.inforce.store.Transaction;

/// Makes the decisions that other processes ask of the one that writes to a home.
public final class DecisionDesk {
  private final Pipeline pipeline;
  private final StoreWriter writer;
  private final InstantSource clock;

  /// @param home opened for writing
  public DecisionDesk(Home home, InstantSource clock) {
    this.pipeline = home.pipeline();
    this.writer = home.writer();
    this.clock = clock;
  }

  /// Makes those that are asked for now, each with its answer in one transaction.
  ///
  /// @return true if there was any
  public boolean open() {
    List<AskedDecision> pending = writer.store().askedDecisions(AskedDecisions::pending);
    pending.forEach(this::decide);
    return !pending.isEmpty();
  }

  private void decide(AskedDecision asked) {
    try {
      writer.transaction(transaction -> {
        // Whoever asked may have given up since.
        if (transaction.askedDecisions().find(asked.id()).isPresent()) {
          long number = pipeline.decide(transaction, asked.action(), asked.by()).number();
          answer(transaction, asked, new AskedDecision.Answer.Decided(number));
        }
        return true;
      });
    } catch (IllegalArgumentException | Derivation.Defect e) {
      String why = String.valueOf(e.getMessage());
      writer.transaction(transaction -> {
        answer(transaction, asked, new AskedDecision.Answer.Refused(why));
        return true;
      });
    }
  }

  private void answer(Transaction transaction, AskedDecision asked, AskedDecision.Answer answer) {
    transaction.askedDecisions().answer(asked.id(), clock.instant(), answer);
  }
}
