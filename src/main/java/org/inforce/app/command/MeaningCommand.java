package org.inforce.app.command;

import java.util.Optional;
import org.inforce.app.Home;
import org.inforce.app.Sense;
import org.inforce.app.World;
import org.inforce.search.Meaning;
import org.inforce.store.Store;
import org.inforce.store.StoreBusyException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// Whether a home is searched by meaning too.
@Command(
    name = "meaning",
    description =
        "Search by meaning beside words: on, off, or how it is. It needs a build with the model:"
            + " INFORCE_MEANING=on ./inforce …")
final class MeaningCommand extends HomeCommand {
  private static final String ON = "on";

  @Parameters(
      arity = "0..1",
      paramLabel = "on|off",
      description = "What holds from the next start on; else it is only shown.")
  private Optional<String> choice = Optional.empty();

  MeaningCommand(World world) {
    super(world);
  }

  @Override
  public Integer call() {
    boolean on = choice.filter(ON::equals).isPresent();
    if (choice.isPresent() && !on && !choice.get().equals("off")) {
      throw new ParameterException(spec.commandLine(), "say on or off, not '" + choice.get() + "'");
    }
    boolean installed = Meaning.installed().isPresent();
    try (Store store = Store.open(folder().resolve("corpus"))) {
      if (on && !installed) {
        throw new Failure("this build has no model of meaning: " + Sense.HOW);
      }
      if (choice.isPresent()) {
        Sense.choose(store, on);
      }
      screen()
          .line(
              Sense.isOn(store)
                  ? "This home is searched by words and by meaning"
                  : "This home is searched by words alone");
      screen().line(installed ? "The model is installed" : "The model is not: " + Sense.HOW);
    }
    if (on) {
      follow();
    }
    return Commands.DONE;
  }

  /// Turns what is there into vectors, unless an inforce runs, which does so from its next start.
  private void follow() {
    try (Home home = openForWriting()) {
      home.search().catchUpMeaning();
    } catch (StoreBusyException e) {
      screen().line("Start the inforce that runs anew, for it to begin");
    }
  }
}
