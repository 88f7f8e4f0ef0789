package org.inforce.digest;

import org.inforce.model.LegalStatus;

/// The colours of a status, those of the web page: `ink` for words and edges, `ground` behind them.
/// None tells what no word does.
enum Tone {
  IN_FORCE("#1a6e3c", "#e2f2e7"),
  PARTLY_BLOCKED("#8f5a00", "#fbeed2"),
  BLOCKED("#a8261c", "#fbe4e1"),
  STRUCK_DOWN("#8a1f4b", "#f7e1ea"),
  COMING("#1d5f8a", "#e1eef7"),
  GONE("#5b6470", "#eceef0");

  private final String ink;
  private final String ground;

  Tone(String ink, String ground) {
    this.ink = ink;
    this.ground = ground;
  }

  static Tone of(LegalStatus status) {
    return switch (status) {
      case IN_FORCE -> IN_FORCE;
      case PARTLY_BLOCKED -> PARTLY_BLOCKED;
      case BLOCKED -> BLOCKED;
      case STRUCK_DOWN -> STRUCK_DOWN;
      case PROPOSED, NOT_YET_EFFECTIVE -> COMING;
      case RESCINDED, EXPIRED, FAILED -> GONE;
    };
  }

  String ink() {
    return ink;
  }

  String ground() {
    return ground;
  }
}
