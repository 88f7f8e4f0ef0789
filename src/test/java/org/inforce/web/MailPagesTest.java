package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.inforce.app.SampleHome;
import org.inforce.app.ShippedStages;
import org.inforce.app.delivery.WeeklyDigests;
import org.inforce.deliver.Channel;
import org.inforce.deliver.Mail;
import org.inforce.deliver.Notice;
import org.inforce.deliver.RetrySchedule.Verdict;
import org.inforce.digest.Week;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The mails that the bundled corpus brings about, alerts and digests, in a real browser: axe finds
/// nothing in either theme, and nothing overflows a phone.
final class MailPagesTest {
  private static final URI SITE = URI.create("https://inforce.example.org/");
  private static final Mail.Sender SENDER =
      new Mail.Sender("inforce@example.org", "example.org", SITE.resolve("unsubscribe/t"));
  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final List<String> WEEKS =
      List.of("2026-W08", "2024-W49", "2023-W51", "2024-W30", "2024-W14", "2018-W01");

  @TempDir static Path folder;
  private static final Map<String, String> MAILS = new LinkedHashMap<>();

  @BeforeAll
  static void read() throws IOException {
    try (Home home =
        Home.openForWriting(
            folder.resolve("corpus"),
            folder.resolve("index"),
            new ShippedStages().stages(),
            InstantSource.fixed(NOW))) {
      Subscription at = subscription("at", Frequency.IMMEDIATE);
      Subscription weekly = subscription("weekly", Frequency.WEEKLY);
      home.writer()
          .transaction(transaction -> {
            transaction.outbox().save(Subscriptions.written(at));
            transaction.outbox().save(Subscriptions.written(weekly));
            return true;
          });
      home.pipeline()
          .addAsPublished(
              SampleHome.bundles(List.of(Path.of("corpus/sample")), InstantSource.fixed(NOW)));
      Map<String, Notice> sent = new LinkedHashMap<>();
      new Dispatch(
              home.writer(),
              (channel, list, notice, attempts, now) -> {
                sent.putIfAbsent(notice.subject(), notice.on(SITE));
                return new Verdict.Delivered();
              })
          .run(NOW);
      sent.forEach((subject, notice) ->
          MAILS.put(subject, Mail.of(notice, "a@example.org", "at", SENDER).html()));
      WeeklyDigests digests = new WeeklyDigests(home.store(), SITE);
      for (String week : WEEKS) {
        Notice digest =
            WeeklyDigests.notice(
                weekly, digests.of(weekly, Week.parse(week, ZoneId.of("UTC"))), NOW);
        MAILS.put(week, Mail.of(digest, "a@example.org", "weekly", SENDER).html());
      }
    }
  }

  private static Subscription subscription(String id, Frequency frequency) {
    return new Subscription(
        id,
        "everything",
        Optional.of("for the briefing"),
        new Follow(Follow.Kind.JURISDICTION, "us"),
        Set.of(),
        frequency,
        ZoneId.of("America/New_York"),
        Optional.empty(),
        List.of(Channel.parse("email:" + id + "@example.org")),
        Set.of(),
        Optional.empty(),
        Instant.EPOCH);
  }

  @AfterAll
  static void forget() {
    MAILS.clear();
  }

  @Test
  void everyMailHasALanguageOneTitleHeadingsInOrderAndAWordForEachPicture() {
    assertTrue(MAILS.size() >= WEEKS.size() + 5, MAILS.keySet().toString());
    MAILS.forEach((name, html) -> {
      Document page = Jsoup.parse(html);
      assertEquals("en", page.select("html").attr("lang"), name);
      assertTrue(!page.title().isBlank(), name);
      assertEquals(1, page.select("h1").size(), name);
      int last = 1;
      for (var heading : page.select("h1,h2,h3,h4")) {
        int level = heading.tagName().charAt(1) - '0';
        assertTrue(level <= last + 1, name + ": " + heading);
        assertTrue(!heading.text().isBlank(), name);
        last = level;
      }
      assertEquals(0, page.select("img:not([alt]),img[alt=''],script,link,style").size(), name);
      assertEquals(page.select("tr").size(), page.select("tr > th[scope=row]").size(), name);
    });
  }

  @Test
  void axeFindsNothingInEitherThemeAndNothingOverflowsAPhone() {
    Assumptions.assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine");
    List<String> complaints = new ArrayList<>();
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = Chromium.launch(playwright)) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        int width = scheme == ColorScheme.LIGHT ? 1280 : 390;
        try (BrowserContext context =
            browser.newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setColorScheme(scheme))) {
          Page page = context.newPage();
          MAILS.forEach((name, html) -> {
            page.setContent(html);
            check(page, name + " in " + scheme + " at " + width, complaints);
          });
        }
      }
    }
    assertEquals(List.of(), complaints);
  }

  private static void check(Page page, String where, List<String> complaints) {
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(rule ->
            rule.getNodes()
                .forEach(
                    node -> complaints.add(where + ": " + rule.getId() + ": " + node.getHtml())));
    Object wide =
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (Boolean.TRUE.equals(wide)) {
      complaints.add(where + ": wider than the window");
    }
  }
}
