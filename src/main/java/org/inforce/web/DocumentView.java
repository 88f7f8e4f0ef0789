package org.inforce.web;

import java.util.List;
import org.inforce.model.Reading;
import org.inforce.store.StoredDocument;

/// The page of one document: its clean text, with the passages that say something.
public record DocumentView(
    StoredDocument stored, Reading reading, List<Passages.Paragraph> paragraphs) {}
