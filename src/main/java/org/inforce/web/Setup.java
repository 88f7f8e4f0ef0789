package org.inforce.web;

import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.inforce.alert.Subscription;
import org.inforce.deliver.Channel;
import org.inforce.deliver.PrivateAddress;
import org.inforce.model.Decision;
import org.inforce.model.ReviewAction;
import org.inforce.search.Search;
import org.inforce.search.answer.Answers;
import org.inforce.store.Store;
import org.inforce.store.StoreWriter;

/// What the page is served from, where, and to whom.
///
/// @param writer empty where nothing can be changed through the page
/// @param host to listen on; anything but loopback needs accounts
/// @param port 0 for any that is free
/// @param names under which the page is asked for, beside those of this machine
/// @param access how it knows who asks
/// @param preview the subjects of what a follow would have sent in the last 30 days, latest last
/// @param decide puts on record what somebody decided, and does what follows from it
/// @param refusal why a channel must not be had; empty if it may
/// @param inlet takes documents that programs bring
public record Setup(
    Store store,
    Search search,
    Answers answers,
    Optional<StoreWriter> writer,
    Clock clock,
    String host,
    int port,
    Set<String> names,
    Access access,
    Function<Subscription, List<String>> preview,
    BiFunction<ReviewAction, String, Decision> decide,
    Function<Channel, Optional<String>> refusal,
    Inlet inlet) {
  static final String LOOPBACK = "127.0.0.1";

  public Setup {
    names = Set.copyOf(names);
    if (access instanceof Access.Owner && !isLoopback(host)) {
      throw new UnsafeException(
          "refusing to serve on " + host + " without accounts: use --login or --sign-on-header");
    }
    if (access instanceof Access.Login && store.accounts(a -> a.all()).isEmpty()) {
      throw new UnsafeException(
          "refusing to serve: there is no account yet; 'inforce account add NAME' adds one");
    }
  }

  /// On this machine alone, without a login.
  public static Setup local(Store store, Search search, Answers answers, Clock clock, int port) {
    return new Setup(
        store,
        search,
        answers,
        Optional.empty(),
        clock,
        LOOPBACK,
        port,
        Set.of(),
        new Access.Owner(),
        subscription -> List.of(),
        Setup::undecided,
        PrivateAddress::plainRefusal,
        Inlet.CLOSED);
  }

  /// The same, with follows.
  public Setup with(StoreWriter newWriter, Function<Subscription, List<String>> newPreview) {
    return new Setup(
        store,
        search,
        answers,
        Optional.of(newWriter),
        clock,
        host,
        port,
        names,
        access,
        newPreview,
        decide,
        refusal,
        inlet);
  }

  /// The same, with decisions.
  public Setup deciding(BiFunction<ReviewAction, String, Decision> newDecide) {
    return new Setup(
        store, search, answers, writer, clock, host, port, names, access, preview, newDecide,
        refusal, inlet);
  }

  /// The same, where a channel may have any address.
  public Setup reachingPrivateNetworks() {
    return new Setup(
        store,
        search,
        answers,
        writer,
        clock,
        host,
        port,
        names,
        access,
        preview,
        decide,
        channel -> Optional.empty(),
        inlet);
  }

  /// The same, taking documents.
  public Setup receiving(Inlet newInlet) {
    return new Setup(
        store, search, answers, writer, clock, host, port, names, access, preview, decide, refusal,
        newInlet);
  }

  private static Decision undecided(ReviewAction action, String by) {
    throw new Refused(HttpStatus.FORBIDDEN, "Nothing can be decided through this page.");
  }

  /// The same, for those whom the access lets in.
  public Setup open(String newHost, Set<String> newNames, Access newAccess) {
    return new Setup(
        store, search, answers, writer, clock, newHost, port, newNames, newAccess, preview, decide,
        refusal, inlet);
  }

  static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new UnsafeException("'" + host + "' is no address of this machine");
    }
  }
}
