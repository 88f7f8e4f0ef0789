package org.inforce.web;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Passwords, and random keys for sessions and tokens.
///
/// Passwords are hashed with Argon2id, 19 MiB and two passes, as OWASP's password storage cheat
/// sheet has it. Keys are random and long, so that a plain SHA-256 of them is enough.
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;
  private static final int MEMORY_KIB = 19_456;

  /// Made when the first password is asked for: it keeps its memory for good, and where nobody has
  /// an account there is none.
  private static final class Hashing {
    static final Argon2Function ARGON = Argon2Function.getInstance(MEMORY_KIB, 2, 1, 32, Argon2.ID);

    /// Checked in place of a password where there is no such account, so that both take as long.
    static final String NOBODY =
        Password.hash("nobody has this password").addRandomSalt(16).with(ARGON).getResult();

    private Hashing() {}
  }

  /// The shortest password, after NIST SP 800-63B.
  public static final int SHORTEST = 12;

  private Secrets() {}

  /// @throws IllegalArgumentException if it is too short
  public static String hash(String password) {
    if (password.length() < SHORTEST) {
      throw new IllegalArgumentException("a password needs at least " + SHORTEST + " characters");
    }
    return Password.hash(password).addRandomSalt(16).with(Hashing.ARGON).getResult();
  }

  /// @param hash empty text if there is no such account, or none that has a password
  static boolean fits(String password, String hash) {
    boolean fits =
        Password.check(password, hash.isEmpty() ? Hashing.NOBODY : hash).with(Hashing.ARGON);
    return fits && !hash.isEmpty();
  }

  /// A new random key.
  public static String key() {
    byte[] bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// What is kept of a key.
  public static String digest(String key) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// A sign that only who has the key can make.
  static String sign(String key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  /// Takes as long however much of them is alike.
  static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
