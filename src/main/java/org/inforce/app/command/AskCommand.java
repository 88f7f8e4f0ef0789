package org.inforce.app.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.search.answer.Answers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A question to a home.
@Command
abstract class AskCommand extends HomeCommand {
  @Option(names = "--json", description = "Answer as JSON.")
  boolean json;

  AskCommand(World world) {
    super(world);
  }

  @Override
  public final Integer call() {
    try (Home home = open()) {
      return answer(home, new Answers(home.store(), home.search()));
    }
  }

  /// @return the exit code
  abstract int answer(Home home, Answers answers);

  final void print(JsonNode answer) {
    try {
      world
          .out()
          .println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON can always be written", e);
    }
  }

  /// Says that there is no answer.
  final int nothing(String why) {
    world.err().println("inforce: " + why);
    return Commands.NOTHING;
  }
}
