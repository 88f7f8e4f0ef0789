package org.inforce.app;

import java.util.function.Function;
import org.inforce.annotate.Annotator;
import org.inforce.claim.Gate;
import org.inforce.claim.Reader;
import org.inforce.model.Document;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.model.Problem;
import org.inforce.model.Reading;
import org.inforce.model.SourceId;
import org.inforce.parse.Parsers;
import org.inforce.resolve.Resolver;

/// The stages of the product. Their models are loaded when the first document is read, so that a
/// command which only asks does not wait for them.
public final class ShippedStages {
  /// Loaded when it is first asked for.
  private static final class Models {
    static final Annotator ANNOTATOR = new Annotator(Gate.words());
  }

  /// Made when the first original is read, and ended with the program.
  private static final class Parsing {
    static final Parsers PARSERS = new Parsers();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(PARSERS::close, "end of parsing"));
    }
  }

  /// The stages, ready to be wired, where nothing is known of the sources beforehand.
  public Stages stages() {
    return stages(source -> SourceFacts.NONE);
  }

  /// The stages, ready to be wired.
  ///
  /// @param sources what is known of each source beforehand
  public Stages stages(Function<SourceId, SourceFacts> sources) {
    return new Stages(sources, this::parse, this::read, Resolver::affinityOf, Resolver::resolve);
  }

  /// What one document says, before it meets others.
  public Reading read(Document document) {
    return Reader.read(Models.ANNOTATOR.annotate(document), Models.ANNOTATOR.title(document));
  }

  /// What an original says, without recording it.
  public Outcome<Reading> read(Fetched fetched) {
    return switch (new Intake(stages()).read(fetched)) {
      case Outcome.Done<Intake.Taken>(Intake.Taken taken) ->
          new Outcome.Done<>(taken.recorded().reading());
      case Outcome.Skipped<Intake.Taken>(String reason) -> new Outcome.Skipped<>(reason);
      case Outcome.Failed<Intake.Taken>(Problem problem) -> new Outcome.Failed<>(problem);
    };
  }

  private Outcome<ParsedText> parse(Fetched fetched) {
    return Parsing.PARSERS.parse(fetched);
  }
}
