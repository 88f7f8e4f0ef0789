package org.inforce.collect;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A site on loopback with a certificate of an authority that the test believes.
final class SecureSite implements AutoCloseable {
  static final String PASSWORD = "changeit";

  private final HttpsServer server;
  private final SSLContext believer;

  /// @param folder where the keys are made
  /// @param options of keytool, e.g. the host that the certificate is for
  SecureSite(Path folder, String... options)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path keys = folder.resolve("keys.p12");
    Path trust = folder.resolve("trust.p12");
    Path root = folder.resolve("root.cer");
    keytool(keys, "-genkeypair", "-alias", "root", "-dname", "CN=Root", "-ext", "bc=ca:true");
    List<String> site =
        new ArrayList<>(
            List.of("-genkeypair", "-alias", "site", "-dname", "CN=Site", "-signer", "root"));
    site.addAll(List.of(options));
    keytool(keys, site.toArray(String[]::new));
    keytool(keys, "-exportcert", "-alias", "root", "-file", root.toString());
    keytool(trust, "-importcert", "-alias", "root", "-noprompt", "-file", root.toString());
    keytool(keys, "-delete", "-alias", "root");
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(serving(load(keys))));
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 2);
          exchange.getResponseBody().write(new byte[] {'o', 'k'});
          exchange.close();
        });
    server.start();
    believer = believing(load(trust));
  }

  /// Runs the tool of that name on a store, which is made if need be.
  static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments));
    if (arguments[0].equals("-genkeypair")) {
      command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
    }
    command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("keytool failed: " + said);
    }
  }

  static KeyStore load(Path store) throws GeneralSecurityException, IOException {
    return KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
  }

  static SSLContext serving(KeyStore keys) throws GeneralSecurityException {
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static SSLContext believing(KeyStore trust) throws GeneralSecurityException {
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(trust);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }

  /// Of a client that believes the authority.
  SSLContext believer() {
    return believer;
  }

  URI uri() {
    return URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
