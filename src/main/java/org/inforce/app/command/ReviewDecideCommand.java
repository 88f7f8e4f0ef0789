package org.inforce.app.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.model.DocumentId;
import org.inforce.model.ReviewAction;
import org.inforce.store.AskedDecision;
import org.inforce.store.Store;
import org.inforce.store.StoreBusyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// A decision on a doubtful match.
@Command
abstract class ReviewDecideCommand extends HomeCommand {
  private static final Duration LOOK = Duration.ofMillis(100);

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "command line",
      description = "Who decides; kept with the decision (default ${DEFAULT-VALUE}).")
  private String by = "command line";

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description =
          "How long to wait for the answer of an inforce that writes to the home (default"
              + " ${DEFAULT-VALUE}).")
  private long wait;

  ReviewDecideCommand(World world) {
    super(world);
  }

  @Override
  public final Integer call() {
    try {
      long number = decided();
      screen()
          .line(
              "Decision "
                  + number
                  + " is on record; 'inforce review undo "
                  + number
                  + "' undoes it.");
      return Commands.DONE;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /// @return the number of the decision
  private long decided() {
    try (Home home = openForWriting()) {
      long number = home.pipeline().decide(action(), by).number();
      home.search().catchUp();
      return number;
    } catch (StoreBusyException e) {
      try (Store store = Store.open(folder().resolve("corpus"))) {
        return asked(store, e);
      }
    }
  }

  /// Asks the inforce that writes to the home to decide, and waits for its answer.
  ///
  /// @throws IllegalArgumentException saying what is wrong with the decision
  /// @throws Failure if it does not answer, as while it adds or rebuilds; nothing was decided
  private long asked(Store store, StoreBusyException busy) {
    String id = UUID.randomUUID().toString();
    store.wish(wishes -> {
      wishes
          .decisions()
          .ask(new AskedDecision(id, world.clock().instant(), by, action(), Optional.empty()));
      return true;
    });
    long giveUp = System.nanoTime() + Duration.ofSeconds(wait).toNanos();
    while (!isAnswered(store, id) && System.nanoTime() < giveUp) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return switch (store
        .wish(wishes -> wishes.decisions().take(id))
        .flatMap(AskedDecision::answer)
        .orElse(null)) {
      case AskedDecision.Answer.Decided(long number) -> number;
      case AskedDecision.Answer.Refused(String why) -> throw new IllegalArgumentException(why);
      case null ->
          throw new Failure(
              "nothing was decided: within " + wait + " s no answer came; " + busy.getMessage());
    };
  }

  private static boolean isAnswered(Store store, String id) {
    return store.askedDecisions(asked -> asked.find(id)).flatMap(AskedDecision::answer).isPresent();
  }

  abstract ReviewAction action();

  /// The match is right.
  @Command(name = "accept", description = "The match is right; where it has rivals, say which is.")
  static final class Accept extends ReviewDecideCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "Of the question.")
    private String item = "";

    @Parameters(
        index = "1",
        arity = "0..1",
        paramLabel = "RIVAL",
        description = "The id of the rival that is right.")
    private Optional<String> rival = Optional.empty();

    Accept(World world) {
      super(world);
    }

    @Override
    ReviewAction action() {
      return new ReviewAction.Accept(item, rival);
    }
  }

  /// None is right.
  @Command(name = "reject", description = "None of the rivals is right: it is another one.")
  static final class Reject extends ReviewDecideCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "Of the question.")
    private String item = "";

    Reject(World world) {
      super(world);
    }

    @Override
    ReviewAction action() {
      return new ReviewAction.Reject(item);
    }
  }

  /// One is two.
  @Command(name = "split", description = "What these documents tell, is told of another one.")
  static final class Split extends ReviewDecideCommand {
    @Parameters(
        index = "0",
        paramLabel = "ID",
        description = "Of the law, order, rule or court case.")
    private String id = "";

    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "DOCUMENT",
        description = "The ids of documents, as 'review documents ID' shows them.")
    private List<String> documents = List.of();

    Split(World world) {
      super(world);
    }

    @Override
    ReviewAction action() {
      return ReviewAction.split(id, documents.stream().map(DocumentId::new).toList());
    }
  }

  /// Two are one.
  @Command(name = "merge", description = "Two are one; the id told of first stays.")
  static final class Merge extends ReviewDecideCommand {
    @Parameters(
        index = "0",
        paramLabel = "ID",
        description = "Of a law, order, rule or court case.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "ID", description = "Of the same one.")
    private String other = "";

    Merge(World world) {
      super(world);
    }

    @Override
    ReviewAction action() {
      return ReviewAction.merge(one, other);
    }
  }

  /// As if it had not been decided.
  @Command(name = "undo", description = "A decision does not hold any more.")
  static final class Undo extends ReviewDecideCommand {
    @Parameters(
        index = "0",
        paramLabel = "NUMBER",
        description = "Of the decision, as 'review decisions' shows it.")
    private long decision;

    Undo(World world) {
      super(world);
    }

    @Override
    ReviewAction action() {
      return new ReviewAction.Undo(decision);
    }
  }
}
