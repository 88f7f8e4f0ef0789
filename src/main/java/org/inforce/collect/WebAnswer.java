package org.inforce.collect;

import java.net.URI;

/// What a server sent, whole and unpacked.
///
/// @param address after redirects
/// @param permanent true if every redirect on the way was a permanent one
public record WebAnswer(
    URI address, boolean permanent, String mediaType, byte[] bytes, Validators validators) {
  WebAnswer moved(boolean permanently) {
    return new WebAnswer(address, permanently, mediaType, bytes, validators);
  }
}
