package org.inforce.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The fields of the index and how each is kept; the same everywhere, as Lucene demands.
final class Fields {
  /// `document:abc…`, `instrument:…`, `event:…`: names one entry.
  static final String KEY = "key";

  /// The first document of the story that a document is a copy or a version of.
  static final String STORY = "story";

  static final String ID = "id";
  static final String INSTRUMENT = "instrument";
  static final String MATTER = "matter";
  static final String TITLE = "title";

  /// Aliases of an instrument.
  static final String NAMES = "names";

  static final String TEXT = "text";

  /// All words of title, names and text, to find quickly what has them.
  static final String ALL = "all";

  /// Whole names in one spelling.
  static final String NAME = "name";

  static final String IDENTIFIER = "identifier";

  /// Words of names as they are written, for completing what is typed.
  static final String NAMED = "named";

  /// Words of the names of judges.
  static final String JUDGE = "judge";

  /// For an instrument, the days on which a status holds: `held-blocked`; and those from its first
  /// day on: `held`.
  static final String HELD = "held";

  /// For an instrument, each day on which its status changes with the new status.
  static final String STEPS = "steps";

  /// How many events an instrument or case has, to put the busy ones first.
  static final String EVENTS = "events";

  /// For an instrument, the ids of the documents that tell of it.
  static final String TOLD = "told";

  /// For an obligation, the id of the document in whose words it stands.
  static final String WORDS_IN = "words-in";

  static final String DAY = "day";

  /// For a document, the moment at which it was learned, in milliseconds.
  static final String LEARNED = "learned";

  /// Words with their places, for ranking and for marking what was found.
  static final FieldType WORDS = words();

  /// Words without their places.
  static final FieldType COUNTED = counted();

  /// No term of Lucene may be longer than 32,766 bytes.
  private static final int LONGEST_TERM = 300;

  private Fields() {}

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setStored(true);
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  private static FieldType counted() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  static String key(What what, String id) {
    return what.code() + ":" + id;
  }

  /// A value as a term; what is too long for one is cut.
  static String term(String value) {
    return value.length() <= LONGEST_TERM ? value : value.substring(0, LONGEST_TERM);
  }
}
