package org.inforce.deliver;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mail as it goes over the wire: text first, HTML as the alternative (RFC 2046, 5.1.4).
public final class MimeForm {
  private static final Pattern PICTURE =
      Pattern.compile("src=\"data:image/png;base64,([A-Za-z0-9+/=]++)\"");

  private MimeForm() {}

  /// @throws MessagingException if an address cannot be read
  public static MimeMessage of(Mail mail, Session session, Instant now) throws MessagingException {
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            // The id is part of the mail: a repetition has the same one.
            setHeader("Message-ID", mail.headers().getOrDefault("Message-ID", ""));
          }
        };
    message.setFrom(new InternetAddress(mail.from()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setSentDate(Date.from(now));
    for (Map.Entry<String, String> header : mail.headers().entrySet()) {
      message.setHeader(header.getKey(), header.getValue());
    }
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.text(), StandardCharsets.UTF_8.name());
    message.setContent(new MimeMultipart("alternative", text, html(mail.html())));
    message.saveChanges();
    return message;
  }

  /// Many mail programs show no picture that stands within the page; so each travels beside it and
  /// is named by its Content-ID (RFC 2392).
  private static MimeBodyPart html(String html) throws MessagingException {
    MimeMultipart related = new MimeMultipart("related");
    MimeBodyPart page = new MimeBodyPart();
    related.addBodyPart(page);
    StringBuilder named = new StringBuilder();
    Matcher picture = PICTURE.matcher(html);
    while (picture.find()) {
      String id = "picture-" + related.getCount() + "@inforce";
      related.addBodyPart(picture(id, picture.group(1)));
      picture.appendReplacement(named, Matcher.quoteReplacement("src=\"cid:" + id + "\""));
    }
    picture.appendTail(named);
    page.setText(named.toString(), StandardCharsets.UTF_8.name(), "html");
    if (related.getCount() == 1) {
      return page;
    }
    MimeBodyPart whole = new MimeBodyPart();
    whole.setContent(related);
    return whole;
  }

  private static MimeBodyPart picture(String id, String base64) throws MessagingException {
    InternetHeaders headers = new InternetHeaders();
    headers.setHeader("Content-Type", "image/png");
    headers.setHeader("Content-Transfer-Encoding", "base64");
    headers.setHeader("Content-ID", "<" + id + ">");
    headers.setHeader("Content-Disposition", "inline");
    byte[] lines = Base64.getMimeEncoder().encode(Base64.getDecoder().decode(base64));
    return new MimeBodyPart(headers, lines);
  }
}
