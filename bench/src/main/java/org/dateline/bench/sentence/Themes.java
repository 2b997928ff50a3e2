package org.dateline.bench.sentence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Progress;
import org.dateline.bench.Records;
import org.dateline.bench.Score;
import org.dateline.bench.Score.Part;
import org.dateline.bench.Scorer;
import org.dateline.bench.linear.Bag;
import org.dateline.bench.linear.CrossValidation;
import org.dateline.bench.linear.Cutoff;
import org.dateline.bench.linear.Folds;
import org.dateline.bench.linear.LogisticModel;

/**
 * A benchmark that asks which of several labels a text bears, none, one or more: a model for each
 * label, trained on the training part, its cutoff found by folds within it, scored on dev.
 */
public final class Themes implements Benchmark {
  private static final int INNER_FOLDS = 3;

  private final String name;
  private final Map<String, Double> floors;
  private final LogisticModel.Settings settings;
  private final Supplier<Function<String, Bag>> features;

  private record Item(String id, Bag bag, Set<String> labels) {}

  private Themes(
      String name,
      Map<String, Double> floors,
      LogisticModel.Settings settings,
      Supplier<Function<String, Bag>> features) {
    this.name = name;
    this.floors = floors;
    this.settings = settings;
    this.features = features;
  }

  /** Attacks in reports on South Asia: armed assault, bombing, abduction, other. */
  public static Themes satp() {
    return new Themes(
        "satp",
        Map.of("f1_micro", 78.4, "f1_macro", 71.8),
        new LogisticModel.Settings(0.5, 2, 60),
        () -> WordFeatures::of);
  }

  /** What the police did, in sentences of Indian newspapers. */
  public static Themes indiaPolice() {
    return new Themes(
        "india_police",
        Map.of("f1_micro", 57.4, "f1_macro", 56.0),
        new LogisticModel.Settings(0.5, 2, 60),
        () -> WordFeatures::of);
  }

  /** Themes of articles on organised crime in the Americas. */
  public static Themes insightCrime() {
    return new Themes(
        "insightcrime",
        Map.of("f1_micro", 56.7, "f1_macro", 56.8),
        new LogisticModel.Settings(0.5, 5, 60),
        () -> WordFeatures::of);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String learnedFrom() {
    return name + " train";
  }

  @Override
  public List<Score> run(Path shared, Progress progress) throws IOException, InterruptedException {
    Path folder = shared.resolve("bench/open").resolve(name);
    List<String> answers = answer(shared, folder.resolve("dev.jsonl"), progress);
    JsonNode figures =
        Scorer.score(
            shared.resolve("bench/score_" + name + ".py"), folder.resolve("dev.jsonl"), answers);
    return List.of(score(figures, "micro F1", "f1_micro"), score(figures, "macro F1", "f1_macro"));
  }

  private Score score(JsonNode figures, String measure, String key) {
    return new Score(
        measure, Part.DEV, 100 * figures.path(key).asDouble(), null, "floor " + floors.get(key));
  }

  @Override
  public List<String> answer(Path shared, Path texts, Progress progress) throws IOException {
    Path train = shared.resolve("bench/open").resolve(name).resolve("train.jsonl");
    Function<String, Bag> bags = features.get();
    List<Item> items = items(train, bags, progress);
    List<String> labels =
        items.stream().flatMap(i -> i.labels().stream()).distinct().sorted().toList();
    List<Item> asked = items(texts, bags, progress);
    List<List<String>> given = new ArrayList<>();
    asked.forEach(item -> given.add(new ArrayList<>()));
    progress.begin("learning labels", labels.size());
    for (String label : labels) {
      Function<Item, Double> model = model(items, label);
      double cutoff = cutoff(items, label);
      for (int i = 0; i < asked.size(); i++) {
        if (model.apply(asked.get(i)) >= cutoff) {
          given.get(i).add(label);
        }
      }
      progress.step();
    }
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      lines.add(json.writeValueAsString(Map.of("id", asked.get(i).id(), "labels", given.get(i))));
    }
    return lines;
  }

  private double cutoff(List<Item> items, String label) {
    List<String> ids = items.stream().map(Item::id).toList();
    List<Double> probabilities =
        CrossValidation.answers(
            items, Folds.of(ids, INNER_FOLDS, 1), others -> model(others, label));
    boolean[] has = new boolean[items.size()];
    for (int i = 0; i < has.length; i++) {
      has[i] = items.get(i).labels().contains(label);
    }
    return Cutoff.best(probabilities.stream().mapToDouble(p -> p).toArray(), has, 0);
  }

  private Function<Item, Double> model(List<Item> items, String label) {
    int[] has = new int[items.size()];
    Arrays.setAll(has, i -> items.get(i).labels().contains(label) ? 1 : 0);
    LogisticModel model =
        LogisticModel.train(items.stream().map(Item::bag).toList(), has, 2, settings);
    return item -> model.probabilities(item.bag())[1];
  }

  private static List<Item> items(Path file, Function<String, Bag> bags, Progress progress)
      throws IOException {
    List<JsonNode> records = Records.of(file);
    progress.begin("reading texts", records.size());
    List<Item> items = new ArrayList<>();
    for (JsonNode record : records) {
      List<String> labels = new ArrayList<>();
      record.at("/gold/labels").forEach(label -> labels.add(label.asText()));
      items.add(
          new Item(
              record.path("id").asText(),
              bags.apply(record.path("text").asText()),
              labels.stream().collect(Collectors.toSet())));
      progress.step();
    }
    return items;
  }
}
