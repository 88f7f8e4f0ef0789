package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.app.Stages;
import org.inforce.deliver.Channel;
import org.inforce.deliver.UnsubscribeToken;
import org.inforce.model.Fetched;
import org.inforce.model.MentionKey;
import org.inforce.model.Quote;
import org.inforce.model.Resolution;
import org.inforce.model.ReviewAction;
import org.inforce.model.ReviewItem;
import org.inforce.model.SourceId;
import org.inforce.search.answer.Answers;
import org.inforce.store.Originals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages in a real browser: axe finds nothing, nothing overflows a phone, the policy refuses
/// nothing of ours. Skipped where there is no Chromium; `.ci/run` installs one.
final class BrowserTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;
  private static Home home;
  private static Site site;
  private static Playwright playwright;
  private static final String FOLLOW = "0123456789abcdef0123456789abcdef";

  private static Browser browser;

  @BeforeAll
  static void open() {
    Assumptions.assumeTrue(Chromium.find().isPresent(), "no Chromium on this machine");
    home = Home.openForWriting(folder.resolve("corpus"), folder.resolve("index"), doubtful(), NOW);
    add("SB 627 was enacted on 2025-09-20.", "2025-09-21T10:00:00Z");
    add("SB 627 was effective on 2026-01-01.", "2026-01-01T10:00:00Z");
    add(
        "SB 627 was enjoined on 2026-02-09 in cand. SB 805 was enacted on 2026-02-20.",
        "2026-02-20T10:00:00Z");
    version("SB 627 was enacted on 2025-09-20. It bans masks.\n\nThe rest stays.");
    version("SB 627 was enacted on 2025-09-20. It bans most masks.\n\nThe rest stays.");
    follow();
    home.search().catchUp();
    Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
    site =
        Site.start(
            Setup.local(home.store(), home.search(), answers, NOW, 0)
                .with(home.writer(), wish -> List.of())
                .deciding(home.pipeline()::decide));
    home.writer()
        .transaction(transaction ->
            transaction
                .decisions()
                .add(NOW.instant(), "ann", new ReviewAction.Reject("instrument-0"), List.of()));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = Chromium.launch(playwright);
  }

  /// The little stages, with a match that is not sure.
  private static Stages doubtful() {
    Stages little = LittleStages.stages();
    return new Stages(
        little.sources(),
        little.parse(),
        little.read(),
        little.affinity(),
        (readings, pairings) -> asking(little.resolve().apply(readings, pairings)));
  }

  private static Resolution asking(Resolution found) {
    Quote quote = found.events().getFirst().evidence().getFirst();
    MentionKey mention = new MentionKey(quote.document(), "SB 627");
    List<ReviewItem.Rival> rivals =
        found.instruments().stream()
            .map(i -> new ReviewItem.Rival(i.id().value(), mention))
            .toList();
    ReviewItem item =
        new ReviewItem("instrument-1", "Of which one?", mention, rivals, true, List.of(quote));
    return new Resolution(
        found.instruments(),
        found.proceedings(),
        found.events(),
        found.obligations(),
        List.of(item),
        found.tellings());
  }

  /// What stands at one address, the one after the other.
  private static void version(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    home.pipeline()
        .add(
            new Fetched(
                new SourceId("test"),
                URI.create("https://example.org/changing"),
                "text/plain",
                NOW.instant(),
                Originals.sha256(bytes),
                bytes));
  }

  private static void follow() {
    follow(FOLLOW);
  }

  private static void follow(String id) {
    Subscription follow =
        new Subscription(
            id,
            "Masks",
            Optional.empty(),
            new Follow(Follow.Kind.SEARCH, "SB 627"),
            Set.of(),
            Frequency.DAILY,
            ZoneOffset.UTC,
            Optional.empty(),
            List.of(Channel.parse("email:policy@example.org")),
            Set.of(),
            Optional.empty(),
            NOW.instant());
    home.writer()
        .transaction(transaction -> {
          transaction.outbox().save(Subscriptions.written(follow));
          return true;
        });
  }

  private static void add(String text, String at) {
    home.pipeline().add(LittleStages.fetched(text, Instant.parse(at)));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      browser.close();
      playwright.close();
      site.close();
      home.close();
    }
  }

  static List<String> pages() {
    String instrument = "/instrument/" + home.store().instruments().getFirst().id().value();
    String document = "/document/" + home.store().documents().getFirst().document().id().value();
    String version = "/document/" + home.store().documents().getLast().document().id().value();
    return List.of(
        "/",
        "/search?q=enjoined",
        instrument,
        document,
        "/changes",
        "/deadlines?from=2025-01-01&to=2026-12-31",
        "/deadlines/2026-02",
        "/digests",
        "/digests/2026-W08",
        "/sources",
        "/review",
        "/follows",
        "/follows/new?kind=instrument&value=x",
        "/follows/" + FOLLOW,
        "/follows/" + FOLLOW + "/edit",
        instrument + "/correct",
        "/case/" + home.store().proceedings().getFirst().id().value() + "/correct",
        leaving(FOLLOW),
        version,
        version + "/changed",
        "/help",
        "/login",
        "/search?q=zeppelin",
        "/changes?from=never",
        "/case/" + home.store().proceedings().getFirst().id().value(),
        "/nothing");
  }

  /// The way out of the mail of a follow.
  private static String leaving(String follow) {
    return "/unsubscribe/"
        + new UnsubscribeToken(follow, "email:policy@example.org")
            .signed(home.store().signingKey());
  }

  private static Page page(BrowserContext context, String path, List<String> complaints) {
    Page page = context.newPage();
    page.onConsoleMessage(message -> complain(message, path, complaints));
    page.navigate(site.address().resolve(path).toString());
    return page;
  }

  private static void complain(ConsoleMessage message, String path, List<String> complaints) {
    boolean expected =
        (message.text().contains("404") && path.equals("/nothing"))
            || (message.text().contains("400") && path.endsWith("=never"));
    if (message.type().equals("error") && !expected) {
      complaints.add(message.text());
    }
  }

  private static BrowserContext context(int width, ColorScheme scheme) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNothingInEitherTheme(String path) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1280, 390)) {
        try (BrowserContext context = context(width, scheme)) {
          List<String> complaints = new ArrayList<>();
          AxeResults results = new AxeBuilder(page(context, path, complaints)).analyze();
          results
              .getViolations()
              .forEach(rule ->
                  rule.getNodes()
                      .forEach(node ->
                          complaints.add(
                              rule.getId()
                                  + ": "
                                  + node.getHtml()
                                  + " "
                                  + node.getFailureSummary())));
          assertEquals(List.of(), complaints, path + " in " + scheme + " at " + width);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingOverflowsAPhone(String path) {
    try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
      Page page = page(context, path, new ArrayList<>());
      int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
      assertTrue(width <= 390, path + " is " + width + " wide");
    }
  }

  @Test
  void aQuietWeekIsToldInOneLine() {
    Clock later = Clock.offset(NOW, Duration.ofDays(365));
    Answers answers = new Answers(home.store(), home.search(), LittleStages.stages().resolve());
    try (Site quiet = Site.start(home.store(), home.search(), answers, later, 0);
        BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(quiet.address().toString());
      Locator week = page.locator(".quiet-week");
      Number line = (Number) week.evaluate("e => parseFloat(getComputedStyle(e).lineHeight)");
      double height = week.boundingBox().height;
      assertTrue(height < 2 * line.doubleValue(), height + " with lines of " + line);
    }
  }

  @Test
  void aQuoteLeadsToItsPassage() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = page(context, pages().get(2), new ArrayList<>());
      page.locator(".verdict blockquote a").click();
      assertTrue(page.url().contains("/document/"), page.url());
      assertEquals(1, page.locator(".anchor:target + mark").count());
    }
  }

  @Test
  void aNameIsCompletedWhileItIsTyped() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = page(context, "/", new ArrayList<>());
      page.locator(".hero input[name=q]").pressSequentially("SB 8");
      Locator name = page.locator("#names option");
      name.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
      assertEquals("SB 805 Act", name.getAttribute("value"));
    }
  }

  @Test
  void keysLeadToTheSearchBoxThroughTheRowsAndToTheHelp() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = page(context, "/changes", new ArrayList<>());
      List<String> rows = page.locator(".changes .name").allTextContents();
      assertTrue(rows.size() > 1);
      press(page, "j", "j");
      assertEquals(rows.get(1), focused(page));
      press(page, "k");
      assertEquals(rows.get(0), focused(page));
      press(page, "k");
      assertEquals(rows.get(0), focused(page), "there is none before the first");
      page.evaluate("document.activeElement.blur()");
      press(page, "k");
      assertEquals(rows.getLast(), focused(page));
      page.keyboard().press("Enter");
      page.waitForURL("**/instrument/**");

      press(page, "/");
      assertEquals("Search", page.evaluate("document.activeElement.getAttribute('aria-label')"));
      page.keyboard().type("jk/?");
      assertEquals("jk/?", page.locator("input[name=q]").inputValue());
      assertTrue(page.url().contains("/instrument/"), "who types is not led away");

      page.evaluate("document.activeElement.blur()");
      page.keyboard().press("?");
      page.waitForURL("**/help#keys");
    }
  }

  @Test
  void keysAreSwitchedOffAndOnAgain() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = page(context, "/help", new ArrayList<>());
      Locator button = page.locator("#keys-switch button");
      button.click();
      assertEquals("Switch the keys on", button.textContent());
      page.navigate(site.address().resolve("/changes").toString());
      press(page, "j", "/", "?");
      assertEquals("BODY", page.evaluate("document.activeElement.tagName"));
      assertTrue(page.url().endsWith("/changes"), page.url());

      page.navigate(site.address().resolve("/help").toString());
      page.locator("#keys-switch button").click();
      press(page, "/");
      assertEquals("INPUT", page.evaluate("document.activeElement.tagName"));
    }
  }

  @Test
  void aKeyboardAloneReachesEveryControlAndTheFocusIsSeen() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = page(context, pages().get(2), new ArrayList<>());
      page.keyboard().press("Tab");
      assertEquals("Skip to the content", focused(page));
      int controls =
          (Integer)
              page.evaluate(
                  "[...document.querySelectorAll('a[href], button, input:not([type=hidden]),"
                      + " select, summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility())"
                      + ".forEach((e, i) => e.dataset.seen = i) ??"
                      + " document.querySelectorAll('[data-seen]').length");
      Set<Object> seen = new java.util.HashSet<>();
      for (int i = 0; i < 8 * controls && seen.size() < controls; i++) {
        Object at = page.evaluate("document.activeElement.dataset.seen ?? ''");
        if (!at.equals("")) {
          seen.add(at);
          assertFalse(
              page.evaluate("getComputedStyle(document.activeElement).outlineStyle").equals("none"),
              "the focus is not seen on " + page.evaluate("document.activeElement.outerHTML"));
        }
        page.keyboard().press("Tab");
      }
      assertEquals(controls, seen.size());
    }
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("document.activeElement.textContent"));
  }

  @Test
  void searchingNeedsNoScript() {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = page(context, "/", new ArrayList<>());
      page.locator(".hero input[name=q]").fill("SB 805");
      page.locator(".hero button").click();
      assertTrue(page.locator(".hits li").count() > 0);
    }
  }

  @Test
  void anAnswerIsNarrowedFollowedAndAskedOfAnotherDayWithoutScript() {
    try (BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(390, 900))) {
      Page page = page(context, "/search?q=SB+627", new ArrayList<>());
      page.locator(".narrow").click();
      page.locator(".facets a", having("event")).first().click();
      page.locator(".facets a", having("instrument")).first().click();
      assertEquals(
          List.of("event", "instrument"),
          page.locator(".facets a[aria-current=true] span").allTextContents());
      page.locator(".actions a", having("oldest")).click();

      page.locator(".actions a", having("Alert me of this")).click();
      page.locator("input[name=name]").fill("Masks of any kind");
      page.locator("input[name=channel]").fill("me@example.org");
      page.locator("button", having("Show what it would have sent")).click();
      assertTrue(page.locator("#preview").textContent().contains("it would have sent 0 messages"));
      page.locator("main button", having("Follow")).first().click();
      String follow = page.locator("main").textContent();
      assertTrue(follow.contains("email:me@example.org"), follow);
      assertTrue(follow.contains("SB 627 what:event what:instrument sort:oldest"), follow);
      page.locator("button", having("Follow it no more")).click();

      page.navigate(site.address().resolve(pages().get(2)).toString());
      page.locator("input[name=asof]").fill("2026-01-15");
      page.locator("button", having("Show")).click();
      assertEquals("in force", page.locator(".verdict .word strong").textContent());
      assertTrue(page.url().contains("asof=2026-01-15"), page.url());
    }
  }

  private static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void whoOnlyLoadsTheWayOutStaysAndTheButtonEndsTheMail(int width) throws Exception {
    String id = "leaving" + width;
    follow(id);
    String out = leaving(id);
    HttpRequest.Builder scanner = HttpRequest.newBuilder(site.address().resolve(out));
    try (BrowserContext context = context(width, ColorScheme.LIGHT);
        HttpClient client = HttpClient.newHttpClient()) {
      for (String method : List.of("HEAD", "GET", "OPTIONS")) {
        client.send(
            scanner.method(method, HttpRequest.BodyPublishers.noBody()).build(),
            HttpResponse.BodyHandlers.discarding());
      }
      Page page = page(context, out, new ArrayList<>());
      page.reload();
      assertTrue(isFollowed(id), "mail scanners load every link");
      assertEquals("Send no more of “Masks”?", page.locator("h1").textContent());
      assertTrue(page.locator("main").textContent().contains("policy@example.org"));
      double button = page.getByText("Unsubscribe").last().boundingBox().height;
      assertTrue(button >= 24, "WCAG 2.5.8 asks for 24 pixels, it has " + button);

      page.locator("main button").click();

      assertEquals("You get no more of this", page.locator("h1").textContent());
      assertFalse(isFollowed(id));
      page.navigate(site.address().resolve(out).toString());
      assertEquals("You get no more of this", page.locator("h1").textContent());
    }
  }

  private static boolean isFollowed(String id) {
    return home.store().outbox(Subscriptions::in).stream().anyMatch(s -> s.id().equals(id));
  }

  @Test
  void aNewFollowKeepsTheTimeOfTheReadersPlace() {
    try (BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setTimezoneId("America/New_York"))) {
      Page page = context.newPage();
      page.navigate(site.address().resolve("/follows/new").toString());
      assertEquals("America/New_York", page.locator("input[name=zone]").inputValue());
    }
  }
}
