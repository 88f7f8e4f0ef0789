package org.inforce.app;

import java.util.Optional;
import org.inforce.search.Meaning;
import org.inforce.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether a home is searched by meaning too. It is not until somebody chooses so: the model takes
/// some hundredths of a second for each passage.
public final class Sense {
  private static final Logger LOG = LoggerFactory.getLogger(Sense.class);
  private static final String SETTING = "meaning";
  private static final String ON = "on";
  private static final String OFF = "off";

  private Sense() {}

  /// What to do to have the model.
  public static final String HOW = "INFORCE_MEANING=on ./inforce … builds it in (136 MB)";

  public static boolean isOn(Store store) {
    return store.settings(s -> s.find(SETTING)).filter(ON::equals).isPresent();
  }

  public static void choose(Store store, boolean on) {
    store.wish(wishes -> {
      wishes.settings().choose(SETTING, on ? ON : OFF);
      return true;
    });
  }

  /// The model, loaded, if it was chosen for the home and came with this build.
  static Optional<Meaning> of(Store store) {
    if (!isOn(store)) {
      return Optional.empty();
    }
    Optional<Meaning> installed = Meaning.installed();
    if (installed.isEmpty()) {
      LOG.warn("this home is searched by meaning too, but this build has no model: {}", HOW);
    }
    return installed;
  }
}
