package org.inforce.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;

/// Fills in templates; every value is escaped for the place where it stands.
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Setup setup;

  Templates(Setup setup) {
    this.setup = setup;
  }

  void show(Context context, String template, Object view) {
    StringOutput page = new StringOutput();
    Map<String, Object> parameters = Map.of("frame", Frame.of(context, setup), "view", view);
    engine.render(template, parameters, page);
    context.html(page.toString());
  }

  void error(Context context, String message, HttpStatus status) {
    error(context, message, status, false);
  }

  /// @param plain whether the page is there without what was asked of it
  void error(Context context, String message, HttpStatus status, boolean plain) {
    context.status(status);
    if (context.path().startsWith(Api.ROOT)) {
      ApiAnswer.problem(context, status, message);
      return;
    }
    boolean other =
        plain && context.method().equals(HandlerType.GET) && context.queryString() != null;
    show(
        context,
        "error.jte",
        new ErrorView(
            status.getCode(), message, other ? Optional.of(context.path()) : Optional.empty()));
  }
}
