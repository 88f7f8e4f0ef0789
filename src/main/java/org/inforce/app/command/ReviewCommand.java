package org.inforce.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.cli.Screen;
import org.inforce.model.Quote;
import org.inforce.model.ReviewItem;
import org.inforce.search.answer.AnswerJson;
import org.inforce.search.answer.Answers;
import org.inforce.search.answer.Wording;
import picocli.CommandLine.Command;

/// What is not sure.
@Command(name = "review", description = "Matches that are not sure, with their rivals.")
final class ReviewCommand extends AskCommand {
  ReviewCommand(World world) {
    super(world);
  }

  @Override
  int answer(Home home, Answers answers) {
    List<ReviewItem> items = home.store().reviewItems();
    if (json) {
      ArrayNode list = new ObjectMapper().createArrayNode();
      items.forEach(item -> list.add(tree(item)));
      print(list);
    } else {
      items.forEach(this::show);
    }
    return items.isEmpty() ? nothing("nothing is in doubt") : Commands.DONE;
  }

  private void show(ReviewItem item) {
    Screen screen = screen();
    screen.wrapped("", screen.paint().strong(item.question()));
    for (String choice : item.choices()) {
      screen.wrapped("  · ", choice);
    }
    for (Quote quote : item.evidence()) {
      screen.wrapped("    ", "“" + Wording.excerpt(quote.text(), 300) + "”");
    }
    screen.gap();
  }

  private static ObjectNode tree(ReviewItem item) {
    ObjectNode node =
        new ObjectMapper().createObjectNode().put("id", item.id()).put("question", item.question());
    ArrayNode choices = node.putArray("choices");
    item.choices().forEach(choices::add);
    ArrayNode evidence = node.putArray("evidence");
    item.evidence().forEach(quote -> evidence.add(AnswerJson.quote(quote, Optional.empty())));
    return node;
  }
}
