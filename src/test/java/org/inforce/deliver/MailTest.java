package org.inforce.deliver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class MailTest {
  private static final Mail.Sender SENDER =
      new Mail.Sender(
          "inforce@example.org",
          "example.org",
          URI.create("https://inforce.example.org/unsubscribe/t0ken"));

  @Test
  void aMailArrivesWithBothBodiesAndTheHeadersForThreadingAndLeaving() throws Exception {
    ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    GreenMail server = new GreenMail(setup);
    server.start();
    try {
      Properties properties = new Properties();
      properties.put("mail.smtp.host", "127.0.0.1");
      properties.put("mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
      Mail mail = Mail.of(Notices.blocked(), "reader@example.org", "sub 1", SENDER);
      Transport.send(
          MimeForm.of(
              mail, Session.getInstance(properties), Instant.parse("2024-03-06T14:35:00Z")));
      MimeMessage got = server.getReceivedMessages()[0];
      assertEquals("BLOCKED (was in force): Harbour <Dust> Act", got.getSubject());
      assertEquals("<k-0001@example.org>", got.getMessageID());
      assertEquals("<harbour-dust-act@example.org>", got.getHeader("References")[0]);
      assertEquals("<sub-1.example.org>", got.getHeader("List-Id")[0]);
      assertEquals(
          "<https://inforce.example.org/unsubscribe/t0ken>", got.getHeader("List-Unsubscribe")[0]);
      assertEquals("List-Unsubscribe=One-Click", got.getHeader("List-Unsubscribe-Post")[0]);
      Multipart body = (Multipart) got.getContent();
      assertTrue(body.getBodyPart(0).getContent().toString().contains("in force → blocked"));
      String html = body.getBodyPart(1).getContent().toString();
      assertTrue(html.contains("Harbour &lt;Dust&gt; Act"), html);
      assertFalse(html.contains("<Dust>"), html);
    } finally {
      server.stop();
    }
  }

  @Test
  void theFieldsStandInReadingOrder() {
    String text = NoticeText.text(Notices.blocked());
    int at = -1;
    for (String part :
        new String[] {
          "is blocked since",
          "Status:",
          "Reach:",
          "Decided:",
          "Recorded:",
          "“the covering rule",
          "You follow",
          "Timeline:"
        }) {
      int next = text.indexOf(part);
      assertTrue(next > at, part + " in " + text);
      at = next;
    }
  }

  @Test
  void aLineBreakInAHeaderIsRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Mail.of(
                    "k", "t", "x\r\nBcc: all@example.org", "a@example.org", "l", SENDER, "", ""));
    assertTrue(String.valueOf(refused.getMessage()).contains("Bcc"), refused.getMessage());
  }

  @Test
  void aLongQuoteIsCutAtAWordAfterThreeHundredCharacters() {
    Notice.Excerpt excerpt = new Notice.Excerpt("dust cover ".repeat(60), "E.D. Wash.");
    assertTrue(excerpt.text().length() <= 300);
    assertTrue(excerpt.text().endsWith("…"), excerpt.text());
  }
}
