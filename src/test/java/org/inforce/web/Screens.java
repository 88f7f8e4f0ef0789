package org.inforce.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.alert.Subscriptions;
import org.inforce.app.Home;
import org.inforce.deliver.Channel;
import org.inforce.deliver.UnsubscribeToken;
import org.inforce.model.InstrumentId;
import org.inforce.search.answer.Answers;
import org.inforce.store.Outbox;
import org.inforce.store.Parcel;
import org.inforce.store.Store;

/// Pictures of every page on the bundled documents, at the width of a desk and of a phone; says
/// what axe finds and what overflows.
///
/// `Screens HOME OUT [PAGE…]`: HOME is made if it is not there ({@link ScreensHome}); of all pages,
/// or those named.
public final class Screens {
  /// The evening of the busiest week.
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-02-22T18:00:00Z"), ZoneOffset.UTC);

  private static final int HIGHEST = 2000;

  private Screens() {}

  /// @param arguments the home, the folder for the pictures, and which pages
  public static void main(String[] arguments) throws java.io.IOException {
    Path home = Path.of(arguments[0]);
    Path out = Files.createDirectories(Path.of(arguments[1]));
    List<String> only = List.of(arguments).subList(2, arguments.length);
    try (Home opened = ScreensHome.open(Path.of("corpus/sample"), home, NOW);
        Site site = site(opened, NOW);
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = Chromium.launch(playwright)) {
      Shot light = new Shot(browser, site, out, ColorScheme.LIGHT);
      Map<String, String> pages = pages(opened.store());
      Map<String, String> all = Map.copyOf(pages);
      if (!only.isEmpty()) {
        pages.keySet().retainAll(only);
      }
      for (var page : pages.entrySet()) {
        light.take(page.getKey(), page.getValue(), 1280);
        light.take(page.getKey(), page.getValue(), 390);
      }
      Shot dark = new Shot(browser, site, out, ColorScheme.DARK);
      for (String name : List.of("today", "search", "instrument", "case", "document", "month")) {
        if (only.isEmpty() || only.contains(name + "-dark")) {
          dark.take(name + "-dark", all.getOrDefault(name, "/"), 1280);
        }
      }
      if (only.isEmpty() || only.contains("instrument-print")) {
        light.print("instrument-print", all.getOrDefault("instrument", "/"));
      }
      if (only.isEmpty() || only.contains("digest-mail")) {
        DigestPictures.take(browser, opened.store(), out);
      }
      if (only.isEmpty() || only.contains("changed")) {
        // Last, so that the invented page stands in no other picture.
        String changed = TwoVersions.read(opened);
        light.take("changed", changed, 1280);
        light.take("changed", changed, 390);
      }
    }
  }

  static Site site(Home home, Clock now) {
    home.search().catchUp();
    List<InstrumentId> known =
        home.store().instruments().stream()
            .filter(i -> !home.store().changes(i.id()).isEmpty())
            .map(i -> i.id())
            .toList();
    Subscription follow =
        new Subscription(
            "0123456789abcdef0123456789abcdef",
            "Border law of Texas",
            Optional.of("Briefing for the committee"),
            new Follow(Follow.Kind.INSTRUMENT, most(home.store(), known).value()),
            java.util.Set.of(),
            Frequency.DAILY,
            java.time.ZoneId.of("America/New_York"),
            Optional.empty(),
            List.of(Channel.parse("email:policy@example.org")),
            java.util.Set.of(),
            Optional.empty(),
            Instant.parse("2026-01-05T14:00:00Z"));
    home.writer()
        .transaction(transaction -> {
          transaction.outbox().save(Subscriptions.written(follow));
          Outbox outbox = transaction.outbox();
          outbox.pack(made(follow, "[BLOCKED] SB 4 — W.D. Tex.", now, 30), List.of());
          outbox.delivered("30", now.instant().minus(Duration.ofHours(30)).plusSeconds(3));
          outbox.pack(made(follow, "[NEW EVENT] SB 4: hearing scheduled", now, 2), List.of());
          outbox.failed("2", "450 mailbox busy", Optional.of(now.instant().plusSeconds(600)));
          return true;
        });
    Answers answers = new Answers(home.store(), home.search());
    return Site.start(
        Setup.local(home.store(), home.search(), answers, now, 0)
            .with(home.writer(), wish -> List.of("[BLOCKED] No Secret Police Act — C.D. Cal."))
            .deciding(home.pipeline()::decide));
  }

