package org.inforce.collect;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// One request at a time to each host, a pause between two, and none while the host has asked to be
/// left alone.
final class HostTurns implements AutoCloseable {
  /// A host that asks for a longer pause between two requests gets this one.
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

  /// A host that asks to be left alone for longer is asked again after this.
  private static final Duration LONGEST_REST = Duration.ofDays(30);

  private final Manners manners;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Set<Thread> waiting = new HashSet<>();
  private boolean closed;

  HostTurns(Manners manners) {
    this.manners = manners;
  }

  /// Waits for the turn.
  ///
  /// @throws RestingException if the host has asked to be left alone
  Turn take(URI address) throws IOException {
    begin();
    try {
      return waitFor(address);
    } catch (InterruptedException e) {
      throw new IOException("was not asked: everything is ending", e);
    } finally {
      end();
    }
  }

  private synchronized void begin() throws IOException {
    if (closed) {
      throw new IOException("was not asked: everything is ending");
    }
    waiting.add(Thread.currentThread());
  }

  private synchronized void end() {
    waiting.remove(Thread.currentThread());
    if (closed) {
      // What stops the waiting must not stop the writing of a file that comes after it.
      Thread.interrupted();
    }
  }

  /// Nobody waits any longer, and no host is asked again.
  @Override
  public synchronized void close() {
    closed = true;
    waiting.forEach(Thread::interrupt);
  }

  private Turn waitFor(URI address) throws IOException, InterruptedException {
    Host host = host(address);
    host.lock.lockInterruptibly();
    Turn turn = new Turn(host);
    boolean taken = false;
    try {
      Optional<Instant> rest = restsUntil(address);
      if (rest.isPresent()) {
        throw new RestingException(FetchScope.host(address), rest.get());
      }
      Instant now = manners.clock().instant();
      // A clock set back must not make the pause longer than it is.
      Instant latest = now.plus(host.delay);
      if (host.free.isAfter(now)) {
        manners.pause().until(host.free.isBefore(latest) ? host.free : latest);
      }
      taken = true;
      return turn;
    } finally {
      if (!taken) {
        host.lock.unlock();
      }
    }
  }

  /// Until when the host has asked to be left alone; empty if it may be asked.
  Optional<Instant> restsUntil(URI address) {
    Instant now = manners.clock().instant();
    Instant rest = host(address).rest;
    return rest.isAfter(now) && !rest.isAfter(now.plus(LONGEST_REST))
        ? Optional.of(rest)
        : Optional.empty();
  }

  /// Notes that the host is not to be asked before this moment.
  void rest(URI address, Instant until) {
    Instant latest = manners.clock().instant().plus(LONGEST_REST);
    host(address).rest = until.isBefore(latest) ? until : latest;
  }

  /// Notes that the host wants this pause between two requests.
  void slow(URI address, Duration delay) {
    Duration least = delay.compareTo(manners.delay()) > 0 ? delay : manners.delay();
    host(address).delay = least.compareTo(LONGEST_DELAY) < 0 ? least : LONGEST_DELAY;
  }

  private Host host(URI address) {
    return hosts.computeIfAbsent(FetchScope.host(address), _ -> new Host(manners.delay()));
  }

  private static final class Host {
    final ReentrantLock lock = new ReentrantLock(true);
    volatile Duration delay;
    volatile Instant rest = Instant.EPOCH;
    Instant free = Instant.EPOCH;

    Host(Duration delay) {
      this.delay = delay;
    }
  }

  /// The right to ask a host, until closed.
  final class Turn implements AutoCloseable {
    private final Host host;

    private Turn(Host host) {
      this.host = host;
    }

    @Override
    public void close() {
      host.free = manners.clock().instant().plus(host.delay);
      host.lock.unlock();
    }
  }

  /// A host that has asked to be left alone.
  static final class RestingException extends IOException {
    @java.io.Serial private static final long serialVersionUID = 1L;

    RestingException(String host, Instant until) {
      super("'" + host + "' has asked to be left alone until " + until);
    }
  }
}
