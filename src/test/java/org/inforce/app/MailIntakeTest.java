package org.inforce.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.model.SourceId;
import org.inforce.store.PollResult;
import org.inforce.store.StoredDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real mailbox, the shipped route and the real readers: a mail becomes documents.
final class MailIntakeTest {
  private static final String NOTICE =
      """
      From: ecf@txsd.uscourts.gov
      To: counsel@firm.example
      Subject: Activity in Case 4:26-cv-00123 Harbor League v. City of Port Vale Order
      Date: Tue, 10 Feb 2026 10:00:00 -0600
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=part

      --part
      Content-Type: text/html; charset=utf-8

      <p>U.S. District Court</p><p>Southern District of Texas</p>
      <p>Notice of Electronic Filing</p>
      <p>The following transaction was entered on 2/10/2026 at 10:00 AM CST and filed on 2/10/2026</p>
      <table><tr><td>Case Name:</td><td>Harbor League v. City of Port Vale</td></tr>
      <tr><td>Case Number:</td><td><a href="https://ecf.txsd.uscourts.gov/doc1/1">4:26-cv-00123</a></td></tr>
      <tr><td>Document Number:</td><td>17</td></tr></table>
      <p>Docket Text: ORDER granting 5 Motion for Preliminary Injunction.</p>
      <p>4:26-cv-00123 Notice has been electronically mailed to: counsel@firm.example</p>
      --part
      Content-Type: text/plain; name=order.txt
      Content-Disposition: attachment; filename=order.txt

      The City is enjoined from enforcing Ordinance 26-14 until further order of this Court.
      --part--
      """
          .replace("\n", "\r\n");

  @TempDir Path home;
  private final BlockingQueue<PollResult> asked = new LinkedBlockingQueue<>();

  private Collecting.Health health() {
    return new Collecting.Health() {
      @Override
      public void asked(PollResult asking) {
        asked.add(asking);
      }

      @Override
      public void watched(Set<SourceId> sources) {}
    };
  }

  private Collecting start(int port, Home into) throws IOException {
    Files.writeString(
        home.resolve("sources.yaml"),
        """
        sources:
          - name: clerk
            kind: mailbox
            address: imap://127.0.0.1:%d/INBOX
            user: clerk
            secret: CLERK
            allow-private: true
            every: 1s
            slowest: 2s
        """
            .formatted(port));
    return Collecting.start(
        Path.of("routes"),
        home,
        Watchlist.read(home.resolve("sources.yaml"), Map.of("CLERK", "secret")),
        into.pipeline()::add,
        uri -> false,
        health(),
        InstantSource.system());
  }

  @Test
  void aNoticeOfFilingInAMailboxIsReadAsSuchAndItsOrderAsADocumentOfItsOwn() throws Exception {
    ServerSetup imap = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
    imap.setServerStartupTimeout(Duration.ofMinutes(1).toMillis());
    GreenMail server = new GreenMail(imap);
    server.start();
    try (Home into =
        Home.openForWriting(
            home.resolve("corpus"),
            home.resolve("index"),
            new ShippedStages().stages(),
            InstantSource.system())) {
      GreenMailUser user = server.setUser("clerk@firm.example", "clerk", "secret");
      deliver(user, NOTICE);
      try (Collecting _ = start(server.getImap().getPort(), into)) {
        assertEquals(1, asked.poll(60, TimeUnit.SECONDS).items());
        assertEquals(0, asked.poll(60, TimeUnit.SECONDS).items());
      }
      // A start remembers what was read.
      try (Collecting _ = start(server.getImap().getPort(), into)) {
        assertEquals(0, asked.poll(60, TimeUnit.SECONDS).items());
      }
      List<Document> documents =
          into.store().documents().stream().map(StoredDocument::document).toList();
      assertEquals(
          List.of(DocumentKind.DOCKET, DocumentKind.NEWS),
          documents.stream().map(Document::kind).toList());
      StoredDocument notice = into.store().document(documents.getFirst().id()).orElseThrow();
      assertEquals(
          Map.of(
              "court", "txsd",
              "date_filed", "2026-02-10",
              "case_name", "Harbor League v. City of Port Vale",
              "docket_number", "4:26-cv-00123",
              "case_link", "https://ecf.txsd.uscourts.gov/doc1/1",
              "document_number", "17"),
          notice.extras().entries().getFirst().fields());
      assertEquals(false, documents.getFirst().text().contains("Ordinance"));
      assertEquals(true, documents.getLast().text().startsWith("The City is enjoined"));
      assertEquals(
          true, documents.getLast().address().orElseThrow().endsWith(";UID=1#attachment-1"));
    } finally {
      server.stop();
    }
  }

  private static void deliver(GreenMailUser user, String mail) throws MessagingException {
    user.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
  }
}
