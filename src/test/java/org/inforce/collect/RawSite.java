package org.inforce.collect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A site on loopback that does with a connection what no HTTP server would.
final class RawSite implements AutoCloseable {
  /// Answers one request.
  interface Answer {
    void give(Socket socket) throws IOException;
  }

  private final ServerSocket server;

  RawSite(Answer answer) throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> accept(answer));
  }

  /// Sends these bytes and closes.
  static RawSite saying(String words) throws IOException {
    return new RawSite(
        socket -> socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /// Cuts the connection as soon as it has been asked.
  static RawSite resetting() throws IOException {
    return new RawSite(socket -> socket.setSoLinger(true, 0));
  }

  private void accept(Answer answer) {
    while (!server.isClosed()) {
      try (Socket socket = server.accept()) {
        byte[] block = new byte[8192];
        if (socket.getInputStream().read(block) >= 0) {
          answer.give(socket);
        }
      } catch (IOException e) {
        // The other side, or the test, has gone: the next connection is another one.
        Thread.onSpinWait();
      }
    }
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
