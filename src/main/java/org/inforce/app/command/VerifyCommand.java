package org.inforce.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.inforce.app.Home;
import org.inforce.app.Verification;
import org.inforce.app.World;
import org.inforce.search.answer.Answers;
import org.inforce.store.Counts;
import picocli.CommandLine.Command;

/// Checks a home.
@Command(
    name = "verify",
    description =
        "Checks that originals, store and index are whole and agree, and that every quote stands in"
            + " its document.")
final class VerifyCommand extends AskCommand {
  VerifyCommand(World world) {
    super(world);
  }

  @Override
  int answer(Home home, Answers answers) {
    List<String> problems = new Verification(home.store(), home.search()).problems();
    Counts counts = home.store().counts();
    if (json) {
      ObjectMapper mapper = new ObjectMapper();
      ObjectNode node = mapper.createObjectNode();
      node.set("counts", mapper.valueToTree(counts));
      node.set("problems", mapper.valueToTree(problems));
      print(node);
    } else {
      problems.forEach(problem -> screen().line(problem));
      screen()
          .line(
              counts.originals()
                  + " originals, "
                  + counts.documents()
                  + " documents, "
                  + counts.quarantined()
                  + " in quarantine, "
                  + counts.instruments()
                  + " instruments, "
                  + counts.events()
                  + " events, "
                  + counts.changes()
                  + " changes: "
                  + (problems.isEmpty() ? "all is well" : problems.size() + " problem(s)"));
    }
    return problems.isEmpty() ? Commands.DONE : Commands.FAILED;
  }
}
