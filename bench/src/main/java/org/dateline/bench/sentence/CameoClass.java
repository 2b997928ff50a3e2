package org.dateline.bench.sentence;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Progress;
import org.dateline.bench.Records;
import org.dateline.bench.Score;
import org.dateline.bench.Score.Part;
import org.dateline.bench.Scorer;
import org.dateline.bench.linear.Bag;
import org.dateline.bench.linear.CrossValidation;
import org.dateline.bench.linear.Folds;
import org.dateline.bench.linear.LogisticModel;

/**
 * The five classes of events of CAMEO, sentence by sentence: statement, verbal and material
 * cooperation, verbal and material conflict.
 *
 * <p>Two thirds of the open sentences stand in the order of the phrases by which they were searched
 * for ("says it will not accept"). Folds by sentence put sisters of one phrase on both sides; folds
 * by blocks of neighbours keep most of them together and show how far it carries to new wording.
 */
public final class CameoClass implements Benchmark {
  private static final int CLASSES = 5;
  private static final int FOLDS = 5;
  private static final int BLOCK = 20;

  /** Blocks are few and unlike each other: one draw of folds says little. */
  private static final int DRAWS = 3;

  private static final LogisticModel.Settings SETTINGS = new LogisticModel.Settings(0.5, 2, 100);

  private record Item(String id, Bag bag, int label) {}

  @Override
  public String name() {
    return "cameo_class";
  }

  @Override
  public String learnedFrom() {
    return "cameo_class train; English EWT (parser); a list of verbs and nouns of our own";
  }

  @Override
  public List<Score> run(Path shared, Progress progress) throws IOException, InterruptedException {
    Path file = open(shared);
    List<JsonNode> records = Records.of(file);
    List<Item> items = items(records, progress);
    List<String> texts = records.stream().map(r -> r.path("text").asText()).toList();
    int[] bySentence = Folds.of(Folds.nearDuplicates(texts), FOLDS, 1);
    List<Integer> blocks = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      blocks.add(i / BLOCK);
    }
    Path script = shared.resolve("bench/score_cameo_class.py");
    JsonNode sentences = Scorer.score(script, file, crossed(items, bySentence));
    double neighbours = 0;
    for (int draw = 1; draw <= DRAWS; draw++) {
      int[] fold = Folds.of(blocks, FOLDS, draw);
      JsonNode figures = Scorer.score(script, file, crossed(items, fold));
      neighbours += figures.path("f1_macro").asDouble() / DRAWS;
    }
    return List.of(
        new Score(
            "macro F1",
            Part.CROSS_VALIDATED,
            100 * sentences.path("f1_macro").asDouble(),
            Score.Bar.atLeast(76),
            "89.5 ConfliBERT, on test"),
        new Score(
            "accuracy",
            Part.CROSS_VALIDATED,
            100 * sentences.path("accuracy").asDouble(),
            null,
            ""),
        new Score(
            "macro F1, blocks of " + BLOCK + " rows",
            Part.CROSS_VALIDATED,
            100 * neighbours,
            null,
            ""));
  }

  @Override
  public List<String> answer(Path shared, Path texts, Progress progress) throws IOException {
    Function<Item, Integer> model = train(items(Records.of(open(shared)), progress));
    List<String> lines = new ArrayList<>();
    for (Item item : items(Records.of(texts), progress)) {
      lines.add(line(item, model.apply(item)));
    }
    return lines;
  }

  private static Path open(Path shared) {
    return shared.resolve("bench/open/cameo_class/train.jsonl");
  }

  private static List<String> crossed(List<Item> items, int[] fold) {
    List<Integer> labels = CrossValidation.answers(items, fold, CameoClass::train);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      lines.add(line(items.get(i), labels.get(i)));
    }
    return lines;
  }

  private static Function<Item, Integer> train(List<Item> items) {
    LogisticModel model =
        LogisticModel.train(
            items.stream().map(Item::bag).toList(),
            items.stream().mapToInt(Item::label).toArray(),
            CLASSES,
            SETTINGS);
    return item -> model.best(item.bag());
  }

  private static String line(Item item, int label) {
    return "{\"id\": \"" + item.id() + "\", \"label\": " + label + "}";
  }

  private static List<Item> items(List<JsonNode> records, Progress progress) {
    EventFeatures features = new EventFeatures();
    List<Item> items = new ArrayList<>();
    progress.begin("reading sentences", records.size());
    for (JsonNode record : records) {
      items.add(
          new Item(
              record.path("id").asText(),
              features.of(record.path("text").asText()),
              record.at("/gold/label").asInt()));
      progress.step();
    }
    return items;
  }
}
