package org.inforce.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class FingerprintsTest {
  @Test
  void manyTextsAreKnownAndNoOthers() {
    Fingerprints prints = new Fingerprints();
    for (int i = 0; i < 20_000; i++) {
      assertTrue(prints.add("file " + i));
    }
    assertFalse(prints.add("file 7"));
    assertEquals(20_000, prints.size());
    for (int i = 0; i < 20_000; i++) {
      assertTrue(prints.has("file " + i));
      assertFalse(prints.has("other " + i));
    }
  }
}
