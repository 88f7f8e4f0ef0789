package org.inforce.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.alert.Subscription;
import org.inforce.model.InstrumentId;
import org.inforce.model.ProceedingId;
import org.inforce.search.SearchRequest;
import org.inforce.search.answer.AnswerJson;
import org.inforce.search.answer.Dossier;
import org.inforce.store.RecordedChange;
import org.inforce.store.StoredDocument;

/// All that the page shows, for programs. What each address answers is described in `openapi.json`,
/// against which a test holds the real answers.
final class Api {
  static final String ROOT = "/api/v1";
  private static final int YEAR = 12;
  private static final int NAMES = 8;

  /// The field by which a follow is saved that would flood its reader.
  private static final String ANYWAY = "anyway";

  private final Setup setup;
  private final WeekDigests digests;

  Api(Setup setup, WeekDigests digests) {
    this.digests = digests;
    this.setup = setup;
  }

  List<Route> routes() {
    return List.of(
        Route.get(ROOT + "/openapi.json", Api::description).needing(Need.NOBODY),
        Route.get(ROOT + "/me", this::me),
        Route.get(ROOT + "/instruments", this::instruments),
        Route.get(ROOT + "/instruments/{id}", this::instrument),
        Route.get(ROOT + "/instruments/{id}/changes", this::changesOf),
        Route.get(ROOT + "/cases", this::cases),
        Route.get(ROOT + "/cases/<id>", this::proceeding),
        Route.get(ROOT + "/documents", this::documents),
        Route.get(ROOT + "/documents/{id}", this::document),
        Route.get(ROOT + "/changes", this::changes),
        Route.get(ROOT + "/deadlines", this::deadlines),
        Route.get(ROOT + "/digests", this::digests),
        Route.get(ROOT + "/digests/{week}", this::digest),
        Route.get(ROOT + "/search", this::search),
        Route.get(ROOT + "/completions", this::completions),
        Route.get(ROOT + "/sources", this::sources),
        Route.get(ROOT + "/follows", this::follows),
        Route.post(ROOT + "/follows", this::follow),
        Route.get(ROOT + "/follows/{id}", this::followed),
        new Route(HandlerType.DELETE, ROOT + "/follows/{id}", Need.READER, this::unfollow));
  }

