package org.inforce.search;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;

/// The English model bge-small-en-v1.5 (quantised, MIT licence), run in this process. It asks
/// nothing of the network: what it would count of its use is switched off before it is loaded.
public final class BgeSmall implements Meaning {
  private static final int DIMENSION = 384;

  /// What the model was trained to read before a question, so that it meets passages.
  private static final String QUESTION =
      "Represent this sentence for searching relevant passages: ";

  /// The model, loaded when it is first needed: a second or two that a command which does not
  /// search need not wait.
  private static final class Loaded {
    static final EmbeddingModel MODEL = load();

    private static EmbeddingModel load() {
      System.setProperty("OPT_OUT_TRACKING", "true");
      System.setProperty("ai.djl.offline", "true");
      return new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run);
    }
  }

  @Override
  public String name() {
    return "bge-small-en-v1.5-q";
  }

  @Override
  public int dimension() {
    return DIMENSION;
  }

  @Override
  public float[] ofPassage(String text) {
    return vector(text);
  }

  @Override
  public float[] ofQuestion(String text) {
    return vector(QUESTION + text);
  }

  private static float[] vector(String text) {
    try {
      return unit(Loaded.MODEL.embed(text).content().vector());
    } catch (LinkageError e) {
      throw new SearchException(
          "the model of meaning cannot be run on this machine; 'inforce meaning off' does without",
          e);
    }
  }

  private static float[] unit(float[] vector) {
    double square = 0;
    for (float number : vector) {
      square += number * number;
    }
    float length = (float) Math.sqrt(square);
    float[] unit = vector.clone();
    for (int i = 0; i < unit.length; i++) {
      unit[i] /= length;
    }
    return unit;
  }
}
