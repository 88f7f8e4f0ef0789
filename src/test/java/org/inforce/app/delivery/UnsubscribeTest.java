package org.inforce.app.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.alert.Dispatch;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.deliver.Channel;
import org.inforce.search.answer.Answers;
import org.inforce.store.Account;
import org.inforce.web.Access;
import org.inforce.web.Setup;
import org.inforce.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way out of a mail, from the header as it arrives to the server where everybody else must log
/// in (RFC 8058).
final class UnsubscribeTest {
  private static final Instant NOW = Instant.parse("2026-02-10T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;
  private Home home;
  private Site site;
  private GreenMail mails;

  @BeforeEach
  void start() {
    home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), CLOCK);
    home.store()
        .wish(wishes -> {
          wishes
              .accounts()
              .save(
                  new Account(
                      "ann", Optional.empty(), Account.Role.READER, "", NOW, Optional.empty()));
          wishes.outbox().save(Subscriptions.written(subscription()));
          return true;
        });
    Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
    site =
        Site.start(
            Setup.local(home.store(), home.search(), answers, CLOCK, 0)
                .with(home.writer(), wish -> List.of())
                .open("127.0.0.1", Set.of(), new Access.Login()));
    mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mails.start();
  }

  @AfterEach
  void stop() {
    mails.stop();
    site.close();
    home.close();
  }

  private static Subscription subscription() {
    return new Subscription(
        "s1",
        "masks & more",
        Optional.empty(),
        new Follow(Follow.Kind.INSTRUMENT, "SB-627"),
        Set.of(),
        Frequency.IMMEDIATE,
        ZoneId.of("UTC"),
        Optional.empty(),
        List.of(Channel.parse("email:a@example.org"), Channel.parse("email:b@example.org")),
        Set.of(),
        Optional.empty(),
        Instant.EPOCH);
  }

  private Postage postage() {
    Map<Channel.Kind, String> addresses = new EnumMap<>(Channel.Kind.class);
    for (Channel.Kind kind : Channel.Kind.values()) {
      addresses.put(kind, "smtp://127.0.0.1:" + mails.getSmtp().getPort());
    }
    return new Postage("inforce@localhost", "localhost", site.address(), false, addresses);
  }

  /// Learns something and sends it.
  private void send(String text, Instant at) {
    home.pipeline().add(LittleStages.fetched(text, at));
    try (CamelCourier courier = new CamelCourier(postage(), home.store().signingKey())) {
      new Dispatch(home.writer(), courier).run(at.plusSeconds(600));
    }
  }

  private MimeMessage mailTo(String reader) throws Exception {
    for (MimeMessage mail : mails.getReceivedMessages()) {
      if (mail.getAllRecipients()[0].toString().equals(reader)) {
        return mail;
      }
    }
    throw new AssertionError("no mail to " + reader);
  }

  private static URI wayOut(MimeMessage mail) throws Exception {
    assertEquals("List-Unsubscribe=One-Click", mail.getHeader("List-Unsubscribe-Post")[0]);
    String header = mail.getHeader("List-Unsubscribe")[0].replaceAll("\\s", "");
    return URI.create(header.substring(1, header.length() - 1));
  }

  private static HttpResponse<String> get(URI address) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(URI address) throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private Optional<Subscription> followed() {
    return home.store().outbox(Subscriptions::in).stream().findFirst();
  }

  @Test
  void oneClickEndsTheMailOfItsReaderWithoutALogin() throws Exception {
    send("SB 627 was enacted on 2025-09-20.", NOW);
    URI out = wayOut(mailTo("a@example.org"));
    assertTrue(out.toString().startsWith(site.address().toString()), out.toString());
    HttpResponse<String> answer = post(out);
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(
        answer.body().contains("“masks &amp; more” is sent to a@example.org"), answer.body());
    assertEquals(
        List.of("email:b@example.org"),
        followed().orElseThrow().channels().stream().map(Channel::id).toList());
    assertEquals(200, post(out).statusCode(), "a second click is no error");
    send("SB 627 was enjoined on 2026-02-10.", NOW.plusSeconds(3600));
    assertEquals(3, mails.getReceivedMessages().length, "two, and then one to who stayed");
    assertEquals(200, post(wayOut(mailTo("b@example.org"))).statusCode());
    assertEquals(Optional.empty(), followed(), "the last reader ends the follow");
  }

  @Test
  void aScannerThatFollowsTheLinkChangesNothing() throws Exception {
    send("SB 627 was enacted on 2025-09-20.", NOW);
    MimeMessage mail = mailTo("a@example.org");
    URI out = wayOut(mail);
    String text = ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    assertTrue(text.contains("Unsubscribe: " + out), text);
    HttpResponse<String> page = get(out);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("method=\"post\" action=\"" + out.getPath()), page.body());
    assertEquals(2, followed().orElseThrow().channels().size());
  }

  @Test
  void anAddressMadeUpOrChangedLetsNobodyLeave() throws Exception {
    send("SB 627 was enacted on 2025-09-20.", NOW);
    URI out = wayOut(mailTo("a@example.org"));
    String token = out.getPath().substring(out.getPath().lastIndexOf('/') + 1);
    String other = wayOut(mailTo("b@example.org")).getPath();
    String mixed = token.substring(0, token.indexOf('.')) + other.substring(other.indexOf('.'));
    for (String wrong : List.of("s1", "x.y", token.substring(1), mixed)) {
      HttpResponse<String> answer = post(site.address().resolve("unsubscribe/" + wrong));
      assertEquals(404, answer.statusCode(), wrong);
      assertFalse(answer.body().contains("masks"), answer.body());
    }
    assertEquals(2, followed().orElseThrow().channels().size());
  }
}
