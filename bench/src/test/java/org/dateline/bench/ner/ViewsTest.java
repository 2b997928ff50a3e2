package org.dateline.bench.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.bench.Progress;
import org.dateline.bench.ner.Sample.Span;
import org.dateline.bench.ner.Views.View;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a benchmark's line to the features of its words and back to a line of answers. */
class ViewsTest {
  private static final String LINE =
      "{\"id\": \"%s\", \"doc\": \"d\", \"doc_start\": %d, \"text\": \"%s\", \"tokens\": %s,"
          + " \"gold\": {\"entities\": %s}}";

  private static List<Sample> samples(Path folder) throws Exception {
    Path file = folder.resolve("samples.jsonl");
    Files.write(
        file,
        List.of(
            // The second sentence of the document comes first in the file.
            String.format(LINE, "b", 30, "They fled.", "[[0, 4], [5, 9], [9, 10]]", "[]"),
            String.format(
                LINE,
                "a",
                0,
                "Rebels took Azaz.",
                "[[0, 6], [7, 11], [12, 16], [16, 17]]",
                "[{\"start\": 12, \"end\": 16, \"type\": \"Location\"}]")));
    return Sample.read(file);
  }

  @Test
  void eachWordKnowsWhatTheReaderFoundThere(@TempDir Path folder) throws Exception {
    List<Sample> samples = samples(folder);
    assertThat(samples.get(1).gold()).containsExactly(new Span(2, 3, "Location"));
    List<View> views =
        Views.of(samples, new Finds(TheatrePack.bundledAlone("syria")), Progress.silent());
    assertThat(views.get(0).sample().id()).isEqualTo("b");
    assertThat(views.get(0).sentence(1).form(views.get(0).tokens()[1])).isEqualTo("fled");
    List<List<String>> features = Features.of(views.get(1));
    assertThat(features).hasSize(4);
    assertThat(features.get(2)).contains("w=Azaz", "L0=pl=SETTLEMENT/B", "w-1=took", "w2=</s>");
    assertThat(features.get(1)).contains("L1=pl=SETTLEMENT/B");
  }

  @Test
  void answersAreGivenInCharacters(@TempDir Path folder) throws Exception {
    Sample sample = samples(folder).get(1);
    assertThat(sample.line(sample.gold()))
        .isEqualTo("{\"id\":\"a\",\"entities\":[{\"start\":12,\"end\":16,\"type\":\"Location\"}]}");
    assertThat(sample.line(List.of())).isEqualTo("{\"id\":\"a\",\"entities\":[]}");
  }

  @Test
  void shapesKeepCaseDigitsAndSigns() {
    assertThat(Features.shape("Al-Bab")).isEqualTo("Xx-Xxx");
    assertThat(Features.shape("F-16s")).isEqualTo("X-99x");
    assertThat(Features.shape("UNHCR")).isEqualTo("XX");
  }
}
