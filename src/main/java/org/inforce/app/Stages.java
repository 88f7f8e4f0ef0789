package org.inforce.app;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.inforce.model.Affinity;
import org.inforce.model.Document;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.Pairing;
import org.inforce.model.ParsedText;
import org.inforce.model.Reading;
import org.inforce.model.Recorded;
import org.inforce.model.Resolution;
import org.inforce.model.SourceId;

/// The stages that a document travels through, as functions; only the {@link Pipeline} knows their
/// order.
///
/// @param sources what is known of a source beforehand
/// @param parse bytes to text
/// @param read text to what the document says happened (annotate and claim)
/// @param affinity by what a reading is found to be of one matter with others
/// @param resolve readings of a matter, with what people decided, to instruments and events; pure,
///   whatever the order
public record Stages(
    Function<SourceId, SourceFacts> sources,
    Function<Fetched, Outcome<ParsedText>> parse,
    Function<Document, Reading> read,
    Function<Reading, Affinity> affinity,
    BiFunction<List<Recorded>, List<Pairing>, Resolution> resolve) {}
