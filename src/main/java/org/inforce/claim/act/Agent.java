package org.inforce.claim.act;

import java.util.Optional;
import org.inforce.claim.scan.Item;

/// Who does an act.
///
/// @param court key for the {@link Narrative}: id of the court, else its rank; empty for others
/// @param actor the words, where they name one
record Agent(AgentKind kind, String court, Optional<Item.Actor> actor) {
  static final Agent UNKNOWN = new Agent(AgentKind.UNKNOWN, "", Optional.empty());

  static Agent of(Item.Actor actor) {
    AgentKind kind =
        switch (actor.kind()) {
          case JUDGE -> AgentKind.COURT;
          case LEGISLATURE -> AgentKind.LEGISLATURE;
          case EXECUTIVE -> AgentKind.EXECUTIVE;
          case PARTY -> AgentKind.PARTY;
          case PRONOUN -> AgentKind.UNKNOWN;
        };
    String court = kind == AgentKind.COURT ? actor.court().orElse(actor.rank()) : "";
    return new Agent(kind, court, Optional.of(actor));
  }

  static Agent of(AgentKind kind) {
    return new Agent(kind, "", Optional.empty());
  }
}
