package org.dateline.bench.ner;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Progress;
import org.dateline.bench.Score;
import org.dateline.bench.Score.Bar;
import org.dateline.bench.Score.Part;
import org.dateline.bench.Scorer;
import org.dateline.bench.ner.Sample.Span;
import org.dateline.bench.vectors.MiniLm;
import org.dateline.theatre.TheatrePack;
import org.jspecify.annotations.Nullable;

/** One of the two benchmarks of named entities: trained on its open part and scored. */
public final class NerBenchmark implements Benchmark {
  /** Chosen by folds on the training part. */
  private static final int DEPTH = 4;

  private final String name;
  private final boolean dev;
  private final double bar;
  private final String best;
  private final EntityModel.Settings settings;
  private final boolean quick;

  private NerBenchmark(
      String name,
      boolean dev,
      double bar,
      String best,
      EntityModel.Settings settings,
      boolean quick) {
    this.name = name;
    this.dev = dev;
    this.bar = bar;
    this.best = best;
    this.settings = settings;
    this.quick = quick;
  }

  /** Entities as defence analysts marked them in documents on Syria and Iraq. */
  public static NerBenchmark re3d() {
    return new NerBenchmark(
        "re3d_ner",
        true,
        64,
        "69.5 ConfliBERT, on test",
        new EntityModel.Settings(new Crf.Training(12, 0.1, 0.01, 0.3, 1e-5, 0), 1, 0.7),
        false);
  }

  /** Who did something to whom in sentences of news from all the world. */
  public static NerBenchmark cameo() {
    return new NerBenchmark(
        "cameo_ner",
        false,
        60,
        "75.2 ConfliBERT, on test",
        new EntityModel.Settings(new Crf.Training(12, 0.1, 0.01, 0.3, 1e-5, 0), 1, 0.7),
        false);
  }

  /**
   * The same without word vectors and with one training only, as a test needs it: dev alone where
   * there is a dev part, else the first of the five folds.
   */
  public NerBenchmark quick() {
    return new NerBenchmark(name, dev, bar, best, settings, true);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String learnedFrom() {
    return dev
        ? "word vectors of MiniLM-L6-v2 as it comes; for dev the 574 training sentences, for the"
            + " folds four fifths of the documents of training and dev; features were chosen by"
            + " folds on the training sentences"
        : "word vectors of MiniLM-L6-v2 as it comes; four fifths of the sentences at a time";
  }

  @Override
  public List<Score> run(Path shared, Progress progress) throws IOException, InterruptedException {
    List<Path> open = open(shared);
    List<Sample> samples = new ArrayList<>(Sample.read(open.get(0)));
    int training = samples.size();
    for (Path further : open.subList(1, open.size())) {
      samples.addAll(Sample.read(further));
    }
    List<Described> all = describe(samples, progress);
    List<Score> scores = new ArrayList<>();
    if (dev) {
      progress.begin("training on the training part", 1);
      EntityModel model = EntityModel.train(all.subList(0, training), settings);
      scores.add(score(shared, lines(model, all.subList(training, all.size())), Part.DEV));
    }
    if (!dev || !quick) {
      scores.add(score(shared, folds(all, progress), Part.CROSS_VALIDATED));
    }
    return scores;
  }

  /** The lines of predictions of the folds by their samples' names. */
  private Map<String, String> folds(List<Described> all, Progress progress) {
    List<@Nullable List<Span>> answers =
        Folds.answers(all, settings, quick ? 1 : Folds.FOLDS, progress);
    Map<String, String> lines = new LinkedHashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      List<Span> answer = answers.get(i);
      if (answer != null) {
        Sample sample = all.get(i).sample();
        lines.put(sample.id(), sample.line(answer));
      }
    }
    return lines;
  }

  @Override
  public List<String> answer(Path shared, Path texts, Progress progress) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Path file : open(shared)) {
      samples.addAll(Sample.read(file));
    }
    int open = samples.size();
    samples.addAll(Sample.read(texts));
    List<Described> all = describe(samples, progress);
    progress.begin("training on the whole open part", 1);
    EntityModel model = EntityModel.train(all.subList(0, open), settings);
    return List.copyOf(lines(model, all.subList(open, all.size())).values());
  }

  private List<Described> describe(List<Sample> samples, Progress progress) {
    Finds finds = new Finds(TheatrePack.bundled("syria"));
    return Described.all(samples, finds, quick ? null : MiniLm.load(DEPTH), progress);
  }

  private static Map<String, String> lines(EntityModel model, List<Described> asked) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Described one : asked) {
      lines.put(one.sample().id(), one.sample().line(model.entities(one)));
    }
    return lines;
  }

  /** Scores the lines against the answers to the same samples. */
  private Score score(Path shared, Map<String, String> lines, Part part)
      throws IOException, InterruptedException {
    Path gold = Files.createTempFile("gold", ".jsonl");
    try {
      List<String> right = new ArrayList<>();
      for (Path file : open(shared)) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          if (lines.containsKey(Sample.of(line).id())) {
            right.add(line);
          }
        }
      }
      Files.write(gold, right, StandardCharsets.UTF_8);
      JsonNode figures =
          Scorer.score(
              shared.resolve("bench/score_" + name + ".py"), gold, List.copyOf(lines.values()));
      Bar least = dev == (part == Part.DEV) ? Bar.atLeast(bar) : null;
      return new Score("strict F1", part, 100 * figures.path("f1").asDouble(), least, best);
    } finally {
      Files.deleteIfExists(gold);
    }
  }

  private List<Path> open(Path shared) {
    Path folder = shared.resolve("bench/open").resolve(name);
    Path train = folder.resolve("train.jsonl");
    return dev ? List.of(train, folder.resolve("dev.jsonl")) : List.of(train);
  }
}