  private static void description(Context context) {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file openapi.json");
      }
      context.contentType("application/json; charset=utf-8").result(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read openapi.json", e);
    }
  }

  private void me(Context context) {
    ApiAnswer.json(context, ApiNodes.caller(Caller.of(context)));
  }

  private void instruments(Context context) {
    ApiAnswer.page(
        context,
        (after, most) -> setup.store().pages().instruments(after, most),
        i -> i.id().value(),
        AnswerJson::instrument);
  }

  private void instrument(Context context) {
    InstrumentId id = new InstrumentId(Ask.id(context));
    AskedDay day = AskedDay.of(context, setup.clock());
    Optional<Dossier> dossier = setup.answers().dossier(id, day.asOf(), day.knownOn());
    if (dossier.isPresent()) {
      ApiAnswer.json(context, AnswerJson.timeline(dossier.get()));
      return;
    }
    if (setup.store().instrument(id).isPresent()) {
      throw NotFound.byThen();
    }
    InstrumentId now =
        Moved.to(setup.store(), id)
            .orElseThrow(() -> new NotFound("No law, order or rule has this id."));
    context.redirect(
        ROOT + "/instruments/" + Links.encoded(now.value()) + day.question(),
        HttpStatus.MOVED_PERMANENTLY);
  }

  private void changesOf(Context context) {
    InstrumentId id = new InstrumentId(Ask.id(context));
    changes(context, (after, most) -> setup.store().pages().changes(id, after, most));
  }

  private void changes(Context context) {
    Instant from = Lists.start(Ask.day(context, "from"));
    Instant to = Lists.end(setup, Ask.day(context, "to"));
    changes(context, (after, most) -> setup.store().pages().changes(from, to, after, most));
  }

  private static void changes(Context context, ApiAnswer.Rows<RecordedChange> rows) {
    ApiAnswer.page(context, rows, RecordedChange::place, AnswerJson::change);
  }

  private void cases(Context context) {
    ApiAnswer.page(
        context,
        (after, most) -> setup.store().pages().proceedings(after, most),
        p -> p.id().value(),
        ApiNodes::proceeding);
  }

  private void proceeding(Context context) {
    ProceedingId id = new ProceedingId(Ask.id(context));
    AskedDay day = AskedDay.of(context, setup.clock());
    Optional<ProceedingId> now = Cases.movedTo(setup, id, day);
    if (now.isPresent()) {
      context.redirect(
          ROOT + "/cases/" + Links.path(now.get().value()) + day.question(),
          HttpStatus.MOVED_PERMANENTLY);
      return;
    }
    ApiAnswer.json(context, ApiNodes.proceeding(Cases.view(setup, id, context)));
  }

  private void documents(Context context) {
    ApiAnswer.page(
        context,
        (after, most) -> setup.store().pages().documents(after, most),
        d -> d.document().id().value(),
        ApiNodes::document);
  }

  private void document(Context context) {
    StoredDocument stored = Documents.find(setup, context);
    ApiAnswer.json(
        context,
        ApiNodes.document(
            stored,
            setup.store().reading(stored.document().id()).orElseThrow().reading(),
            Documents.story(setup, stored)));
  }

  private void deadlines(Context context) {
    AskedDay day = AskedDay.of(context, setup.clock());
    LocalDate from = Ask.day(context, "from").orElse(day.asOf());
    LocalDate to = Ask.day(context, "to").orElse(from.plusMonths(YEAR));
    ObjectNode node = ApiNodes.object();
    ArrayNode items = node.putArray("items");
    setup.answers().dues(from, to, day.knownOn()).forEach(due -> items.add(AnswerJson.due(due)));
    ApiAnswer.json(context, node);
  }

  private void digests(Context context) {
    ObjectNode node = ApiNodes.object();
    ArrayNode items = node.putArray("items");
    Lists.weeks(setup)
        .forEach((week, changes) -> items.addObject().put("week", week).put("changes", changes));
    ApiAnswer.json(context, node);
  }

  private void digest(Context context) {
    ApiAnswer.json(context, ApiNodes.digest(Lists.digest(setup, digests, context)));
  }

  private void search(Context context) {
    SearchRequest request = Pages.request(context);
    ApiAnswer.json(
        context,
        AnswerJson.found(setup.search().search(request), Pages.statusAsked(setup, request)));
  }

  private void completions(Context context) {
    ObjectNode node = ApiNodes.object();
    ArrayNode items = node.putArray("items");
    setup
        .search()
        .completions(Ask.text(context, "q"), NAMES)
        .forEach(name -> items.add(ApiNodes.completion(name)));
    ApiAnswer.json(context, node);
  }

  private void sources(Context context) {
    ObjectNode node = ApiNodes.object();
    ArrayNode items = node.putArray("items");
    Instant now = setup.clock().instant();
    setup.store().sources().forEach(source -> items.add(ApiNodes.source(source, now)));
    ApiAnswer.json(context, node);
  }

  private void follows(Context context) {
    ObjectNode node = ApiNodes.object();
    ArrayNode items = node.putArray("items");
    Follows.seen(setup, Caller.of(context))
        .forEach(s -> items.add(ApiNodes.follow(FollowView.of(setup, s))));
    ApiAnswer.json(context, node);
  }

  private void follow(Context context) {
    var fields = ApiNodes.flat(context.body(), Set.of(ANYWAY));
    try {
      FollowForm form = FollowForm.of(name -> fields.getOrDefault(name, "").strip()).found(setup);
      Subscription wish = Follows.wish(setup, form);
      if (!"true".equals(fields.get(ANYWAY))) {
        Follows.flood(setup, wish).ifPresent(Api::refuseFlood);
      }
      Subscription saved = Follows.save(setup, wish, Caller.of(context));
      context.status(HttpStatus.CREATED).header("Location", ROOT + "/follows/" + saved.id());
      ApiAnswer.json(context, ApiNodes.follow(FollowView.of(setup, saved)));
    } catch (IllegalArgumentException e) {
      throw new BadQuestion(String.valueOf(e.getMessage()));
    }
  }

  private static void refuseFlood(String why) {
    throw new Refused(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "%s; the field '%s' with the value true saves it all the same.".formatted(why, ANYWAY));
  }

  private void followed(Context context) {
    Subscription found = Follows.find(setup, Caller.of(context), Ask.id(context));
    ApiAnswer.json(context, ApiNodes.follow(FollowView.of(setup, found)));
  }

  private void unfollow(Context context) {
    Follows.end(setup, Follows.find(setup, Caller.of(context), Ask.id(context)));
    context.status(HttpStatus.NO_CONTENT);
  }
}
