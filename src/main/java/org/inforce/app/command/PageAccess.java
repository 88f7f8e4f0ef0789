package org.inforce.app.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.app.Home;
import org.inforce.app.Preview;
import org.inforce.app.World;
import org.inforce.app.delivery.Postage;
import org.inforce.model.Decision;
import org.inforce.search.answer.Answers;
import org.inforce.web.Access;
import org.inforce.web.Setup;
import picocli.CommandLine.Option;

/// To whom the page is open. Without any of these it is served to this machine alone and asks
/// nobody who they are.
final class PageAccess {
  private static final Duration BACK = Duration.ofDays(30);

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "The address to serve on; any but loopback needs --login or --sign-on-header (default"
              + " ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "A host name under which the page is asked for; may be given several times.")
  private List<String> names = List.of();

  @Option(names = "--login", description = "Let in only accounts ('inforce account add').")
  private boolean login;

  @Option(
      names = "--sign-on-header",
      paramLabel = "HEADER",
      description = "A proxy signs people on and names the account in this header.")
  private Optional<String> header = Optional.empty();

  @Option(
      names = "--proxy",
      paramLabel = "ADDRESS",
      description = "An address of such a proxy (default 127.0.0.1).")
  private List<String> proxies = List.of("127.0.0.1");

  /// @param postage where messages may go
  Setup setup(Home home, World world, int port, Postage postage) {
    Answers answers = new Answers(home.store(), home.search());
    Setup setup = setup(home, world, port, answers);
    return postage.privateAddresses() ? setup.reachingPrivateNetworks() : setup;
  }

  private Setup setup(Home home, World world, int port, Answers answers) {
    return Setup.local(home.store(), home.search(), answers, world.clock(), port)
        .with(
            home.writer(),
            wish -> {
              Instant now = world.clock().instant();
              return new Preview(home.store())
                  .of(wish, now.minus(BACK), now).stream()
                      .map(sent -> sent.notice().subject())
                      .toList();
            })
        .deciding((action, by) -> {
          Decision decision = home.pipeline().decide(action, by);
          home.search().catchUp();
          return decision;
        })
        .open(host, Set.copyOf(names), access());
  }

  private Access access() {
    if (header.isPresent()) {
      return new Access.Proxy(header.get(), Set.copyOf(proxies));
    }
    return login ? new Access.Login() : new Access.Owner();
  }
}
