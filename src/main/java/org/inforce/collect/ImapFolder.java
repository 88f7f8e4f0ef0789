package org.inforce.collect;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPMessage;

/// One folder on an IMAP server, opened for looking; nothing in it is changed unless it is opened
/// for marking.
final class ImapFolder implements AutoCloseable {
  private static final String CONNECT_MILLIS = "10000";
  private static final String ANSWER_MILLIS = "60000";
  private static final int LARGEST = 32 << 20;

  /// The largest number of a message (RFC 9051 section 2.3.1.1).
  private static final long LAST = 0xFFFF_FFFFL;

  private final Store store;
  private final Folder folder;

  private ImapFolder(Store store, Folder folder) {
    this.store = store;
    this.folder = folder;
  }

  /// @param source at an address like `imaps://mail.example.org/INBOX`
  /// @param secret the password, or the access token
  /// @param marking true to change marks in it
  /// @throws IOException if the certificates that the row names cannot be read
  static ImapFolder open(Source source, String secret, boolean marking)
      throws MessagingException, IOException {
    URI address = source.uri();
    String user = source.options().user().orElse("");
    Session session = Session.getInstance(properties(source));
    Store store = session.getStore(address.getScheme());
    boolean opened = false;
    try {
      store.connect(address.getHost(), address.getPort(), user, secret);
      Folder folder = store.getFolder(name(address));
      folder.open(marking ? Folder.READ_WRITE : Folder.READ_ONLY);
      opened = true;
      return new ImapFolder(store, folder);
    } finally {
      if (!opened) {
        store.close();
      }
    }
  }

  /// Its name; the inbox if the address names none.
  private static String name(URI address) {
    String path = Optional.ofNullable(address.getRawPath()).orElse("").replaceFirst("^/", "");
    return path.isEmpty()
        ? "INBOX"
        : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /// Without encryption only to this machine.
  static Properties properties(Source source) throws IOException {
    URI address = source.uri();
    boolean own = MailSockets.isLoopback(address.getHost());
    String prefix = "mail." + address.getScheme() + ".";
    Properties properties = new Properties();
    properties.put(prefix + "connectiontimeout", CONNECT_MILLIS);
    properties.put(prefix + "timeout", ANSWER_MILLIS);
    properties.put(prefix + "writetimeout", ANSWER_MILLIS);
    properties.put(prefix + "peek", "true");
    properties.put(prefix + "fetchsize", "1048576");
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "starttls.enable", "true");
    properties.put(prefix + "starttls.required", String.valueOf(!own));
    MailSockets sockets = new MailSockets(source.allowPrivate(), own);
    properties.put(prefix + "socketFactory", sockets);
    properties.put(prefix + "socketFactory.fallback", "false");
    if (source.options().trust().isPresent()) {
      properties.put(
          prefix + "ssl.socketFactory", TrustedSockets.of(sockets, source.options().trust().get()));
      properties.put(prefix + "ssl.socketFactory.fallback", "false");
    }
    if (source.options().bearer()) {
      // A token is a secret of its own form: tried as a password it would be given away.
      properties.put(prefix + "auth.mechanisms", "XOAUTH2");
    }
    return properties;
  }

  /// Changes when the numbers of the messages begin anew (RFC 9051 section 2.3.1.1).
  long validity() throws MessagingException {
    return numbers().getUIDValidity();
  }

  private UIDFolder numbers() {
    return (UIDFolder) folder;
  }

  /// The numbers of the messages after one, in their order.
  List<Long> after(long uid) throws MessagingException {
    List<Long> found = new ArrayList<>();
    for (Message message : numbers().getMessagesByUID(uid + 1, LAST)) {
      // Asked for more than there are, a server gives the last one.
      long number = message == null ? 0 : numbers().getUID(message);
      if (number > uid) {
        found.add(number);
      }
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  /// The message of this number, as the server keeps it; empty if it is gone.
  ///
  /// @throws IOException if it is too large, or cannot be had whole
  Optional<Mail> mail(long uid) throws MessagingException, IOException {
    if (!(numbers().getMessageByUID(uid) instanceof IMAPMessage message)) {
      return Optional.empty();
    }
    if (message.getSize() > LARGEST) {
      throw new IOException("is larger than " + LARGEST + " bytes");
    }
    try (InputStream in = message.getMimeStream()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("is larger than " + LARGEST + " bytes");
      }
      return Optional.of(
          new Mail(
              bytes,
              Optional.ofNullable(message.getReceivedDate()).map(java.util.Date::toInstant)));
    }
  }

  /// @param received when the server got it
  record Mail(byte[] bytes, Optional<java.time.Instant> received) {}

  /// Marks messages as seen.
  void mark(List<Long> uids) throws MessagingException {
    for (long uid : uids) {
      Message message = numbers().getMessageByUID(uid);
      if (message != null) {
        message.setFlag(Flags.Flag.SEEN, true);
      }
    }
  }

  @Override
  public void close() throws MessagingException {
    try {
      if (folder.isOpen()) {
        folder.close(false);
      }
    } finally {
      store.close();
    }
  }
}
