package org.inforce.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/// Styles and pictures: only those named here, so that no address leads to another file.
final class StaticFile {
  private static final Map<String, String> TYPES =
      Map.of(
          "inforce.css", "text/css; charset=utf-8",
          "inforce.js", "text/javascript; charset=utf-8",
          "htmx.min.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

  private StaticFile() {}

  static void serve(Context context) {
    String name = context.pathParam("name");
    String type = TYPES.get(name);
    if (type == null) {
      throw new NotFound("There is no such file.");
    }
    try (InputStream in =
        StaticFile.class.getResourceAsStream((name.startsWith("htmx") ? HTMX : "static/") + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      context.contentType(type).header("Cache-Control", "max-age=3600").result(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
