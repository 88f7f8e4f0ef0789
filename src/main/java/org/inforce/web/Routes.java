package org.inforce.web;

import static org.inforce.web.Route.get;
import static org.inforce.web.Route.post;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/// Every address of the server. There is no other way to add one, so that the test which walks them
/// all as somebody who may not see them misses none.
final class Routes {
  private Routes() {}

  static List<Route> all(Setup setup, Templates templates) {
    Pages pages = new Pages(setup, templates);
    WeekDigests digests = new WeekDigests(setup.store(), setup.clock());
    Lists lists = new Lists(setup, digests, templates);
    Cases cases = new Cases(setup, templates);
    Documents documents = new Documents(setup, templates);
    Follows follows = new Follows(setup, templates);
    Feeds feeds = new Feeds(setup);
    Reviews reviews = new Reviews(setup, templates);
    SearchFeeds found = new SearchFeeds(setup);
    Logins logins = new Logins(setup, templates);
    Leaving leaving = new Leaving(setup, templates);
    List<Route> all =
        new ArrayList<>(
            List.of(
                get("/", pages::today),
                get("/search", pages::search),
                get("/instrument/{id}", pages::instrument),
                get("/instrument/{id}" + Pages.LIFE, pages::life),
                get("/case/<id>/correct", reviews::correctCase).needing(Need.EDITOR),
                post("/case/<id>/split", reviews::split).needing(Need.EDITOR),
                post("/case/<id>/merge", reviews::merge).needing(Need.EDITOR),
                get("/case/<id>", cases::show),
                get("/document/{id}", documents::show),
                get("/document/{id}/changed", documents::changed),
                get("/document/{id}/original", documents::original),
                get("/changes", lists::changes),
                get("/deadlines", lists::deadlines),
                get("/deadlines/{month}", lists::month),
                get("/digests", lists::digests),
                get("/digests/{week}", lists::digest),
                get("/sources", lists::sources),
                get("/metrics", new Metrics(setup)::show),
                get("/review", reviews::show),
                post("/review/{id}/accept", reviews::accept).needing(Need.EDITOR),
                post("/review/{id}/reject", reviews::reject).needing(Need.EDITOR),
                post("/decisions/{number}/undo", reviews::undo).needing(Need.EDITOR),
                get("/instrument/{id}/correct", reviews::correct).needing(Need.EDITOR),
                post("/instrument/{id}/split", reviews::split).needing(Need.EDITOR),
                post("/instrument/{id}/merge", reviews::merge).needing(Need.EDITOR),
                get("/feeds/search.atom", found::atom),
                get("/feeds/search.csv", found::csv),
                get("/feeds/search.ics", found::calendar),
                get("/help", lists::help).needing(Need.NOBODY),
                get("/feeds/changes.atom", feeds::changes),
                get("/feeds/changes.csv", feeds::changesAsCsv),
                get("/feeds/deadlines.ics", feeds::deadlines),
                get("/feeds/instrument/{id}", feeds::instrument),
                get("/follows", follows::list),
                get("/follows/new", follows::form),
                post("/follows/preview", follows::preview),
                post("/follows", follows::save),
                get("/follows/{id}", follows::show),
                get("/follows/{id}/edit", follows::edit),
                post("/follows/{id}/edit", follows::change),
                post("/follows/{id}/snooze", follows::snooze),
                post("/follows/{id}/mute", follows::mute),
                post("/follows/{id}/unmute", follows::unmute),
                post("/follows/{id}/remove", follows::remove),
                get("/unsubscribe/{token}", leaving::ask).needing(Need.SIGNED),
                post("/unsubscribe/{token}", leaving::leave).needing(Need.SIGNED),
                get("/login", logins::form).needing(Need.NOBODY),
                post("/login", logins::in).needing(Need.NOBODY),
                post("/logout", logins::out),
                new Route(HandlerType.GET, "/static/{name}", Need.NOBODY, StaticFile::serve)));
    all.addAll(new Api(setup, digests).routes());
    all.addAll(new ApiDecisions(setup).routes());
    all.addAll(new Deliveries(setup).routes());
    return all;
  }
}
