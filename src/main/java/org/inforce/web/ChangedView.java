package org.inforce.web;

import java.util.List;
import org.inforce.model.Document;

/// What a later version of a document changed.
public record ChangedView(Document before, Document after, List<Difference.Passage> passages) {}
