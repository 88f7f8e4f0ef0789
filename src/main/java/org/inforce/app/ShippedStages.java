package org.inforce.app;

import org.inforce.annotate.Annotator;
import org.inforce.claim.Gate;
import org.inforce.claim.Reader;
import org.inforce.model.Document;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.model.Problem;
import org.inforce.model.Reading;
import org.inforce.resolve.Resolver;

/// The stages of the product. Their models are loaded when the first document is read, so that a
/// command which only asks does not wait for them.
public final class ShippedStages {
  /// Loaded when it is first asked for.
  private static final class Models {
    static final Annotator ANNOTATOR = new Annotator(Gate.words());
  }

  /// The stages, ready to be wired.
  public Stages stages() {
    return new Stages(
        source -> SourceFacts.NONE, this::parse, this::read, Resolver::keysOf, Resolver::resolve);
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
    return new Outcome.Failed<>(
        new Problem(
            fetched.address().toString(),
            "parse",
            "no parser reads the media type " + fetched.mediaType()));
  }
}
