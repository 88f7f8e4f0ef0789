package org.inforce.model;

/// Names one mention of an instrument so that it is found again when its document is read anew.
///
/// @param words what the document calls it there: its name, or where it has none the words of its
///   first mention
public record MentionKey(DocumentId document, String words) {
  public static MentionKey of(Document document, InstrumentMention mention) {
    String words =
        mention.name().isBlank() ? document.quote(mention.firstMention()).text() : mention.name();
    return new MentionKey(document.id(), words);
  }
}
