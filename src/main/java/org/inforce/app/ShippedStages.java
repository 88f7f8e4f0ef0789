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

  private Outcome<ParsedText> parse(Fetched fetched) {
    return new Outcome.Failed<>(
        new Problem(
            fetched.address().toString(),
            "parse",
            "no parser reads the media type " + fetched.mediaType()));
  }
}
