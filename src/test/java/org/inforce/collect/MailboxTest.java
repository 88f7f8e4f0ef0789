package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.inforce.model.Fetched;
import org.inforce.model.SourceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a real IMAP server on loopback.
final class MailboxTest {
  private static final Instant NOW = Instant.parse("2027-03-02T10:00:00Z");
  @TempDir Path keys;
  private GreenMail server;
  private GreenMailUser user;
  private final Mailbox mailbox =
      new Mailbox(
          name -> name.equals("CLERK_PASSWORD") ? "secret" : "",
          InstantSource.fixed(NOW),
          () -> 0.5);

  @BeforeEach
  void start() {
    server =
        new GreenMail(
            new ServerSetup[] {
              setup(ServerSetup.PROTOCOL_IMAP), setup(ServerSetup.PROTOCOL_IMAPS)
            });
    server.start();
    user = server.setUser("clerk@court.example", "clerk", "secret");
  }

  private static ServerSetup setup(String protocol) {
    ServerSetup setup = new ServerSetup(0, "127.0.0.1", protocol);
    setup.setServerStartupTimeout(Duration.ofMinutes(1).toMillis());
    return setup;
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private Source source(String address, String secret, boolean allowPrivate, boolean mark) {
    return source(
        address,
        allowPrivate,
        new SourceOptions(
            Optional.empty(),
            Optional.of("clerk"),
            Optional.of(secret),
            false,
            Optional.empty(),
            mark));
  }

  private static Source source(String address, boolean allowPrivate, SourceOptions options) {
    return new Source(
        new SourceId("clerk"),
        SourceKind.MAILBOX,
        address,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Duration.ofMinutes(10),
        Duration.ofDays(1),
        allowPrivate,
        false,
        true,
        options);
  }

  private Source plain(boolean mark) {
    return source("imap://127.0.0.1:" + server.getImap().getPort(), "CLERK_PASSWORD", true, mark);
  }

  private void deliver(String words) throws MessagingException {
    String mail =
        "From: clerk@court.example\r\n"
            + "Subject: Notice\r\n"
            + "Date: Mon, 2 Mar 2026 09:00:00 +0000\r\n\r\n"
            + words
            + "\r\n";
    user.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
  }

  private static List<String> words(Harvest harvest) {
    return harvest.documents().stream()
        .map(Fetched::bytes)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .map(text -> text.substring(text.indexOf("\r\n\r\n")).strip())
        .toList();
  }

  @Test
  void eachMessageIsReadOnceAndStaysAsItIs() throws Exception {
    deliver("The rule is stayed.");
    deliver("The stay is lifted.");
    Source source = plain(false);
    Harvest first = mailbox.collect(source, SourceState.fresh(source.address()));
    assertEquals(List.of("The rule is stayed.", "The stay is lifted."), words(first));
    assertTrue(
        first
            .documents()
            .getLast()
            .address()
            .toString()
            .matches("imap://127\\.0\\.0\\.1:\\d+/INBOX;UIDVALIDITY=\\d+/;UID=2"),
        first.documents().getLast().address().toString());
    assertEquals(List.of(), words(mailbox.collect(source, first.next())));
    deliver("The rule is vacated.");
    assertEquals(List.of("The rule is vacated."), words(mailbox.collect(source, first.next())));
    assertEquals(false, seen(1));
    assertEquals(3, server.getReceivedMessages().length);
  }

  private boolean seen(long uid) throws Exception {
    return server
        .getManagers()
        .getImapHostManager()
        .getInbox(user)
        .getMessages()
        .get((int) uid - 1)
        .getFlags()
        .contains(Flags.Flag.SEEN);
  }

  @Test
  void afterAKillBeforeItWasRememberedTheSameBytesComeAgain() throws Exception {
    deliver("The rule is stayed.");
    Source source = plain(false);
    SourceState fresh = SourceState.fresh(source.address());
    assertEquals(
        mailbox.collect(source, fresh).documents().getFirst().sha256(),
        mailbox.collect(source, fresh).documents().getFirst().sha256());
  }

  @Test
  void whatWasReadIsMarkedIfTheRowSaysSo() throws Exception {
    deliver("The rule is stayed.");
    Source source = plain(true);
    Harvest first = mailbox.collect(source, SourceState.fresh(source.address()));
    assertEquals(false, seen(1));
    mailbox.mark(source, first.documents());
    assertEquals(true, seen(1));
  }

  @Test
  void aFullMailboxIsReadInPartsOneAtOnceAfterTheOther() throws Exception {
    for (int i = 1; i <= 60; i++) {
      deliver("Notice " + i);
    }
    Source source = plain(false);
    Harvest first = mailbox.collect(source, SourceState.fresh(source.address()));
    assertEquals(50, first.documents().size());
    assertEquals(NOW, first.next().pace().due());
    Harvest second = mailbox.collect(source, first.next());
    assertEquals("Notice 60", words(second).getLast());
    assertEquals(10, second.documents().size());
    assertTrue(second.next().pace().due().isAfter(NOW));
  }

  @Test
  void whatStandsInItsWayIsSaid() {
    Source source = plain(false);
    String address = source.address();
    assertEquals(
        "the environment variable NOBODY is not set",
        problem(source(address, "NOBODY", true, false)));
    assertEquals(
        "'127.0.0.1' lies in a private network",
        problem(source(address, "CLERK_PASSWORD", false, false)));
    assertTrue(
        problem(source(address + "/Nowhere", "CLERK_PASSWORD", true, false)).contains("not found"),
        problem(source(address + "/Nowhere", "CLERK_PASSWORD", true, false)));
    user.setPassword("changed");
    assertTrue(
        problem(source).toLowerCase(java.util.Locale.ROOT).contains("login"), problem(source));
  }

  @Test
  void aServerThatCannotProveWhoItIsIsNotGivenThePassword() {
    String address = "imaps://127.0.0.1:" + server.getImaps().getPort() + "/INBOX";
    String said = problem(source(address, "CLERK_PASSWORD", true, false));
    assertTrue(said.contains("certification path"), said);
  }

  @Test
  void beyondThisMachineNothingGoesUnencrypted() throws IOException {
    assertEquals(
        "true",
        ImapFolder.properties(source("imap://mail.court.example/", false, SourceOptions.NONE))
            .getProperty("mail.imap.starttls.required"));
    assertEquals(
        "false",
        ImapFolder.properties(source("imap://127.0.0.1/", false, SourceOptions.NONE))
            .getProperty("mail.imap.starttls.required"));
  }

  @Test
  void aServerThatOnesOwnAuthorityVouchesForIsReadEncrypted() throws Exception {
    SecureSite.keytool(
        keys.resolve("mail.p12"),
        "-genkeypair",
        "-alias",
        "mail",
        "-dname",
        "CN=Mail",
        "-ext",
        "san=ip:127.0.0.1");
    Path trust = keys.resolve("trust.pem");
    SecureSite.keytool(
        keys.resolve("mail.p12"), "-exportcert", "-rfc", "-alias", "mail", "-file", "" + trust);
    deliver("The rule is stayed.");
    SSLContext proven = SecureSite.serving(SecureSite.load(keys.resolve("mail.p12")));
    try (TlsDoor door = new TlsDoor(proven, server.getImap().getPort())) {
      String address = "imaps://127.0.0.1:" + door.port() + "/INBOX";
      Source believed =
          source(address, true, signingIn("CLERK_PASSWORD", false, Optional.of(trust)));
      assertEquals(
          List.of("The rule is stayed."),
          words(mailbox.collect(believed, SourceState.fresh(address))));
      String said = problem(source(address, "CLERK_PASSWORD", true, false));
      assertTrue(said.contains("certification path"), said);
    }
  }

  @Test
  void anAccessTokenSignsInInPlaceOfAPassword() throws MessagingException {
    deliver("The rule is stayed.");
    String address = "imap://127.0.0.1:" + server.getImap().getPort();
    Harvest harvest =
        mailbox.collect(
            source(address, true, signingIn("CLERK_PASSWORD", true, Optional.empty())),
            SourceState.fresh(address));
    assertEquals(List.of("The rule is stayed."), words(harvest));
    user.setPassword("changed");
    assertTrue(
        problem(source(address, true, signingIn("CLERK_PASSWORD", true, Optional.empty()))).length()
            > 0);
  }

  private static SourceOptions signingIn(String secret, boolean bearer, Optional<Path> trust) {
    return new SourceOptions(
        Optional.empty(), Optional.of("clerk"), Optional.of(secret), bearer, trust, false);
  }

  private String problem(Source source) {
    Harvest harvest = mailbox.collect(source, SourceState.fresh(source.address()));
    assertEquals(false, harvest.answered());
    return harvest.problems().getFirst().cause();
  }
}
