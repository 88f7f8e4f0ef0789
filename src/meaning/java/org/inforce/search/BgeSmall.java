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

  private final EmbeddingModel model;

  /// Loads the model: a second or two.
  public BgeSmall() {
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("ai.djl.offline", "true");
    model = new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run);
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
    return unit(model.embed(text).content().vector());
  }

  @Override
  public float[] ofQuestion(String text) {
    return unit(model.embed(QUESTION + text).content().vector());
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
