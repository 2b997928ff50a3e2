package org.dateline.reading.text.training;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dateline.DatelineException;
import org.dateline.reading.text.Upos;
import org.dateline.reading.text.model.Actions;
import org.dateline.reading.text.model.LanguageModel;
import org.dateline.reading.text.model.Parser;
import org.dateline.reading.text.model.Tagger;

/**
 * Makes the reader's language model from UD English EWT and from the news sentences that stand
 * beside this class: {@code TrainText --treebank DIR --out FILE [--test]}. DIR holds {@code
 * en_ewt-train.conllu} and {@code en_ewt-dev.conllu}; {@code --test} also scores {@code
 * en_ewt-test.conllu}. The same input gives the same bytes. Beside FILE, FILE.sha256 is written.
 */
public final class TrainText {
  private static final int PARTS = 5;
  private static final int RARE = 10;

  private TrainText() {}

  /** How a model is trained. */
  record Settings(int tagBits, int tagRounds, int parseBits, int parseRounds, long seed) {
    static final Settings SHIPPED = new Settings(20, 7, 20, 9, 1);
  }

  /** The command. */
  public static void main(String[] args) throws IOException {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--test")) {
        options.put(args[i], "");
      } else if (i + 1 < args.length && List.of("--treebank", "--out").contains(args[i])) {
        options.put(args[i], args[++i]);
      } else {
        throw new DatelineException(
            "Unknown option " + args[i] + "; give --treebank DIR --out FILE [--test].");
      }
    }
    String treebank = options.get("--treebank");
    String out = options.get("--out");
    if (treebank == null || out == null) {
      throw new DatelineException("Give --treebank DIR --out FILE [--test].");
    }
    Path dir = Path.of(treebank);
    List<Tree> trees = new ArrayList<>(Treebank.read(dir.resolve("en_ewt-train.conllu")));
    try (InputStream news = TrainText.class.getResourceAsStream("news.conllu")) {
      if (news == null) {
        throw new DatelineException("The sentences of news.conllu are missing; build bench again.");
      }
      trees.addAll(
          Treebank.read(new BufferedReader(new InputStreamReader(news, StandardCharsets.UTF_8))));
    }
    trees = Variants.with(trees);
    List<Tree> dev = Treebank.read(dir.resolve("en_ewt-dev.conllu"));
    LanguageModel model = train(trees, Settings.SHIPPED, System.out);
    System.out.println("dev   " + Score.of(model, dev));
    if (options.containsKey("--test")) {
      System.out.println(
          "test  " + Score.of(model, Treebank.read(dir.resolve("en_ewt-test.conllu"))));
    }
    write(model, Path.of(out));
  }

  static LanguageModel train(List<Tree> trees, Settings settings, PrintStream progress) {
    List<String> tagset = tagset(trees);
    int[] coarse = coarse(tagset);
    progress.printf("%,d sentences, %d tags%n", trees.size(), tagset.size());
    Tagger tagger =
        TaggerTraining.train(
            trees, tagset, settings.tagBits(), settings.tagRounds(), settings.seed());
    progress.println("tagger trained");
    List<int[]> tags =
        TaggerTraining.jackknife(
            trees, tagset, settings.tagBits(), settings.tagRounds(), settings.seed(), PARTS);
    progress.println("training trees tagged");
    List<ParserTraining.Tagged> tagged = new ArrayList<>();
    for (int i = 0; i < trees.size(); i++) {
      tagged.add(new ParserTraining.Tagged(trees.get(i), tags.get(i), coarse(tags.get(i), coarse)));
    }
    Actions actions = ParserTraining.actions(trees);
    Parser parser =
        ParserTraining.train(
            tagged, actions, settings.parseBits(), settings.parseRounds(), settings.seed());
    progress.println("parser trained");
    return new LanguageModel(tagset, tagger, parser, Lemmas.collect(trees));
  }

  /** The tags that occur more than a few times, each a universal and a Penn tag. */
  private static List<String> tagset(List<Tree> trees) {
    Map<String, Integer> counts = new HashMap<>();
    for (Tree tree : trees) {
      for (String tag : tree.tags()) {
        counts.merge(tag, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= RARE)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The number of each tag's universal tag. */
  static int[] coarse(List<String> tagset) {
    return tagset.stream()
        .mapToInt(tag -> Upos.valueOf(tag.substring(0, tag.indexOf('|'))).ordinal())
        .toArray();
  }

  static int[] coarse(int[] tags, int[] coarse) {
    int[] result = new int[tags.length];
    for (int i = 1; i < tags.length; i++) {
      result[i] = coarse[tags[i]];
    }
    return result;
  }

  private static void write(LanguageModel model, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    Files.write(file, bytes.toByteArray());
    try {
      String sum =
          HexFormat.of()
              .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
      Files.writeString(
          file.resolveSibling(file.getFileName() + ".sha256"),
          sum + "  " + file.getFileName() + "\n");
    } catch (NoSuchAlgorithmException e) {
      throw new DatelineException("This Java has no SHA-256; use a full JDK 17.", e);
    }
    System.out.printf("%s: %,d bytes%n", file, bytes.size());
  }
}
