package org.inforce.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.model.Decision;
import org.inforce.model.InstrumentId;
import org.inforce.model.ProceedingId;
import org.inforce.search.answer.Answers;
import org.inforce.search.answer.Cited;
import org.inforce.search.answer.Dossier;
import org.inforce.search.answer.ReviewJson;
import org.inforce.search.answer.Wording;
import org.inforce.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What one needs to know to decide.
final class ReviewListCommand {
  private ReviewListCommand() {}

  /// What was decided.
  @Command(name = "decisions", description = "What was decided, by whom and when.")
  static final class Decisions extends AskCommand {
    Decisions(World world) {
      super(world);
    }

    @Override
    int answer(Home home, Answers answers) {
      List<Decision> decisions = home.store().decisions(d -> d.all());
      if (json) {
        ArrayNode list = new ObjectMapper().createArrayNode();
        decisions.forEach(d -> list.add(ReviewJson.decision(d, isUndone(home.store(), d))));
        print(list);
      } else {
        for (Decision decision : decisions) {
          screen()
              .line(
                  "%3d  %s  %s  by %s%s"
                      .formatted(
                          decision.number(),
                          decision.made(),
                          Wording.action(decision.action()),
                          decision.by(),
                          isUndone(home.store(), decision) ? "  (undone)" : ""));
        }
      }
      return decisions.isEmpty() ? nothing("nothing was decided yet") : Commands.DONE;
    }

    private static boolean isUndone(Store store, Decision decision) {
      return store.decisions(d -> d.isUndone(decision.number()));
    }
  }

  /// The documents that tell of an instrument or a case.
  @Command(
      name = "documents",
      description = "The documents that tell of a law, order, rule or court case.")
  static final class Documents extends AskCommand {
    @Parameters(
        index = "0",
        paramLabel = "ID",
        description = "Of the law, order, rule or court case.")
    private String id = "";

    Documents(World world) {
      super(world);
    }

    @Override
    int answer(Home home, Answers answers) {
      List<Cited> cited = cited(answers);
      ArrayNode list = new ObjectMapper().createArrayNode();
      for (Cited document : cited) {
        String of = document.id().value();
        list.addObject().put("id", of).put("title", document.title().orElse(null));
        if (!json) {
          screen().line(of + "  " + document.published() + "  " + document.title().orElse(""));
        }
      }
      if (json) {
        print(list);
      }
      return cited.isEmpty() ? nothing("no document tells of '" + id + "'") : Commands.DONE;
    }

    private List<Cited> cited(Answers answers) {
      return ProceedingId.isOne(id)
          ? answers.documents(new ProceedingId(id))
          : answers
              .dossier(new InstrumentId(id), today(), Optional.empty())
              .map(Dossier::sources)
              .map(sources -> List.copyOf(sources.values()))
              .orElse(List.of());
    }
  }
}
