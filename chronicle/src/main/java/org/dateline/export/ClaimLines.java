package org.dateline.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.IntConsumer;
import org.dateline.claim.Claim;
import org.dateline.picture.Withheld;

/** Claims as JSON Lines: one object on each line, in the form of {@link ClaimJson}. */
public final class ClaimLines {
  private ClaimLines() {}

  /**
   * Writes claims.
   *
   * @param withheld names to take out
   * @param done is told after each claim how many are done
   * @throws UncheckedIOException where the writer fails
   */
  public static void write(List<Claim> claims, Withheld withheld, Writer out, IntConsumer done) {
    int written = 0;
    try {
      for (Claim claim : claims) {
        ObjectNode node = ClaimJson.write(claim);
        WithheldJson.mask(node, withheld);
        out.write(ClaimJson.text(node));
        out.write('\n');
        done.accept(++written);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
