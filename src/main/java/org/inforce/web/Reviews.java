package org.inforce.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.model.Decision;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.ReviewAction;
import org.inforce.search.answer.Named;
import org.inforce.search.answer.Wording;

/// What is doubtful, and the forms to decide on it.
final class Reviews {
  private final Setup setup;
  private final Templates templates;

  Reviews(Setup setup, Templates templates) {
    this.setup = setup;
    this.templates = templates;
  }

  void show(Context context) {
    templates.show(context, "review.jte", ReviewView.of(setup));
  }

  /// The documents of an instrument and its neighbours, to split it or merge it.
  void correct(Context context) {
    InstrumentId id = new InstrumentId(Ask.id(context));
    Instrument instrument =
        setup
            .store()
            .instrument(id)
            .orElseThrow(() -> new NotFound("No law, order or rule has this address."));
    templates.show(context, "correct.jte", CorrectView.of(setup, instrument));
  }

  void accept(Context context) {
    decide(setup, context, new ReviewAction.Accept(Ask.id(context), choice(context)));
    context.redirect("/review", HttpStatus.SEE_OTHER);
  }

  void reject(Context context) {
    decide(setup, context, new ReviewAction.Reject(Ask.id(context)));
    context.redirect("/review", HttpStatus.SEE_OTHER);
  }

  void undo(Context context) {
    decide(setup, context, new ReviewAction.Undo(number(context)));
    context.redirect("/review", HttpStatus.SEE_OTHER);
  }

  /// The same of a court case.
  void correctCase(Context context) {
    Proceeding proceeding = Cases.find(setup, new ProceedingId(Ask.id(context)));
    templates.show(context, "correct.jte", CorrectView.of(setup, proceeding));
  }

  void split(Context context) {
    String id = Ask.id(context);
    List<DocumentId> told = documents(String.join(" ", context.formParams("document")));
    decide(setup, context, ReviewAction.split(id, told));
    back(context, id);
  }

  void merge(Context context) {
    String id = Ask.id(context);
    String other =
        choice(context).orElseThrow(() -> new BadQuestion("Say with which one it is one."));
    decide(setup, context, ReviewAction.merge(id, meant(id, other)));
    back(context, id);
  }

  /// The id of what is named by its id, the address of its page, or, for a law, its name or number.
  private String meant(String id, String named) {
    String other = Links.idIn(named);
    if (ProceedingId.isOne(id) || setup.store().instrument(new InstrumentId(other)).isPresent()) {
      return other;
    }
    return switch (setup.answers().named(other)) {
      case Named.One(Instrument one) -> one.id().value();
      case Named.Several(List<Instrument> several) ->
          throw new BadQuestion(
              "'%s' may be any of these: %s. Give the address of one."
                  .formatted(
                      other,
                      several.stream().map(Wording::name).collect(Collectors.joining("; "))));
      case Named.None() ->
          throw new BadQuestion("No law, order or rule is called '" + other + "'.");
    };
  }

  private static Optional<String> choice(Context context) {
    return Optional.ofNullable(context.formParam("choice"))
        .map(String::strip)
        .filter(choice -> !choice.isEmpty());
  }

  /// The page of what was merged away leads on to where it is now.
  private static void back(Context context, String id) {
    String page =
        ProceedingId.isOne(id) ? "/case/" + Links.path(id) : "/instrument/" + Links.encoded(id);
    context.redirect(page, HttpStatus.SEE_OTHER);
  }

  static long number(Context context) {
    String given = context.pathParam("number");
    try {
      return Long.parseLong(given);
    } catch (NumberFormatException e) {
      throw new NotFound("'" + given + "' is no number of a decision.");
    }
  }

  /// @throws BadQuestion saying what is wrong with the action
  static Decision decide(Setup setup, Context context, ReviewAction action) {
    try {
      return setup.decide().apply(action, Caller.of(context).name().orElse("owner"));
    } catch (IllegalArgumentException e) {
      throw new BadQuestion(String.valueOf(e.getMessage()));
    }
  }

  /// The ids in a field of a program's question, between spaces.
  static List<DocumentId> documents(String field) {
    return List.of(field.strip().split("\\s+")).stream()
        .filter(id -> !id.isEmpty())
        .map(DocumentId::new)
        .toList();
  }
}
