package org.inforce.deliver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What is posted to a webhook: JSON signed after Standard Webhooks 1.0 (standardwebhooks.com:
/// `webhook-id`, `webhook-timestamp`, `webhook-signature`).
///
/// @param headers by name, lower case
public record WebhookMessage(Map<String, String> headers, String body) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SECRET_PREFIX = "whsec_";

  public WebhookMessage {
    headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
  }

  /// A thin body: what happened and where to read more. The id is the notice's key, so that a
  /// receiver can drop a repetition.
  ///
  /// @param secret `whsec_` and base64, shared with the receiver
  /// @param now the moment of sending, which the receiver checks
  public static WebhookMessage of(Notice notice, String secret, Instant now) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("instrument", notice.thread());
    data.put("subject", notice.subject());
    data.put("sentence", notice.sentence());
    notice.before().ifPresent(before -> data.put("before", before));
    data.put("after", notice.after());
    notice.links().stream()
        .findFirst()
        .map(Notice.Link::address)
        .map(URI::toString)
        .ifPresent(address -> data.put("url", address));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", notice.type());
    body.put("timestamp", notice.at().toString());
    body.put("data", data);
    return signed(notice.key(), json(body), secret, now);
  }

  /// Any JSON, signed.
  public static WebhookMessage signed(String id, String body, String secret, Instant now) {
    String signature = sign(id + "." + now.getEpochSecond() + "." + body, secret);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("content-type", "application/json; charset=utf-8");
    headers.put("webhook-id", id);
    headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
    headers.put("webhook-signature", "v1," + signature);
    return new WebhookMessage(headers, body);
  }

  private static String sign(String content, String secret) {
    String encoded =
        secret.startsWith(SECRET_PREFIX) ? secret.substring(SECRET_PREFIX.length()) : secret;
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(encoded), "HmacSHA256"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the secret of the webhook is not 'whsec_' and base64: " + e.getMessage(), e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings and maps can be written", e);
    }
  }
}
