package org.inforce.app.command;

import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.inforce.app.World;
import org.inforce.search.SearchException;
import org.inforce.store.StoreException;
import org.inforce.table.TableException;
import org.inforce.web.PortTakenException;
import org.inforce.web.UnsafeException;
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
    return line(world, arguments).execute(arguments);
  }

  /// Every command by its name, in the order in which help lists them.
  private static Map<String, Function<World, Object>> all() {
    Map<String, Function<World, Object>> all = new LinkedHashMap<>();
    all.put("demo", DemoCommand::new);
    all.put("run", RunCommand::new);
    all.put("add", AddCommand::new);
    all.put("backfill", BackfillCommand::new);
    all.put("search", SearchCommand::new);
    all.put("status", StatusCommand::new);
    all.put("timeline", TimelineCommand::new);
    all.put("changes", ChangesCommand::new);
    all.put("deadlines", DeadlinesCommand::new);
    all.put("follow", FollowCommand::line);
    all.put("account", AccountCommand::line);
    all.put("deliver", DeliverCommand::new);
    all.put("digest", DigestCommand::new);
    all.put("sources", SourcesCommand::new);
    all.put("review", ReviewCommand::line);
    all.put("meaning", MeaningCommand::new);
    all.put("rebuild", RebuildCommand::new);
    all.put("verify", VerifyCommand::new);
    all.put("read", ReadCommand::new);
    all.put("track", TrackCommand::new);
    all.put("annotate", AnnotateCommand::new);
    all.put("parse", ParseCommand::new);
    all.put("bench", BenchCommand::new);
    all.put("warm-up", WarmUpCommand::new);
    return all;
  }

  /// Only the command that is asked for is made: to make all of them takes longer than to answer.
  private static CommandLine line(World world, String[] arguments) {
    CommandLine line = new CommandLine(new Commands());
    Map<String, Function<World, Object>> all = all();
    String first = arguments.length == 0 ? "" : arguments[0];
    if (all.containsKey(first)) {
      all.keySet().retainAll(Set.of(first));
    } else if (first.equals("--version")) {
      all.clear();
    }
    all.values().forEach(command -> line.addSubcommand(command.apply(world)));
    line.getCommandSpec().version("inforce " + version());
    line.setOut(world.out());
    line.setErr(world.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(Commands::misused);
    line.setExecutionExceptionHandler(Commands::failed);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Commands::day);
    return line;
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw new CommandLine.TypeConversionException("'" + typed + "' is no day like 2026-02-12");
    }
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
      case Failure _,
          StoreException _,
          SearchException _,
          PortTakenException _,
          UnsafeException _,
          TableException _ ->
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
