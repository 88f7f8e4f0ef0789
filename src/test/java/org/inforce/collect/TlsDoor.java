package org.inforce.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/// An encrypted door on loopback before a server that speaks plainly.
final class TlsDoor implements AutoCloseable {
  private final ServerSocket door;

  /// @param behind the port of the server
  TlsDoor(SSLContext context, int behind) throws IOException {
    door =
        context.getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual()
        .start(() -> {
          while (!door.isClosed()) {
            try {
              Socket in = door.accept();
              Socket out = new Socket(InetAddress.getLoopbackAddress(), behind);
              Thread.ofVirtual().start(() -> copy(in, out));
              Thread.ofVirtual().start(() -> copy(out, in));
            } catch (SocketException e) {
              return;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }

  /// One side that has ended ends the other.
  private static void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (SocketException | SSLException e) {
      // Whoever does not believe the certificate hangs up.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
