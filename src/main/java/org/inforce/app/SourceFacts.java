package org.inforce.app;

import java.util.Optional;
import org.inforce.model.AuthorityTier;
import org.inforce.model.DocumentKind;

/// What is known of a source beforehand, where its documents do not say it themselves.
public record SourceFacts(
    Optional<String> publisher, Optional<DocumentKind> kind, Optional<AuthorityTier> tier) {
  /// Nothing is known, e.g. of files given by hand.
  public static final SourceFacts NONE =
      new SourceFacts(Optional.empty(), Optional.empty(), Optional.empty());

  /// How far a kind of document is to be believed if its source does not say.
  static AuthorityTier tierOf(DocumentKind kind) {
    return switch (kind) {
      case DOCKET, OPINION -> AuthorityTier.COURT_RECORD;
      case DIRECTIVE, STATUTE, NOTICE -> AuthorityTier.OFFICIAL_TEXT;
      case PRESS_RELEASE -> AuthorityTier.AGENCY_RELEASE;
      case NEWS -> AuthorityTier.NEWS;
    };
  }
}
