package org.dateline.bench.ner;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Progress;
import org.dateline.bench.Score;
import org.dateline.bench.Score.Bar;
import org.dateline.bench.Score.Part;
import org.dateline.bench.Scorer;
import org.dateline.bench.ner.Sample.Span;
import org.dateline.theatre.TheatrePack;

/** One of the two benchmarks of named entities: trained on its open part and scored. */
public final class NerBenchmark implements Benchmark {
  private final String name;
  private final boolean dev;
  private final double bar;
  private final String best;
  private final EntityModel.Settings settings;

  private NerBenchmark(
      String name, boolean dev, double bar, String best, EntityModel.Settings settings) {
    this.name = name;
    this.dev = dev;
    this.bar = bar;
    this.best = best;
    this.settings = settings;
  }

  /** Entities as defence analysts marked them in documents on Syria and Iraq. */
  public static NerBenchmark re3d() {
    return new NerBenchmark(
        "re3d_ner",
        true,
        64,
        "69.5 ConfliBERT, on test",
        new EntityModel.Settings(new Crf.Training(12, 0.1, 0.01, 0.3, 1e-5, 0), 1, 0.7));
  }

  /** Who did something to whom in sentences of news from all the world. */
  public static NerBenchmark cameo() {
    return new NerBenchmark(
        "cameo_ner",
        false,
        60,
        "75.2 ConfliBERT, on test",
        new EntityModel.Settings(new Crf.Training(12, 0.1, 0.01, 0.3, 1e-5, 0), 1, 0.7));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String learnedFrom() {
    return dev
        ? "for dev the 574 training sentences, for the folds four fifths of the documents of"
            + " training and dev; features were chosen by folds on the training sentences"
        : "four fifths of the sentences at a time";
  }

  @Override
  public List<Score> run(Path shared, Progress progress) throws IOException, InterruptedException {
    Path folder = shared.resolve("bench/open").resolve(name);
    List<Sample> samples = new ArrayList<>(Sample.read(folder.resolve("train.jsonl")));
    int training = samples.size();
    if (dev) {
      samples.addAll(Sample.read(folder.resolve("dev.jsonl")));
    }
    List<Described> all = describe(samples, progress);
    List<Score> scores = new ArrayList<>();
    if (dev) {
      progress.begin("training on the training part", 1);
      EntityModel model = EntityModel.train(all.subList(0, training), settings);
      List<String> lines = lines(model, all.subList(training, all.size()));
      scores.add(score(shared, List.of(folder.resolve("dev.jsonl")), lines, Part.DEV));
    }
    List<List<Span>> answers = Folds.answers(all, settings, progress);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      lines.add(samples.get(i).line(answers.get(i)));
    }
    List<Path> gold = new ArrayList<>(List.of(folder.resolve("train.jsonl")));
    if (dev) {
      gold.add(folder.resolve("dev.jsonl"));
    }
    scores.add(score(shared, gold, lines, Part.CROSS_VALIDATED));
    return scores;
  }

  @Override
  public List<String> answer(Path shared, Path texts, Progress progress) throws IOException {
    Path folder = shared.resolve("bench/open").resolve(name);
    List<Sample> samples = new ArrayList<>(Sample.read(folder.resolve("train.jsonl")));
    if (dev) {
      samples.addAll(Sample.read(folder.resolve("dev.jsonl")));
    }
    int open = samples.size();
    samples.addAll(Sample.read(texts));
    List<Described> all = describe(samples, progress);
    progress.begin("training on the whole open part", 1);
    EntityModel model = EntityModel.train(all.subList(0, open), settings);
    return lines(model, all.subList(open, all.size()));
  }

  private static List<Described> describe(List<Sample> samples, Progress progress) {
    return Described.all(samples, new Finds(TheatrePack.bundled("syria")), progress);
  }

  private static List<String> lines(EntityModel model, List<Described> asked) {
    return asked.stream().map(one -> one.sample().line(model.entities(one))).toList();
  }

  private Score score(Path shared, List<Path> gold, List<String> lines, Part part)
      throws IOException, InterruptedException {
    Path joined = Files.createTempFile("gold", ".jsonl");
    try {
      List<String> right = new ArrayList<>();
      for (Path file : gold) {
        right.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
      Files.write(joined, right, StandardCharsets.UTF_8);
      JsonNode figures = Scorer.score(shared.resolve("bench/score_" + name + ".py"), joined, lines);
      Bar least = dev == (part == Part.DEV) ? Bar.atLeast(bar) : null;
      return new Score("strict F1", part, 100 * figures.path("f1").asDouble(), least, best);
    } finally {
      Files.deleteIfExists(joined);
    }
  }
}
