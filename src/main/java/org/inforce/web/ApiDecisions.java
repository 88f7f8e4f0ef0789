package org.inforce.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Decision;
import org.inforce.model.ReviewAction;
import org.inforce.search.answer.ReviewJson;

/// What is doubtful and what was decided on it, for programs.
final class ApiDecisions {
  private final Setup setup;

  ApiDecisions(Setup setup) {
    this.setup = setup;
  }

  List<Route> routes() {
    return List.of(
        Route.get(Api.ROOT + "/review", this::review),
        Route.post(Api.ROOT + "/review/{id}/accept", this::accept).needing(Need.EDITOR),
        Route.post(Api.ROOT + "/review/{id}/reject", this::reject).needing(Need.EDITOR),
        Route.post(Api.ROOT + "/instruments/{id}/split", this::split).needing(Need.EDITOR),
        Route.post(Api.ROOT + "/instruments/{id}/merge", this::merge).needing(Need.EDITOR),
        Route.post(Api.ROOT + "/cases/<id>/split", this::split).needing(Need.EDITOR),
        Route.post(Api.ROOT + "/cases/<id>/merge", this::merge).needing(Need.EDITOR),
        Route.get(Api.ROOT + "/decisions", this::decisions),
        Route.post(Api.ROOT + "/decisions/{number}/undo", this::undo).needing(Need.EDITOR));
  }

  private void review(Context context) {
    ObjectNode node = ApiNodes.object();
    ArrayNode items = node.putArray("items");
    setup.store().reviewItems().forEach(item -> items.add(ReviewJson.item(item)));
    ApiAnswer.json(context, node);
  }

  private void decisions(Context context) {
    ObjectNode node = ApiNodes.object();
    ArrayNode items = node.putArray("items");
    setup
        .store()
        .decisions(decisions -> {
          decisions
              .all()
              .forEach(d -> items.add(ReviewJson.decision(d, decisions.isUndone(d.number()))));
          return items;
        });
    ApiAnswer.json(context, node);
  }

  private void accept(Context context) {
    decide(context, new ReviewAction.Accept(Ask.id(context), field(context, "choice")));
  }

  private void reject(Context context) {
    decide(context, new ReviewAction.Reject(Ask.id(context)));
  }

  private void split(Context context) {
    String documents = field(context, "documents").orElse("");
    decide(context, ReviewAction.split(Ask.id(context), Reviews.documents(documents)));
  }

  private void merge(Context context) {
    String with =
        field(context, "with")
            .orElseThrow(() -> new BadQuestion("The field 'with' says with which one it is one."));
    decide(context, ReviewAction.merge(Ask.id(context), with));
  }

  private void undo(Context context) {
    decide(context, new ReviewAction.Undo(Reviews.number(context)));
  }

  private static Optional<String> field(Context context, String name) {
    return context.body().isBlank()
        ? Optional.empty()
        : Optional.ofNullable(ApiNodes.flat(context.body()).get(name))
            .map(String::strip)
            .filter(text -> !text.isEmpty());
  }

  private void decide(Context context, ReviewAction action) {
    Decision decision = Reviews.decide(setup, context, action);
    context.status(HttpStatus.CREATED);
    ApiAnswer.json(context, ReviewJson.decision(decision, false));
  }
}
