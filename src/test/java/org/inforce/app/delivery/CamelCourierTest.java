package org.inforce.app.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.standardwebhooks.Webhook;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.inforce.deliver.Channel;
import org.inforce.deliver.Notice;
import org.inforce.deliver.RetrySchedule.Verdict;
import org.inforce.deliver.UnsubscribeToken;
import org.inforce.table.TableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CamelCourierTest {
  private static final String KEY = "a key of this home";
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final Path SHIPPED = Path.of("routes/channels.yaml");

  @TempDir Path folder;
  private Receiver receiver;
  private GreenMail mails;

  @BeforeEach
  void start() {
    receiver = new Receiver();
    mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mails.start();
  }

  @AfterEach
  void stop() {
    receiver.close();
    mails.stop();
  }

  /// The shipped rows, with the mail server of the test.
  private Postage postage(boolean privateAddresses) throws Exception {
    String rows =
        Files.readString(SHIPPED)
            .replace("127.0.0.1:25", "127.0.0.1:" + mails.getSmtp().getPort())
            .replace("private-addresses: false", "private-addresses: " + privateAddresses);
    return Postage.read(Files.writeString(folder.resolve("channels.yaml"), rows));
  }

  private Verdict carry(String channel) throws Exception {
    return carry(channel, true);
  }

  private Verdict carry(String channel, boolean privateAddresses) throws Exception {
    try (CamelCourier courier = new CamelCourier(postage(privateAddresses), KEY)) {
      return courier.carry(Channel.parse(channel), "sub-1", notice(), 1, Instant.now());
    }
  }

  private static Notice notice() {
    return new Notice(
        "k-0001",
        "instrument.status.changed",
        "harbour-dust-act",
        "BLOCKED (was in force): Harbour Dust Act",
        "The Harbour Dust Act is blocked since 5 March 2024 – “in part”.",
        Optional.of("in force"),
        "blocked",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        "You follow the instrument Harbour Dust Act.",
        List.of(),
        Instant.parse("2024-03-06T14:30:00Z"));
  }

  @Test
  void aMailArrivesWithItsThreadAndTheWayOut() throws Exception {
    assertEquals(new Verdict.Delivered(), carry("email:reader@example.org"));
    MimeMessage got = mails.getReceivedMessages()[0];
    assertEquals("BLOCKED (was in force): Harbour Dust Act", got.getSubject());
    assertEquals("<k-0001@localhost>", got.getMessageID());
    assertEquals("<harbour-dust-act@localhost>", got.getHeader("References")[0]);
    String token = new UnsubscribeToken("sub-1", "email:reader@example.org").signed(KEY);
    assertEquals(
        "<http://127.0.0.1:8080/unsubscribe/" + token + ">", got.getHeader("List-Unsubscribe")[0]);
  }

  /// The library checks the moment against the clock of the machine.
  @Test
  void theIndependentLibraryAcceptsTheWebhookThatCamelPosts() throws Exception {
    String channel = "webhook:" + receiver.address("204") + "#" + SECRET;
    assertEquals(new Verdict.Delivered(), carry(channel));
    Receiver.Post post = receiver.posts.getFirst();
    new Webhook(SECRET).verify(post.body(), post.headers());
    assertEquals(List.of("k-0001"), post.headers().get("webhook-id"));
    assertTrue(post.body().contains("“in part”"), post.body());
  }

  @Test
  void chatProgramsGetTheirJson() throws Exception {
    assertEquals(new Verdict.Delivered(), carry("slack:" + receiver.address("200")));
    assertEquals(new Verdict.Delivered(), carry("teams:" + receiver.address("202")));
    assertTrue(receiver.posts.get(0).body().contains("\"blocks\""));
    assertTrue(receiver.posts.get(1).body().contains("AdaptiveCard"));
  }

  @Test
  void aReceiverThatIsGoneIsSwitchedOffAndOneThatFailsIsTriedAgain() throws Exception {
    assertInstanceOf(Verdict.SwitchOff.class, carry("slack:" + receiver.address("410")));
    Verdict.Again again =
        assertInstanceOf(Verdict.Again.class, carry("slack:" + receiver.address("503")));
    assertEquals("the receiver answered 503", again.reason());
    assertEquals(2, receiver.posts.size());
  }

  @Test
  void aRedirectIsNotFollowed() throws Exception {
    Verdict.Again again =
        assertInstanceOf(Verdict.Again.class, carry("slack:" + receiver.address("302")));
    assertEquals("the receiver answered 302", again.reason());
    assertEquals(1, receiver.posts.size());
  }

  @Test
  void anEndlessReplyIsReadToItsFirstPartOnly() throws Exception {
    assertEquals(new Verdict.Delivered(), carry("slack:" + receiver.address("endless")));
  }

  @Test
  void aReceiverThatDripsIsCutOff() throws Exception {
    try (CamelCourier courier = new CamelCourier(postage(true), KEY, Duration.ofMillis(300))) {
      Channel slow = Channel.parse("slack:" + receiver.address("dripping"));
      Verdict verdict = courier.carry(slow, "sub-1", notice(), 1, Instant.EPOCH);
      assertInstanceOf(Verdict.Again.class, verdict);
      assertEquals(1, receiver.posts.size());
    }
  }

  @Test
  void aPrivateAddressIsRefusedUnlessItIsAllowed() throws Exception {
    Verdict.Again refused =
        assertInstanceOf(Verdict.Again.class, carry("slack:" + receiver.address("200"), false));
    assertTrue(refused.reason().endsWith("lies in a private network"), refused.reason());
    assertEquals(List.of(), receiver.posts);
    assertThrows(java.net.UnknownHostException.class, () -> new PublicHosts().resolve("localhost"));
  }

  @Test
  void whereNobodyListensTheReasonIsKeptAndATryFollows() throws Exception {
    String nobody = receiver.address("200");
    Postage postage = postage(true);
    receiver.close();
    mails.stop();
    try (CamelCourier courier = new CamelCourier(postage, KEY)) {
      for (String channel : List.of("slack:" + nobody, "email:a@example.org")) {
        Verdict.Again again =
            assertInstanceOf(
                Verdict.Again.class,
                courier.carry(Channel.parse(channel), "sub-1", notice(), 1, Instant.EPOCH));
        assertTrue(again.reason().contains("onnect"), again.reason());
      }
    }
  }

  @Test
  void aSecretThatCannotSignIsGivenUpWithTheReason() throws Exception {
    Verdict.GivenUp given =
        assertInstanceOf(
            Verdict.GivenUp.class, carry("webhook:" + receiver.address("200") + "#whsec_%%%"));
    assertTrue(given.reason().contains("whsec_"), given.reason());
  }

  @Test
  void aChannelWithoutARowIsNamed() throws Exception {
    Path file = folder.resolve("bad.yaml");
    Files.writeString(file, Files.readString(SHIPPED).replace("teams:", "pigeon:"));
    TableException wrong = assertThrows(TableException.class, () -> Postage.read(file));
    assertTrue(String.valueOf(wrong.getMessage()).contains("pigeon"), wrong.getMessage());
    Files.writeString(file, Files.readString(SHIPPED).replaceAll("(?m)^  teams:.*$", ""));
    wrong = assertThrows(TableException.class, () -> Postage.read(file));
    assertTrue(String.valueOf(wrong.getMessage()).contains("teams"), wrong.getMessage());
  }
}
