package org.inforce.web;

import java.util.List;
import java.util.Optional;
import org.inforce.model.Reading;
import org.inforce.store.Original;
import org.inforce.store.StoredDocument;

/// The page of one document: its clean text, with the passages that say something.
///
/// @param original empty if it came as a part of a larger file
public record DocumentView(
    StoredDocument stored,
    Reading reading,
    List<Passages.Paragraph> paragraphs,
    Optional<Original> original) {}
