package org.inforce.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.cli.Screen;
import org.inforce.model.Quote;
import org.inforce.model.ReviewItem;
import org.inforce.search.answer.Answers;
import org.inforce.search.answer.ReviewJson;
import org.inforce.search.answer.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// What is not sure.
@Command(
    name = "review",
    description = "Matches that are not sure, with their rivals, and what is decided on them.",
    footer = {
      "",
      "  inforce review accept instrument-0123456789ab sb627-0123456789ab",
      "  inforce review undo 1"
    })
final class ReviewCommand extends AskCommand {
  ReviewCommand(World world) {
    super(world);
  }

  /// The command with all that stands below it.
  static CommandLine line(World world) {
    return new CommandLine(new ReviewCommand(world))
        .addSubcommand(new ReviewDecideCommand.Accept(world))
        .addSubcommand(new ReviewDecideCommand.Reject(world))
        .addSubcommand(new ReviewDecideCommand.Split(world))
        .addSubcommand(new ReviewDecideCommand.Merge(world))
        .addSubcommand(new ReviewDecideCommand.Undo(world))
        .addSubcommand(new ReviewListCommand.Decisions(world))
        .addSubcommand(new ReviewListCommand.Documents(world));
  }

  @Override
  int answer(Home home, Answers answers) {
    List<ReviewItem> items = home.store().reviewItems();
    if (json) {
      ArrayNode list = new ObjectMapper().createArrayNode();
      items.forEach(item -> list.add(ReviewJson.item(item)));
      print(list);
    } else {
      items.forEach(this::show);
    }
    return items.isEmpty() ? nothing("nothing is in doubt") : Commands.DONE;
  }

  private void show(ReviewItem item) {
    Screen screen = screen();
    screen.line(item.id());
    screen.wrapped("", screen.paint().strong(item.question()));
    for (String choice : item.choices()) {
      boolean taken = item.taken() && choice.equals(item.choices().getFirst());
      screen.wrapped("  · ", choice + (taken ? "  (taken for now)" : ""));
    }
    for (Quote quote : item.evidence()) {
      screen.wrapped("    ", "“" + Wording.excerpt(quote.text(), 300) + "”");
    }
    screen.gap();
  }
}
