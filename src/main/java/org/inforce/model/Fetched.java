package org.inforce.model;

import java.net.URI;
import java.time.Instant;

/// What came back from a source: the bytes, unchanged.
///
/// @param sha256 of the bytes, in lower-case hexadecimal
/// @param mediaType as the source declared it, or `application/octet-stream`
public record Fetched(
    SourceId source, URI address, String mediaType, Instant at, String sha256, byte[] bytes) {}
