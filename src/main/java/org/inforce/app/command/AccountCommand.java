package org.inforce.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.app.World;
import org.inforce.model.Coded;
import org.inforce.store.Account;
import org.inforce.store.Accounts;
import org.inforce.store.ApiToken;
import org.inforce.store.Store;
import org.inforce.store.Turn;
import org.inforce.web.Secrets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Who may use the page where it asks who they are.
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Accounts of the web page and tokens of its API.")
final class AccountCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private AccountCommand() {}

  /// The command with all that stands below it.
  static CommandLine line(World world) {
    return new CommandLine(new AccountCommand())
        .addSubcommand(new Add(world))
        .addSubcommand(new ListAll(world))
        .addSubcommand(new Remove(world))
        .addSubcommand(new Token(world))
        .addSubcommand(new Revoke(world));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: inforce account add|list|remove|token|revoke");
  }

  /// Work on the accounts of a home.
  @Command
  abstract static class Work extends HomeCommand {
    Work(World world) {
      super(world);
    }

    abstract int on(Accounts accounts, Instant now);

    @Override
    public Integer call() {
      try (Store store = Store.open(folder().resolve("corpus"))) {
        return Turn.wish(
            store, this::sayItWaits, wishes -> on(wishes.accounts(), world.clock().instant()));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
      }
    }

    Account known(Accounts accounts, String name) {
      return accounts
          .find(name)
          .filter(a -> a.ended().isEmpty())
          .orElseThrow(() -> new IllegalArgumentException("there is no account '" + name + "'"));
    }
  }

  /// A new account, or one with another password, role or team.
  @Command(name = "add", description = "Add an account, or change the one of that name.")
  static final class Add extends Work {
    @Parameters(index = "0", paramLabel = "NAME", description = "a-z, 0-9, '.', '_', '@', '-'.")
    private String name = "";

    @Option(
        names = "--role",
        paramLabel = "ROLE",
        description = "reader, editor or admin; of a new account reader.")
    private Optional<String> role = Optional.empty();

    @Option(names = "--team", paramLabel = "TEAM", description = "With whom follows are shared.")
    private Optional<String> team = Optional.empty();

    @Option(
        names = "--password-file",
        paramLabel = "FILE",
        description =
            "The file whose first line is the password; a new account without one comes in by a"
                + " sign-on proxy or tokens only.")
    private Optional<Path> file = Optional.empty();

    Add(World world) {
      super(world);
    }

    /// What is not given stays as it was.
    @Override
    int on(Accounts accounts, Instant now) {
      Optional<Account> old = accounts.find(name).filter(a -> a.ended().isEmpty());
      Account account =
          new Account(
              name,
              team.or(() -> old.flatMap(Account::team)),
              role.map(code -> Coded.of(Account.Role.class, code))
                  .or(() -> old.map(Account::role))
                  .orElse(Account.Role.READER),
              file.map(Add::password)
                  .map(Secrets::hash)
                  .or(() -> old.map(Account::password))
                  .orElse(""),
              now,
              Optional.empty());
      accounts.save(account);
      screen().line("The account " + name + " is a " + account.role().code());
      return Commands.DONE;
    }

    private static String password(Path file) {
      try (var lines = Files.lines(file)) {
        return lines.findFirst().orElse("");
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the password in " + file, e);
      }
    }
  }

  /// All accounts with their tokens.
  @Command(name = "list", description = "Show the accounts and their tokens.")
  static final class ListAll extends Work {
    ListAll(World world) {
      super(world);
    }

    @Override
    int on(Accounts accounts, Instant now) {
      for (Account account : accounts.all()) {
        screen()
            .line(
                account.name()
                    + "  "
                    + account.role().code()
                    + account.team().map(t -> "  team " + t).orElse(""));
        for (ApiToken token : accounts.tokens(account.name())) {
          screen()
              .line(
                  "  token "
                      + token.id()
                      + "  "
                      + token.name()
                      + token.revoked().map(at -> "  revoked " + at).orElse(""));
        }
      }
      return accounts.all().isEmpty() ? Commands.NOTHING : Commands.DONE;
    }
  }

  /// The end of an account.
  @Command(name = "remove", description = "End an account with its sessions and tokens.")
  static final class Remove extends Work {
    @Parameters(index = "0", paramLabel = "NAME", description = "As 'account list' shows it.")
    private String name = "";

    Remove(World world) {
      super(world);
    }

    @Override
    int on(Accounts accounts, Instant now) {
      Account a = known(accounts, name);
      accounts.save(new Account(a.name(), a.team(), a.role(), "", a.created(), Optional.of(now)));
      // One who gets the name later must not find these keys valid again.
      accounts.tokens(name).forEach(token -> accounts.revoke(token.id(), now));
      screen().line("The account " + name + " has ended");
      return Commands.DONE;
    }
  }

  /// A new token.
  @Command(name = "token", description = "Make an API token; it is shown once.")
  static final class Token extends Work {
    private static final int ID_LENGTH = 12;

    @Parameters(index = "0", paramLabel = "NAME", description = "The account it speaks for.")
    private String name = "";

    @Option(names = "--for", paramLabel = "TEXT", description = "What it is for.")
    private String purpose = "";

    Token(World world) {
      super(world);
    }

    @Override
    int on(Accounts accounts, Instant now) {
      known(accounts, name);
      String key = Secrets.key();
      String hash = Secrets.digest(key);
      String id = Secrets.digest(hash).substring(0, ID_LENGTH);
      accounts.add(new ApiToken(id, hash, name, purpose, now, Optional.empty()));
      screen().line("Token " + id + ": " + key);
      return Commands.DONE;
    }
  }

  /// The end of a token.
  @Command(name = "revoke", description = "Revoke an API token.")
  static final class Revoke extends Work {
    @Parameters(index = "0", paramLabel = "ID", description = "As 'account list' shows it.")
    private String id = "";

    Revoke(World world) {
      super(world);
    }

    @Override
    int on(Accounts accounts, Instant now) {
      if (!accounts.revoke(id, now)) {
        throw new IllegalArgumentException("there is no valid token '" + id + "'");
      }
      screen().line("The token " + id + " is not valid any more");
      return Commands.DONE;
    }
  }
}
