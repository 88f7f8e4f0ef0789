package org.inforce.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.inforce.app.Home;
import org.inforce.app.World;
import org.inforce.cli.Screen;
import org.inforce.model.InstrumentId;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.ReviewItem;
import org.inforce.search.answer.Answers;
import org.inforce.search.answer.Cited;
import org.inforce.search.answer.ReviewJson;
import org.inforce.search.answer.Wording;
import org.inforce.store.Store;
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
      items.forEach(item -> show(home.store(), item));
    }
    return items.isEmpty() ? nothing("nothing is in doubt") : Commands.DONE;
  }

  private void show(Store store, ReviewItem item) {
    Screen screen = screen();
    screen.line(item.id());
    screen.wrapped("", screen.paint().strong(question(store, item)));
    for (String choice : item.choices()) {
      boolean taken = item.taken() && choice.equals(item.choices().getFirst());
      screen.wrapped(
          "  · ",
          named(store, choice)
              + screen.paint().faint(" · " + choice)
              + (taken ? "  (taken for now)" : ""));
    }
    for (Quote quote : item.evidence()) {
      screen.wrapped("    ", "“" + Wording.excerpt(quote.text(), 300) + "”");
    }
    screen.gap();
  }

  /// With titles in place of the ids of documents.
  private static String question(Store store, ReviewItem item) {
    String question = item.question();
    for (Quote quote : item.evidence()) {
      String id = quote.document().value();
      String title =
          store
              .document(quote.document())
              .map(stored -> Cited.of(stored.document()))
              .map(cited ->
                  "“%s” (%s, %s)"
                      .formatted(
                          cited.title().orElse("without a title"),
                          cited.publisher(),
                          Wording.day(cited.published())))
              .orElse(id);
      question = question.replace(id, title);
    }
    return question;
  }

  private static String named(Store store, String choice) {
    return store
        .instrument(new InstrumentId(choice))
        .map(Wording::name)
        .or(() -> store.proceeding(new ProceedingId(choice)).map(Wording::proceeding))
        .orElse("");
  }
}
