package org.inforce.app.command;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.inforce.app.World;
import org.inforce.search.SearchException;
import org.inforce.store.StoreException;
import org.inforce.table.TableException;
import org.inforce.web.PortTakenException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line as a whole. Exit codes: 0 done, 1 nothing found, 2 wrong use (one line says
/// what and how), 3 failed (one line says why).
@Command(
    name = "inforce",
    description = {
      "Which laws, orders, directives and rules are in force today, what changed, and who says so.",
      ""
    },
    footer = {"", "Exit codes: 0 done, 1 nothing found, 2 wrong use, 3 failed."},
    mixinStandardHelpOptions = true,
    version = "inforce ${inforce.version}",
    synopsisSubcommandLabel = "COMMAND")
public final class Commands implements Callable<Integer> {
  static final int DONE = 0;
  static final int NOTHING = 1;
  static final int MISUSED = 2;
  static final int FAILED = 3;

  @Spec private CommandSpec spec;

  private Commands() {}

  /// Runs one command.
  ///
  /// @return the exit code
  public static int run(World world, String... arguments) {
    return line(world).execute(arguments);
  }

  static CommandLine line(World world) {
    CommandLine line = new CommandLine(new Commands());
    for (Object command : all(world)) {
      line.addSubcommand(command);
    }
    line.getCommandSpec().version("inforce " + version());
    line.setOut(world.out());
    line.setErr(world.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(Commands::misused);
    line.setExecutionExceptionHandler(Commands::failed);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  private static List<Object> all(World world) {
    return List.of(
        new DemoCommand(world),
        new RunCommand(world),
        new AddCommand(world),
        new SearchCommand(world),
        new StatusCommand(world),
        new TimelineCommand(world),
        new ChangesCommand(world),
        new DeadlinesCommand(world),
        FollowCommand.line(world),
        new DeliverCommand(world),
        new DigestCommand(world),
        new SourcesCommand(world),
        new ReviewCommand(world),
        new RebuildCommand(world),
        new VerifyCommand(world),
        new ReadCommand(world),
        new TrackCommand(world),
        new AnnotateCommand(world),
        new ParseCommand(world),
        new BenchCommand(world),
        new WarmUpCommand(world));
  }

  private static String version() {
    String version = Commands.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "say what to do: inforce COMMAND; 'inforce --help' lists the commands");
  }

  private static int misused(ParameterException misuse, String[] arguments) {
    CommandLine line = misuse.getCommandLine();
    String help = line.getCommandSpec().qualifiedName() + " --help";
    String message =
        misuse instanceof CommandLine.UnmatchedArgumentException
                && line.getCommand() instanceof Commands
            ? "there is no command '" + arguments[0] + "'"
            : misuse.getMessage().replace('\n', ' ').strip();
    String hint = message.contains("--help") ? "" : " ('" + help + "' says how)";
    line.getErr().println("inforce: " + message + hint);
    line.getErr().flush();
    return MISUSED;
  }

  private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult arguments)
      throws Exception {
    switch (failure) {
      case Failure _, StoreException _, SearchException _, PortTakenException _, TableException _ ->
          line.getErr().println("inforce: " + failure.getMessage());
      case UncheckedIOException _ ->
          line.getErr()
              .println("inforce: " + failure.getMessage() + ": " + failure.getCause().getMessage());
      // A defect of the program: what it is must be seen whole.
      case Exception _ -> throw failure;
    }
    line.getErr().flush();
    return FAILED;
  }
}
