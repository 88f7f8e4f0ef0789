package org.inforce.collect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.SocketFactory;

/// Connections to mail servers, checked where a name has become an address: none into a private
/// network unless the row allows it, and none beyond this machine that may go unencrypted.
final class MailSockets extends SocketFactory {
  private final boolean allowPrivate;
  private final boolean onlyLoopback;

  /// @param onlyLoopback true if the connection may stay unencrypted
  MailSockets(boolean allowPrivate, boolean onlyLoopback) {
    this.allowPrivate = allowPrivate;
    this.onlyLoopback = onlyLoopback;
  }

  /// True for this machine, by a name or number that means nothing else (RFC 6761 section 6.3).
  static boolean isLoopback(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.equals("[::1]")
        || name.matches("127(\\.[0-9]{1,3}){3}");
  }

  @Override
  public Socket createSocket() {
    return new Checked();
  }

  private final class Checked extends Socket {
    @Override
    public void connect(SocketAddress endpoint) throws IOException {
      connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (endpoint instanceof InetSocketAddress to && to.getAddress() != null) {
        check(to);
      }
      super.connect(endpoint, timeout);
    }

    private void check(InetSocketAddress to) throws IOException {
      if (!allowPrivate && !AddressGuard.isPublic(to.getAddress())) {
        throw new AddressGuard.PrivateHostException(to.getHostString());
      }
      if (onlyLoopback && !to.getAddress().isLoopbackAddress()) {
        throw new IOException("'" + to.getHostString() + "' is not this machine");
      }
    }
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  private Socket connected(InetSocketAddress to) throws IOException {
    if (to.isUnresolved()) {
      throw new UnknownHostException(to.getHostString());
    }
    Socket socket = createSocket();
    socket.connect(to);
    return socket;
  }
}
