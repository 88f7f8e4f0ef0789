package org.inforce.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Annotation.Token;
import org.inforce.model.PartOfSpeech;

/// Gives each token of a sentence its part of speech, by OpenNLP's English model. Safe for use by
/// several threads.
final class Tagger {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final TagSearch tagger;

  /// The parts of speech that the tags of the model stand for.
  private final PartOfSpeech[] parts;

  private Tagger(TagSearch tagger) {
    this.tagger = tagger;
    this.parts = tagger.tags().stream().map(Tagger::part).toArray(PartOfSpeech[]::new);
  }

  /// Loads the model from the class path once.
  private static final class Loaded {
    static final Tagger TAGGER = load();

    private static Tagger load() {
      try (InputStream in = Tagger.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException(
              "no part-of-speech model " + MODEL + " on the class path");
        }
        return new Tagger(new TagSearch(new POSModel(in)));
      } catch (IOException e) {
        throw new UncheckedIOException(MODEL, e);
      }
    }
  }

  static Tagger shipped() {
    return Loaded.TAGGER;
  }

  Sentence tag(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).text();
    }
    int[] tags = tagger.tag(words);
    List<Token> tagged = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      PartOfSpeech tag = FunctionWords.SHIPPED.mend(tokens.get(i).lowerAsWritten(), parts[tags[i]]);
      tagged.add(tokens.get(i).as(tag));
    }
    return sentence.tagged(tagged);
  }

  /// The model gives a contracted word both parts' tags ("AUX+PART" for "cannot"): the first
  /// counts.
  private static PartOfSpeech part(String tag) {
    int plus = tag.indexOf('+');
    return PartOfSpeech.valueOf(plus < 0 ? tag : tag.substring(0, plus));
  }
}
