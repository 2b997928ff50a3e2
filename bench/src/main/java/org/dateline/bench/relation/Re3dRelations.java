package org.dateline.bench.relation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.bench.Benchmark;
import org.dateline.bench.Progress;
import org.dateline.bench.Records;
import org.dateline.bench.Score;
import org.dateline.bench.Score.Part;
import org.dateline.bench.Scorer;
import org.dateline.theatre.TheatrePack;
import org.jspecify.annotations.Nullable;

/** Relations between given entities in documents on Syria and Iraq. */
public final class Re3dRelations implements Benchmark {
  /** With 98 documents one draw of folds says little: the figures are the mean of several. */
  private static final int DRAWS = 3;

  @Override
  public String name() {
    return "re3d_rel";
  }

  @Override
  public String learnedFrom() {
    return "re3d_rel train; English EWT (parser); MiniLM (word vectors); lists of words of our own,"
        + " some mistakes read";
  }

  @Override
  public List<Score> run(Path shared, Progress progress) throws IOException, InterruptedException {
    Path file = open(shared);
    List<PairedDocument> documents = documents(file, progress);
    Path script = shared.resolve("bench/score_re3d_rel.py");
    double core = 0;
    double all = 0;
    double undirected = 0;
    progress.begin("learning relations", DRAWS);
    for (int draw = 1; draw <= DRAWS; draw++) {
      List<List<Relation>> found = RelationFinder.crossed(documents, draw);
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        lines.add(line(documents.get(i), found.get(i)));
      }
      JsonNode figures = Scorer.score(script, file, lines);
      core += 100 * figures.path("f1_core").asDouble() / DRAWS;
      all += 100 * figures.path("f1").asDouble() / DRAWS;
      undirected += 100 * figures.path("f1_undirected").asDouble() / DRAWS;
      progress.step();
    }
    return List.of(
        score("F1, core relations", core, Score.Bar.atLeast(40), "floor 23"),
        score("F1", all, null, ""),
        score("F1, direction ignored", undirected, null, ""));
  }

  private static Score score(String measure, double value, Score.@Nullable Bar bar, String best) {
    return new Score(measure, Part.CROSS_VALIDATED, value, bar, best);
  }

  @Override
  public List<String> answer(Path shared, Path texts, Progress progress) throws IOException {
    RelationFinder finder = RelationFinder.train(documents(open(shared), progress));
    List<String> lines = new ArrayList<>();
    for (PairedDocument document : documents(texts, progress)) {
      lines.add(line(document, finder.relations(document)));
    }
    return lines;
  }

  private static Path open(Path shared) {
    return shared.resolve("bench/open/re3d_rel/train.jsonl");
  }

  static List<PairedDocument> documents(Path file, Progress progress) throws IOException {
    ParsedDocument.Rooms rooms = new ParsedDocument.Rooms(TheatrePack.bundled("syria"));
    PairFeatures features = new PairFeatures();
    List<JsonNode> records = Records.of(file);
    progress.begin("reading documents", records.size());
    List<PairedDocument> documents = new ArrayList<>();
    for (JsonNode record : records) {
      documents.add(PairedDocument.of(new ParsedDocument(Document.of(record), rooms), features));
      progress.step();
    }
    return documents;
  }

  private static String line(PairedDocument document, List<Relation> relations) {
    List<Map<String, String>> list = new ArrayList<>();
    for (Relation relation : relations) {
      list.add(
          Map.of(
              "source", relation.source(),
              "target", relation.target(),
              "type", relation.type()));
    }
    return new ObjectMapper()
        .valueToTree(Map.of("id", document.document().id(), "relations", list))
        .toString();
  }
}
