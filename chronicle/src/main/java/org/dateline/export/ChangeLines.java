package org.dateline.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.dateline.change.Change;
import org.dateline.claim.Claim;
import org.dateline.picture.Derivation;
import org.dateline.picture.Evidence;
import org.dateline.picture.Withheld;

/**
 * The feed of changes as JSON Lines: what was added, changed or withdrawn, with the report or
 * ruling that did it; claims and incidents written out as they are now.
 */
public final class ChangeLines {
  private ChangeLines() {}

  /**
   * Writes changes.
   *
   * @param after the later picture
   * @param withheld names to take out
   * @param done is told after each change how many are done
   * @throws UncheckedIOException where the writer fails
   */
  public static void write(
      List<Change> changes, Derivation after, Withheld withheld, Writer out, IntConsumer done) {
    int written = 0;
    try {
      for (Change change : changes) {
        ObjectNode node = ChangeJson.of(change);
        now(change, after).ifPresent(now -> node.set("now", now));
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

  private static Optional<ObjectNode> now(Change change, Derivation after) {
    Change.Told told = change.after();
    if (told == null) {
      return Optional.empty();
    }
    if (change.type() == Evidence.Type.CLAIM) {
      Optional<Claim> claim = after.claim(told.id());
      return claim.map(ClaimJson::write);
    }
    return change.type() == Evidence.Type.INCIDENT
        ? after.incident(told.id()).map(PictureJson::of)
        : Optional.empty();
  }
}
