package org.inforce.deliver;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Who leaves by an address in a mail: one channel of one subscription. It is signed, so that the
/// address works without a login and nobody can make one up for somebody else (RFC 8058, 3.1).
///
/// @param channel as {@link Channel#id} writes it
public record UnsubscribeToken(String subscription, String channel) {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  /// As it stands in an address: letters, digits, `-`, `_` and one dot.
  ///
  /// @param key known to this Inforce alone
  public String signed(String key) {
    String text = subscription + "\n" + channel;
    return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "." + sign(text, key);
  }

  /// Reads what {@link #signed} wrote; empty if it was not signed with this key.
  public static Optional<UnsubscribeToken> read(String token, String key) {
    int dot = token.indexOf('.');
    if (dot < 1) {
      return Optional.empty();
    }
    String text;
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(token.substring(0, dot));
      text = new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean ours =
        MessageDigest.isEqual(
            sign(text, key).getBytes(StandardCharsets.UTF_8),
            token.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
    int line = text.indexOf('\n');
    return ours && line > 0
        ? Optional.of(new UnsubscribeToken(text.substring(0, line), text.substring(line + 1)))
        : Optional.empty();
  }

  private static String sign(String text, String key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signature = mac.doFinal(("unsubscribe\n" + text).getBytes(StandardCharsets.UTF_8));
      return BASE64.encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
