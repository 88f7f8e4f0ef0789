package org.inforce.deliver;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/// A mail as text and HTML with its headers.
///
/// @param headers besides From, To and Subject, by name
public record Mail(
    String from, String to, String subject, Map<String, String> headers, String text, String html) {
  public Mail {
    headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    for (String line : new String[] {from, to, subject}) {
      if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
        throw new IllegalArgumentException("a line break in the mail header '" + line + "'");
      }
    }
  }

  /// Who sends, and where a reader can leave.
  ///
  /// @param from the address of this Inforce
  /// @param host the right side of message ids
  /// @param unsubscribe takes a POST without a question (RFC 8058); GET there shows a page and
  ///   never unsubscribes, for scanners follow links
  public record Sender(String from, String host, URI unsubscribe) {}

  /// The mail for a notice. All mails about one instrument refer to one first message that never
  /// was, so that they form a thread.
  public static Mail of(Notice notice, String to, String list, Sender sender) {
    return of(
        notice.key(),
        notice.thread(),
        notice.subject(),
        to,
        list,
        sender,
        text(notice, sender.unsubscribe()),
        html(notice, sender.unsubscribe()));
  }

  private static String text(Notice notice, URI unsubscribe) {
    return notice
        .letter()
        .map(letter -> letter.text() + "\nUnsubscribe: " + unsubscribe + "\n")
        .orElseGet(() -> NoticeText.text(notice.with(leaving(unsubscribe))));
  }

  private static String html(Notice notice, URI unsubscribe) {
    String link =
        "<p style=\"font-size:13px;\"><a href=\"%s\" style=\"color:#0b5394;\">Unsubscribe</a></p>\n"
            .formatted(Html.escape(unsubscribe.toString()));
    return notice
        .letter()
        .map(letter -> letter.html().replace("</div></body>", link + "</div></body>"))
        .orElseGet(() -> NoticeHtml.html(notice.with(leaving(unsubscribe))));
  }

  private static Notice.Link leaving(URI unsubscribe) {
    return new Notice.Link("Unsubscribe", unsubscribe);
  }

  /// A mail with any body, e.g. a digest.
  ///
  /// @param key stable; becomes the message id
  /// @param list the id of the subscription, for `List-Id`
  public static Mail of(
      String key,
      String thread,
      String subject,
      String to,
      String list,
      Sender sender,
      String text,
      String html) {
    String root = "<" + token(thread) + "@" + sender.host() + ">";
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Message-ID", "<" + token(key) + "@" + sender.host() + ">");
    headers.put("References", root);
    headers.put("In-Reply-To", root);
    headers.put("List-Id", "<" + token(list) + "." + sender.host() + ">");
    headers.put("List-Unsubscribe", "<" + sender.unsubscribe() + ">");
    headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    headers.put("Auto-Submitted", "auto-generated");
    return new Mail(sender.from(), to, subject, headers, text, html);
  }

  private static String token(String name) {
    return name.replaceAll("[^A-Za-z0-9_-]", "-");
  }
}
