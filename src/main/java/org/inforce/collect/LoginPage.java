package org.inforce.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Tells a page to sign in from a document that has a form to sign in somewhere.
final class LoginPage {
  /// A page to sign in says little else.
  private static final int MOST_TEXT = 1000;

  private static final Set<String> PATHS =
      Set.of("login", "signin", "sign-in", "sign_in", "logon", "sso");

  private LoginPage() {}

  /// @param asked the address that was asked for
  static boolean isOne(URI asked, WebAnswer answer) {
    return isHtml(answer)
        && ((!isSignIn(asked) && isSignIn(answer.address())) || asksForPassword(answer));
  }

  static boolean isHtml(WebAnswer answer) {
    String type = answer.mediaType().toLowerCase(Locale.ROOT);
    return type.startsWith("text/html") || type.startsWith("application/xhtml");
  }

  private static boolean isSignIn(URI address) {
    String path = Optional.ofNullable(address.getPath()).orElse("").toLowerCase(Locale.ROOT);
    return Arrays.stream(path.split("/"))
        .map(part -> part.replaceFirst("\\.[a-z]+$", ""))
        .anyMatch(PATHS::contains);
  }

  private static boolean asksForPassword(WebAnswer answer) {
    try {
      Document page =
          Jsoup.parse(new ByteArrayInputStream(answer.bytes()), null, answer.address().toString());
      return page.selectFirst("input[type=password]") != null && page.text().length() < MOST_TEXT;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