  /// A message of some hours ago.
  private static Parcel made(Subscription follow, String subject, Clock now, int hours) {
    Instant made = now.instant().minus(Duration.ofHours(hours));
    return new Parcel(
        String.valueOf(hours),
        follow.id(),
        "email:policy@example.org",
        """
        {"key": "", "type": "", "thread": "", "subject": "%s", "sentence": "", "before": null,
         "after": "", "scope": null, "quote": null, "facts": [], "steps": [], "why": "",
         "links": [], "at": "%s", "letter": null}
        """
            .formatted(subject, made),
        made,
        0,
        Optional.of(made),
        Optional.empty(),
        Optional.empty());
  }

  /// The instrument with the most events.
  static InstrumentId most(Store store, List<InstrumentId> known) {
    return known.stream()
        .max(java.util.Comparator.comparing((InstrumentId id) -> store.events(id).size()))
        .orElseThrow();
  }

  static Map<String, String> pages(Store store) {
    List<InstrumentId> known = store.instruments().stream().map(i -> i.id()).toList();
    InstrumentId most = most(store, known);
    String document = store.events(most).getLast().evidence().getFirst().document().value();
    String caseOf =
        store.proceedings().stream()
            .map(p -> p.id())
            .max(java.util.Comparator.comparing(id -> store.events(id).size()))
            .orElseThrow()
            .value();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("today", "/");
    pages.put("search", "/search?q=is+the+noncompete+rule+in+effect");
    pages.put("instrument", "/instrument/" + most.value());
    pages.put("case", "/case/" + caseOf);
    pages.put("document", "/document/" + document);
    pages.put("changes", "/changes");
    pages.put("deadlines", "/deadlines?from=2024-08-01&to=2026-12-31");
    pages.put("month", "/deadlines/2026-02");
    pages.put("digests", "/digests");
    pages.put("digest", "/digests/2026-W08");
    pages.put("sources", "/sources");
    pages.put("review", "/review");
    pages.put("correct", "/instrument/" + most.value() + "/correct");
    pages.put("follows", "/follows");
    pages.put("follow", "/follows/0123456789abcdef0123456789abcdef");
    pages.put("follow-edit", "/follows/0123456789abcdef0123456789abcdef/edit");
    pages.put("follow-new", "/follows/new?kind=instrument&value=" + most.value());
    pages.put(
        "unsubscribe",
        "/unsubscribe/"
            + new UnsubscribeToken("0123456789abcdef0123456789abcdef", "email:policy@example.org")
                .signed(store.signingKey()));
    pages.put("help", "/help");
    pages.put("login", "/login");
    pages.put("found", "/search?q=injunction+immigration&status=blocked&what=instrument");
    pages.put("nothing-found", "/search?q=zeppelin+statut");
    pages.put("error", "/instrument/not-there");
    return pages;
  }

  /// How pictures are taken.
  private record Shot(Browser browser, Site site, Path out, ColorScheme scheme) {
    /// As a sheet of paper shows it.
    void print(String name, String path) throws java.io.IOException {
      try (BrowserContext context =
          browser.newContext(new Browser.NewContextOptions().setViewportSize(800, 1100))) {
        Page page = context.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate(site.address().resolve(path).toString());
        SmallPng.write(page.screenshot(), out.resolve(name + ".png"));
      }
    }

    void take(String name, String path, int width) throws java.io.IOException {
      try (BrowserContext context =
          browser.newContext(
              new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
        Page page = context.newPage();
        page.navigate(site.address().resolve(path).toString());
        new AxeBuilder(page)
            .analyze()
            .getViolations()
            .forEach(rule ->
                System.out.println(
                    "axe: "
                        + name
                        + " at "
                        + width
                        + ", "
                        + scheme
                        + ": "
                        + rule.getId()
                        + " "
                        + rule.getNodes().getFirst().getHtml()));
        int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (wide > width) {
          System.out.println("overflow: " + name + " at " + width + " is " + wide + " wide");
        }
        int height = Math.min(HIGHEST, (Integer) page.evaluate("document.body.scrollHeight"));
        page.setViewportSize(width, height);
        SmallPng.write(page.screenshot(), out.resolve(name + "-" + width + ".png"));
      }
    }
  }
}
