package org.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.dateline.change.Cause;
import org.dateline.change.Change;
import org.dateline.claim.Claim;
import org.dateline.report.Report;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** A change of our picture as JSON: what was told, what is told, and what made the difference. */
public final class ChangeJson {
  private ChangeJson() {}

  /** The change. */
  public static ObjectNode of(Change change) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("change", ClaimJson.code(change.sort()));
    node.put("type", ClaimJson.code(change.type()));
    node.put("id", change.told().id());
    node.put("about", change.about());
    node.put("name", change.name());
    When when = change.when();
    node.put("from", when.hasStart() ? when.earliest().toString() : null);
    node.put("to", when.hasEnd() ? when.latest().toString() : null);
    change.fields().forEach(node.putArray("fields")::add);
    node.set("before", told(change.before()));
    node.set("after", told(change.after()));
    node.set("because", because(change));
    node.put("exact", change.exact());
    return node;
  }

  private static @Nullable ObjectNode told(Change.@Nullable Told told) {
    if (told == null) {
      return null;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", told.id());
    node.put("statement", told.statement());
    told.claims().forEach(node.putArray("claims")::add);
    return node;
  }

  private static ArrayNode because(Change change) {
    ArrayNode because = JsonNodeFactory.instance.arrayNode();
    change.causes().forEach(cause -> because.add(of(cause)));
    return because;
  }

  /** A report with the sentences that bear on the thing, or a ruling. */
  static ObjectNode of(Cause cause) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (cause instanceof Cause.ByReport by) {
      Report report = by.report();
      LocalDate published = report.published();
      node.put("report", report.id());
      node.put("outlet", report.outlet().name());
      node.put("title", report.title());
      node.put("published", published == null ? null : published.toString());
      ArrayNode claims = node.putArray("claims");
      for (Claim claim : by.claims()) {
        ObjectNode said = claims.addObject();
        said.put("id", claim.id());
        said.put("begin", claim.sentence().start());
        said.put("end", claim.sentence().end());
        said.put("words", claim.sentence().words());
      }
    } else if (cause instanceof Cause.ByRuling by) {
      node.set("ruling", ClaimJson.tree(RecordJson.text(by.ruling())));
      if (!by.about().id().equals(by.ruling().id())) {
        node.set("about", ClaimJson.tree(RecordJson.text(by.about())));
      }
    }
    return node;
  }
}
