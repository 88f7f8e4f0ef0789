package org.inforce.collect;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/// Encrypted connections over checked ones, to servers whose certificate one of a file of
/// certificates vouches for, e.g. that of an office's own authority.
final class TrustedSockets extends SSLSocketFactory {
  private final SocketFactory checked;
  private final SSLSocketFactory encrypted;

  private TrustedSockets(SocketFactory checked, SSLSocketFactory encrypted) {
    this.checked = checked;
    this.encrypted = encrypted;
  }

  /// @param file one certificate or more, in PEM
  /// @throws IOException if it holds none
  static TrustedSockets of(SocketFactory checked, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int number = 0;
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        store.setCertificateEntry("trusted-" + number++, one);
      }
      if (number == 0) {
        throw new IOException("'" + file + "' holds no certificate");
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return new TrustedSockets(checked, context.getSocketFactory());
    } catch (GeneralSecurityException e) {
      throw new IOException("'" + file + "' holds no certificates: " + e.getMessage(), e);
    }
  }

  /// The mail library connects it, then has it encrypted by the method below.
  @Override
  public Socket createSocket() throws IOException {
    return checked.createSocket();
  }

  @Override
  public Socket createSocket(Socket socket, String host, int port, boolean autoClose)
      throws IOException {
    return encrypted.createSocket(socket, host, port, autoClose);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return createSocket(checked.createSocket(host, port), host, port, true);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return createSocket(checked.createSocket(host, port), host.getHostName(), port, true);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return encrypted.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return encrypted.getSupportedCipherSuites();
  }
}
