package org.dateline.reading.text.model;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * All that was learnt of a language, as one file: a header with a version, then, compressed, the
 * tag names, the parser's actions, the two weight tables row by row (column and weight of what is
 * not nought) and the lemmas that no rule gives.
 *
 * @param tags the names of the tags: the universal tag, a stroke, the Penn tag ("VERB|VBN")
 * @param tagger the tagger, whose classes are the tags
 * @param parser the parser
 * @param lemmas from a word in lower case, a tab and its universal tag to its lemma
 */
public record LanguageModel(
    List<String> tags, Tagger tagger, Parser parser, Map<String, String> lemmas) {
  private static final int MAGIC = 0x444c5458;
  private static final int VERSION = 1;

  /**
   * Reads a model.
   *
   * @throws IOException if it is no model, one of another version, or damaged: the checksum of the
   *     compressed part is checked
   */
  public static LanguageModel read(InputStream stream) throws IOException {
    DataInputStream head = new DataInputStream(stream);
    if (head.readInt() != MAGIC) {
      throw new IOException("it is not a language model");
    }
    int version = head.readInt();
    if (version != VERSION) {
      throw new IOException("it has version " + version + ", where " + VERSION + " is needed");
    }
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
    List<String> tags = names(in);
    List<String> labels = names(in);
    Actions actions = new Actions(labels, numbers(in), numbers(in));
    WeightTable tagWeights = table(in);
    WeightTable parseWeights = table(in);
    int n = count(in, 1 << 20);
    Map<String, String> lemmas = new HashMap<>(n * 2);
    for (int i = 0; i < n; i++) {
      lemmas.put(in.readUTF(), in.readUTF());
    }
    if (in.read() >= 0) {
      throw new IOException("it goes on after its end");
    }
    return new LanguageModel(
        tags, new Tagger(tagWeights), new Parser(actions, parseWeights), lemmas);
  }

  /** Writes the model; the same model gives the same bytes. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream head = new DataOutputStream(stream);
    head.writeInt(MAGIC);
    head.writeInt(VERSION);
    GZIPOutputStream zip = new GZIPOutputStream(stream, 1 << 16);
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(zip, 1 << 16));
    names(out, tags);
    names(out, parser.actions().labels());
    numbers(out, parser.actions().labelsOf(Actions.Kind.LEFT));
    numbers(out, parser.actions().labelsOf(Actions.Kind.RIGHT));
    table(out, tagger.weights());
    table(out, parser.weights());
    out.writeInt(lemmas.size());
    for (Map.Entry<String, String> lemma : new TreeMap<>(lemmas).entrySet()) {
      out.writeUTF(lemma.getKey());
      out.writeUTF(lemma.getValue());
    }
    out.flush();
    zip.finish();
  }

  /**
   * Reads a number that in a sound model lies below a limit, so that a damaged one is noticed
   * before memory is.
   */
  private static int count(DataInputStream in, int limit) throws IOException {
    int n = in.readInt();
    if (n < 0 || n >= limit) {
      throw new IOException("it is damaged");
    }
    return n;
  }

  private static List<String> names(DataInputStream in) throws IOException {
    int n = count(in, 256);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      names.add(in.readUTF().intern());
    }
    return List.copyOf(names);
  }

  private static void names(DataOutputStream out, List<String> names) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
  }

  private static int[] numbers(DataInputStream in) throws IOException {
    int[] numbers = new int[count(in, 256)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = count(in, 256);
    }
    return numbers;
  }

  private static void numbers(DataOutputStream out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static WeightTable table(DataInputStream in) throws IOException {
    int bits = count(in, 25);
    int classes = count(in, 256);
    byte[] packed = new byte[count(in, 1 << 27)];
    in.readFully(packed);
    return WeightTable.unpack(bits, classes, packed);
  }

  private static void table(DataOutputStream out, WeightTable table) throws IOException {
    out.writeInt(table.bits());
    out.writeInt(table.classes());
    byte[] packed = table.pack();
    out.writeInt(packed.length);
    out.write(packed);
  }
}
