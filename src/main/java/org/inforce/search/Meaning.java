package org.inforce.search;

import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/// Turns words into a vector of length one: the nearer two are, the nearer is what they mean. The
/// model is large and slow, so that it comes with a build that asks for it alone
/// (`INFORCE_MEANING=on`). Safe for use by many threads.
public interface Meaning {
  /// The name of the model; what another one made cannot be compared.
  String name();

  /// How many numbers a vector has.
  int dimension();

  /// The vector of a stretch of some hundred words.
  float[] ofPassage(String text);

  /// The vector of what somebody asks.
  float[] ofQuestion(String text);

  /// The model that came with this build, loaded; empty if none did.
  ///
  /// @throws SearchException if only a part of it did
  static Optional<Meaning> installed() {
    try {
      return ServiceLoader.load(Meaning.class).findFirst();
    } catch (ServiceConfigurationError e) {
      throw new SearchException("the model of meaning is built in by half: 'mvn clean' first", e);
    }
  }
}
