package org.inforce.app.command;

import java.util.List;
import java.util.Optional;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.model.Decision;
import org.inforce.model.DocumentId;
import org.inforce.model.InstrumentId;
import org.inforce.model.ReviewAction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// A decision on a doubtful match.
@Command
abstract class ReviewDecideCommand extends HomeCommand {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "command line",
      description = "Who decides; kept with the decision (default ${DEFAULT-VALUE}).")
  private String by = "command line";

  ReviewDecideCommand(World world) {
    super(world);
  }

  @Override
  public final Integer call() {
    try (Home home = openForWriting()) {
      Decision decision = home.pipeline().decide(action(), by);
      home.search().catchUp();
      screen()
          .line(
              "Decision "
                  + decision.number()
                  + " is on record; 'inforce review undo "
                  + decision.number()
                  + "' undoes it.");
      return Commands.DONE;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
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
      return new ReviewAction.Accept(item, rival.map(InstrumentId::new));
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
    @Parameters(index = "0", paramLabel = "ID", description = "Of the law, order or rule.")
    private String instrument = "";

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
      return new ReviewAction.Split(
          new InstrumentId(instrument), documents.stream().map(DocumentId::new).toList());
    }
  }

  /// Two are one.
  @Command(name = "merge", description = "Two are one; the id told of first stays.")
  static final class Merge extends ReviewDecideCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "Of a law, order or rule.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "ID", description = "Of the same one.")
    private String other = "";

    Merge(World world) {
      super(world);
    }

    @Override
    ReviewAction action() {
      return new ReviewAction.Merge(new InstrumentId(one), new InstrumentId(other));
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
