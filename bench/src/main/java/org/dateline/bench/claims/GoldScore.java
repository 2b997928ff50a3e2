package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.DatelineException;
import org.dateline.bench.Checkout;
import org.dateline.claim.Claim;
import org.dateline.export.ClaimJson;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.Reader;
import org.dateline.theatre.TheatrePack;

/**
 * Scores the reader on the claims gold of {@code bench/gold}.
 *
 * <pre>GoldScore dev|test|samples [--errors N] [--only DATASET]</pre>
 *
 * {@code --errors} lists claims that were missed and claims that are wrong, with their sentences;
 * it is refused for {@code test}. The checkout is the folder of the property {@code dateline.home},
 * else the working folder.
 */
public final class GoldScore {
  private GoldScore() {}

  /** Prints the scorer's table. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Checkout.root();
    Path scorer = root.resolveSibling("shared").resolve("bench/claims/score_claims.py");
    if (!Files.isRegularFile(scorer)) {
      System.out.println(
          "The claims benchmark is not beside this checkout (../shared/bench/claims); nothing was"
              + " scored.");
      return;
    }
    List<String> words = List.of(args);
    String part = words.isEmpty() ? Gold.DEV : words.get(0);
    String errors = option(words, "--errors", "0");
    if (part.equals(Gold.TEST) && !errors.equals("0")) {
      throw new DatelineException("The errors on the test part are not to be read; use dev.");
    }
    String only = option(words, "--only", "");
    List<Gold.Document> documents = new ArrayList<>(Gold.load(root, part));
    documents.removeIf(document -> !only.isEmpty() && !document.dataset().equals(only));
    Path folder = Files.createTempDirectory("claims-gold");
    Path gold = folder.resolve("gold.jsonl");
    Path predicted = folder.resolve("predicted.jsonl");
    Files.write(gold, gold(documents), StandardCharsets.UTF_8);
    Files.write(predicted, predicted(documents), StandardCharsets.UTF_8);
    int claims = documents.stream().mapToInt(document -> document.claims().size()).sum();
    System.out.printf("%s: %d documents, %d claims%n", part, documents.size(), claims);
    run(
        "python3",
        scorer.toString(),
        gold.toString(),
        predicted.toString(),
        "--aliases",
        root.resolveSibling("shared").resolve("theatre/actors.csv").toString());
    if (!errors.equals("0")) {
      Sameness sameness = new Sameness(TheatrePack.bundled("syria").roster());
      Mistakes.print(documents, Gold.lines(predicted), sameness, Integer.parseInt(errors));
    }
    Files.delete(gold);
    Files.delete(predicted);
    Files.delete(folder);
  }

  /** The gold in the scorer's form. */
  static List<String> gold(List<Gold.Document> documents) {
    List<String> lines = new ArrayList<>();
    for (Gold.Document document : documents) {
      for (ObjectNode claim : document.claims()) {
        lines.add(claim.toString());
      }
    }
    return lines;
  }

  /** What the reader reads, in the scorer's form. */
  static List<String> predicted(List<Gold.Document> documents) {
    Reader reader = EnglishReader.of(TheatrePack.bundled("syria"));
    List<String> lines = new ArrayList<>();
    for (Gold.Document document : documents) {
      for (Claim claim : reader.read(document.report()).claims()) {
        lines.add(ClaimJson.line(claim));
      }
    }
    return lines;
  }

  private static String option(List<String> words, String name, String otherwise) {
    int at = words.indexOf(name);
    return at < 0 || at + 1 >= words.size() ? otherwise : words.get(at + 1);
  }

  private static void run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    if (builder.start().waitFor() != 0) {
      throw new DatelineException("The scorer failed; see its words above.");
    }
  }
}
