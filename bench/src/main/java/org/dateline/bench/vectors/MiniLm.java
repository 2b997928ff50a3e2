package org.dateline.bench.vectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.DatelineException;

/**
 * Gives each word of a sentence a vector of {@value #WIDTH} numbers that depends on the words
 * around it. Immutable and thread-safe.
 */
public final class MiniLm {
  /** How many numbers a vector has. */
  public static final int WIDTH = 384;

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
  private static final int LAYERS = 6;
  private static final int MATRICES = 6;
  private static final int MOST_PIECES = 512;
  private static final int BEGIN = 101;
  private static final int END = 102;

  private final WordPieces words;
  private final float[] wordTable;
  private final float[] placeTable;
  private final float[] kindTable;
  private final float[] weight;
  private final float[] bias;
  private final List<EncoderLayer> layers;

  private MiniLm(OnnxFile file, WordPieces words, int depth) {
    this.words = words;
    wordTable = file.scaled("embeddings.word_embeddings.weight");
    placeTable = file.scaled("embeddings.position_embeddings.weight");
    kindTable = file.scaled("embeddings.token_type_embeddings.weight");
    weight = file.tensor("embeddings.LayerNorm.weight");
    bias = file.tensor("embeddings.LayerNorm.bias");
    layers = new ArrayList<>();
    for (int k = 0; k < depth; k++) {
      layers.add(
          new EncoderLayer(file, k, file.factors().subList(k * MATRICES, (k + 1) * MATRICES)));
    }
  }

  /**
   * Loads the model.
   *
   * @param depth after how many of its six layers the vectors are taken; the middle ones know most
   *     of names and syntax
   * @throws DatelineException if the model is not on the class path
   */
  public static MiniLm load(int depth) {
    if (depth < 0 || depth > LAYERS) {
      throw new IllegalArgumentException("the model has layers 0 to " + LAYERS);
    }
    try (InputStream model = open(MODEL);
        InputStream tokenizer = open(TOKENIZER)) {
      return new MiniLm(
          new OnnxFile(model.readAllBytes()),
          new WordPieces(new ObjectMapper().readTree(tokenizer)),
          depth);
    } catch (IOException e) {
      throw new DatelineException("The word vectors cannot be read: " + e.getMessage(), e);
    }
  }

  private static InputStream open(String resource) {
    InputStream in = MiniLm.class.getResourceAsStream(resource);
    if (in == null) {
      throw new DatelineException(
          "The word vectors are not on the class path; run this as ./dateline bench.");
    }
    return in;
  }

  /**
   * The vectors of the words of a sentence, each of unit length; the mean of its pieces where a
   * word has several, nought where it has none or stands too far back (after some 500 pieces).
   */
  public float[][] vectors(List<String> sentence) {
    List<Integer> pieces = new ArrayList<>(List.of(BEGIN));
    int[] from = new int[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      from[i] = pieces.size();
      pieces.addAll(words.pieces(sentence.get(i)));
    }
    from[sentence.size()] = pieces.size();
    pieces.add(END);
    int n = Math.min(pieces.size(), MOST_PIECES);
    float[][] states = new float[n][WIDTH];
    for (int t = 0; t < n; t++) {
      int word = pieces.get(t) * WIDTH;
      for (int d = 0; d < WIDTH; d++) {
        states[t][d] = wordTable[word + d] + placeTable[t * WIDTH + d] + kindTable[d];
      }
      EncoderLayer.normalise(states[t], weight, bias);
    }
    for (EncoderLayer layer : layers) {
      states = layer.apply(states);
    }
    float[][] vectors = new float[sentence.size()][WIDTH];
    for (int i = 0; i < vectors.length; i++) {
      double square = 0;
      for (int d = 0; d < WIDTH; d++) {
        for (int t = from[i]; t < from[i + 1] && t < n; t++) {
          vectors[i][d] += states[t][d];
        }
        square += vectors[i][d] * vectors[i][d];
      }
      float by = square == 0 ? 0 : (float) (1 / Math.sqrt(square));
      for (int d = 0; d < WIDTH; d++) {
        vectors[i][d] *= by;
      }
    }
    return vectors;
  }
}
