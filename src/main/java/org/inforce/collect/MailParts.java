package org.inforce.collect;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.inforce.model.Fetched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes the documents that hang on a mail off it, each an original of its own. The mail itself
/// stays as it came.
public final class MailParts {
  static final String MEDIA_TYPE = "message/rfc822";

  private static final Logger LOG = LoggerFactory.getLogger(MailParts.class);

  /// Mails within mails, and parts within parts.
  private static final int DEPTH = 8;

  private static final int MOST = 50;
  private static final int MOST_BYTES = 64 << 20;

  /// Signatures prove who sent a mail, and say nothing.
  private static final Set<String> SIGNATURES =
      Set.of(
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature");

  private static final Set<String> SHOWN = Set.of("text", "image", "audio", "video");

  private final Fetched mail;
  private final List<Fetched> found = new ArrayList<>();

  private MailParts(Fetched mail) {
    this.mail = mail;
  }

  /// True if it was given as a mail, or is in a file named as one.
  public static boolean isMail(Fetched fetched) {
    String path = Optional.ofNullable(fetched.address().getPath()).orElse("");
    return fetched.mediaType().startsWith(MEDIA_TYPE)
        || path.toLowerCase(Locale.ROOT).endsWith(".eml");
  }

  /// The attachments, in their order; those of an attached mail follow it. A broken mail gives
  /// those before its flaw: the reader says what is wrong with it.
  ///
  /// Example address: that of the mail, then `#attachment-1`.
  public static List<Fetched> attachments(Fetched mail) {
    MailParts parts = new MailParts(mail);
    Properties lenient = new Properties();
    lenient.put("mail.mime.multipart.ignoreexistingboundaryparameter", "false");
    lenient.put("mail.mime.base64.ignoreerrors", "true");
    try {
      parts.walk(
          new MimeMessage(Session.getInstance(lenient), new ByteArrayInputStream(mail.bytes())), 0);
    } catch (MessagingException | IOException e) {
      LOG.warn(
          "{}: its attachments are read as far as they go: {}", mail.address(), e.getMessage());
    }
    return List.copyOf(parts.found);
  }

  private void walk(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEPTH || found.size() >= MOST) {
      return;
    }
    if (depth > 0 && isAttachment(part)) {
      take(part);
    }
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart inside) {
      for (int i = 0; i < inside.getCount(); i++) {
        BodyPart one = inside.getBodyPart(i);
        walk(one, depth + 1);
      }
    } else if (depth > 0
        && part.isMimeType(MEDIA_TYPE)
        && part.getContent() instanceof MimeMessage inside) {
      walk(inside, depth + 1);
    }
  }

  /// Pictures of a letterhead are none, unless they say that they are; mail programs call other
  /// files inline as they please.
  private static boolean isAttachment(Part part) throws MessagingException {
    String type =
        part.getContentType().replaceFirst(";(?s:.*)$", "").strip().toLowerCase(Locale.ROOT);
    if (SIGNATURES.contains(type) || type.startsWith("multipart/")) {
      return false;
    }
    boolean shown = SHOWN.contains(type.replaceFirst("/.*$", ""));
    return !shown || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
  }

  private void take(Part part) throws MessagingException, IOException {
    byte[] bytes;
    try (InputStream in = part.getInputStream()) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length == 0) {
      return;
    }
    String type = part.getContentType().replaceAll("[\\r\\n\\t ]+", " ").strip();
    found.add(Original.of(mail.source(), address(found.size() + 1), type, mail.at(), bytes));
  }

  private URI address(int number) {
    String place = mail.address().toString();
    return URI.create(
        place + (mail.address().getRawFragment() == null ? "#" : "/") + "attachment-" + number);
  }
}
