package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.inforce.model.Fetched;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.Test;

final class MailPartsTest {
  private static Fetched mail(String text) {
    byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    return Original.of(
        new SourceId("clerk"),
        URI.create("imap://127.0.0.1/INBOX;UIDVALIDITY=1/;UID=2"),
        MailParts.MEDIA_TYPE,
        Instant.EPOCH,
        bytes);
  }

  private static List<String> read(Fetched mail) {
    return MailParts.attachments(mail).stream()
        .map(part ->
            part.address().getFragment()
                + " "
                + part.mediaType()
                + ": "
                + new String(part.bytes(), StandardCharsets.UTF_8).lines().findFirst().orElse(""))
        .toList();
  }

  @Test
  void whatHangsOnAMailIsADocumentOfItsOwn() {
    Fetched mail =
        mail(
            """
            From: Clerk <clerk@court.example>
            Subject: Order
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b1

            --b1
            Content-Type: multipart/alternative; boundary=b2

            --b2
            Content-Type: text/plain

            See the order.
            --b2
            Content-Type: text/html

            <p>See the order.</p>
            --b2--
            --b1
            Content-Type: text/plain; name=order.txt
            Content-Disposition: attachment; filename=order.txt
            Content-Transfer-Encoding: base64

            VGhlIHJ1bGUgaXMgZW5qb2luZWQu
            --b1
            Content-Type: application/pdf; name=opinion.pdf
            Content-Disposition: inline; filename=opinion.pdf

            %PDF-1.7
            --b1
            Content-Type: image/png
            Content-Disposition: inline

            seal
            --b1
            Content-Type: application/pkcs7-signature; name=smime.p7s
            Content-Disposition: attachment

            signed
            --b1
            Content-Type: message/rfc822

            Subject: Within
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b3

            --b3
            Content-Type: text/plain
            Content-Disposition: attachment

            The rule is stayed.
            --b3--
            --b1--
            """);
    assertEquals(
        List.of(
            "attachment-1 text/plain; name=order.txt: The rule is enjoined.",
            "attachment-2 application/pdf; name=opinion.pdf: %PDF-1.7",
            "attachment-3 message/rfc822: Subject: Within",
            "attachment-4 text/plain: The rule is stayed."),
        read(mail));
  }

  @Test
  void aMailWithoutAttachmentsAndABrokenOneGiveNone() {
    assertEquals(List.of(), read(mail("Subject: Note\n\nThe rule is in force.\n")));
    assertEquals(
        List.of(), read(mail("Content-Type: multipart/mixed; boundary=b\n\nno part at all\n")));
    assertEquals(List.of(), read(mail("Content-Type: \u0000/;;=\n\n\n")));
  }

  @Test
  void aMailIsKnownByItsTypeOrItsName() {
    assertEquals(true, MailParts.isMail(mail("")));
    assertEquals(
        true,
        MailParts.isMail(
            Original.of(
                new SourceId("a"),
                URI.create("file:///in/Notice.EML"),
                "application/octet-stream",
                Instant.EPOCH,
                new byte[0])));
  }
}
