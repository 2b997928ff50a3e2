package org.dateline.bench.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.Checkout;
import org.dateline.reading.EnglishReader;
import org.dateline.reading.confidence.Weights;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;

/**
 * Fits the confidence of claims, so that it is the share of right ones, on text from which what
 * ships may learn: the reports of the claims gold that come from re3d, the BBC's left out, and our
 * own samples. Prints how honest it is on the gold that was not fitted on.
 *
 * <pre>Calibrate [--write]</pre>
 */
public final class Calibrate {
  private static final String FILE =
      "reader/src/main/resources/org/dateline/reading/confidence/weights.txt";
  private static final double[] PENALTIES = {0.5, 1, 2, 4, 8, 16};
  private static final int FOLDS = 5;

  /** A penalty that leaves the weight of the share alone. */
  private static final double NO_SIGNS = 1e6;

  private Calibrate() {}

  /** Fits, prints, and with {@code --write} replaces the weights that ship. */
  public static void main(String[] args) throws IOException {
    Path root = Checkout.root();
    Path shared = root.resolveSibling("shared");
    if (!Files.isDirectory(shared.resolve("bench/claims"))) {
      System.out.println(
          "The claims benchmark is not beside this checkout (../shared/bench/claims); nothing was"
              + " fitted.");
      return;
    }
    Theatre theatre = TheatrePack.bundled("syria");
    EnglishReader reader = EnglishReader.of(theatre);
    Sameness sameness = new Sameness(theatre.roster());
    List<Gold.Document> documents = new ArrayList<>(Judged.openReports(shared));
    documents.addAll(Gold.load(root, Gold.SAMPLES));
    List<Judged> fitted = Judged.all(documents, reader, sameness);
    System.out.println(
        String.format(
            Locale.ROOT,
            "without signs: %.4f bits a claim, with signs and a penalty on their weights:",
            Fit.loss(fitted, NO_SIGNS, FOLDS)));
    double penalty = PENALTIES[0];
    double least = Double.MAX_VALUE;
    for (double one : PENALTIES) {
      double loss = Fit.loss(fitted, one, FOLDS);
      System.out.println(String.format(Locale.ROOT, "penalty %4.1f: %.4f bits", one, loss));
      if (loss < least) {
        least = loss;
        penalty = one;
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("# What each sign of a claim counts for it or against it, in log odds.");
    lines.add("# Written by org.dateline.bench.claims.Calibrate --write; see bench/LOG.md.");
    lines.addAll(new Fit(fitted, penalty).lines());
    Weights weights = Weights.parse(String.join("\n", lines));
    System.out.println(
        fitted.size()
            + " claims of "
            + documents.size()
            + " reports fitted on, penalty "
            + penalty);
    table("fitted on", fitted, weights);
    for (String part : List.of(Gold.DEV, Gold.TEST)) {
      table(part + ", not fitted on", Judged.all(Gold.load(root, part), reader, sameness), weights);
    }
    if (List.of(args).contains("--write")) {
      Files.write(root.resolve(FILE), lines);
      System.out.println("Written to " + FILE + ".");
    }
  }

  private static void table(String title, List<Judged> judged, Weights weights) {
    Reliability reliability = new Reliability();
    judged.forEach(one -> reliability.add(weights.confidence(one.signs()), one.right()));
    reliability.print(title);
  }
}
