package org.inforce.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/// One address of the server, and who may use it.
record Route(HandlerType method, String path, Need need, Handler handler) {
  static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, Need.READER, handler);
  }

  static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, Need.READER, handler);
  }

  Route needing(Need other) {
    return new Route(method, path, other, handler);
  }
}
