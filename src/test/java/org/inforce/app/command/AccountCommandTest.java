package org.inforce.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.inforce.app.Home;
import org.inforce.app.LittleStages;
import org.inforce.app.World;
import org.inforce.store.Account;
import org.inforce.store.StoreWriter;
import org.inforce.web.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Accounts by the command line, against a real store.
final class AccountCommandTest {
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    World world =
        new World(
            folder, Map.of(), NOW, new PrintWriter(out, true), new PrintWriter(err, true), false);
    return Commands.run(world, arguments);
  }

  private Optional<Account> account(String name) {
    try (Home home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW)) {
      return home.store().accounts(accounts -> accounts.find(name));
    }
  }

  private Optional<Account> speaksFor(String key) {
    try (Home home =
        Home.openForWriting(
            folder.resolve("corpus"), folder.resolve("index"), LittleStages.stages(), NOW)) {
      return home.store().accounts(accounts -> accounts.ofToken(Secrets.digest(key)));
    }
  }

  @Test
  void whatAChangeDoesNotNameStaysAsItWas() throws Exception {
    Path password = Files.writeString(folder.resolve("password"), "correct horse battery\n");
    int added =
        run("account", "add", "ann", "--role", "admin", "--password-file", password.toString());
    assertEquals(0, added, err.toString());
    Account before = account("ann").orElseThrow();
    assertEquals(0, run("account", "add", "ann", "--team", "policy"), err.toString());
    Account after = account("ann").orElseThrow();
    assertEquals(Optional.of("policy"), after.team());
    assertEquals(Account.Role.ADMIN, after.role());
    assertTrue(before.password().startsWith("$argon2id$"), before.password());
    assertEquals(before.password(), after.password());
  }

  @Test
  void aNewAccountIsAReaderWithoutAPassword() {
    assertEquals(0, run("account", "add", "bob"), err.toString());
    assertEquals(Account.Role.READER, account("bob").orElseThrow().role());
    assertEquals("", account("bob").orElseThrow().password());
  }

  @Test
  void theTokensOfARemovedAccountStayInvalidWhenItsNameIsGivenAgain() {
    run("account", "add", "ann");
    run("account", "token", "ann");
    String key = out.toString().strip().replaceFirst(".*: ", "");
    assertTrue(speaksFor(key).isPresent(), key);
    run("account", "remove", "ann");
    run("account", "add", "ann");
    assertEquals(Optional.empty(), speaksFor(key).map(Account::name));
    assertEquals(0, run("account", "list"), err.toString());
    assertTrue(out.toString().contains("ann  reader"), out.toString());
    assertTrue(out.toString().contains("revoked 2026-03-01"), out.toString());
  }

  @Test
  void accountsAreMadeAndEndedWhileAnInforceRuns() {
    try (StoreWriter running = StoreWriter.open(folder.resolve("corpus"))) {
      assertEquals(0, run("account", "add", "ann"), err.toString());
      assertEquals(0, run("account", "token", "ann"), err.toString());
      String key = out.toString().strip().replaceFirst(".*: ", "");
      assertTrue(
          running.store().accounts(a -> a.ofToken(Secrets.digest(key))).isPresent(), "not seen");
      assertEquals(0, run("account", "remove", "ann"), err.toString());
      assertTrue(running.store().accounts(a -> a.ofToken(Secrets.digest(key))).isEmpty());
    }
  }

  @Test
  void whatIsWrongIsSaid() {
    refuses("is no account name", "account", "add", "Not A Name");
    refuses("king", "account", "add", "ann", "--role", "king");
    refuses("there is no account 'nobody'", "account", "token", "nobody");
    refuses("there is no valid token 'none'", "account", "revoke", "none");
  }

  private void refuses(String saying, String... arguments) {
    assertEquals(2, run(arguments), err.toString());
    assertTrue(err.toString().contains(saying), err.toString());
  }
}
