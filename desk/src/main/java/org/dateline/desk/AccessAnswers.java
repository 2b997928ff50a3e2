package org.dateline.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.access.BadScenarioException;
import org.dateline.access.Reach;
import org.dateline.access.ScenarioReader;
import org.dateline.export.AccessJson;
import org.dateline.theatre.Theatre;

/** Answers who can be reached on a day, and what would change if others held a place. */
final class AccessAnswers {
  private static final int MOST_SET = 200;

  private final ScenarioReader scenarios;
  private final AccessJson json;

  AccessAnswers(Theatre theatre) {
    this.scenarios = new ScenarioReader(theatre);
    this.json = new AccessJson(theatre);
  }

  void register(Api api) {
    api.get("/access", Set.of("asOf", "place"), this::access);
    api.get("/whatif", Set.of("asOf", "set"), this::whatIf);
  }

  private ObjectNode access(Question question, Known known) {
    LocalDate asOf = question.requiredDay("asOf");
    List<Reach> reaches = new ArrayList<>();
    try {
      for (String name : question.texts("place")) {
        known.derivation().access().reach(scenarios.place(name).id(), asOf).ifPresent(reaches::add);
      }
    } catch (BadScenarioException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage()));
    }
    if (question.texts("place").isEmpty()) {
      reaches.addAll(known.derivation().access().reach(asOf));
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("total", reaches.size());
    ArrayNode items = node.putArray("items");
    reaches.forEach(reach -> items.add(json.of(reach)));
    return node;
  }

  private ObjectNode whatIf(Question question, Known known) {
    LocalDate asOf = question.requiredDay("asOf");
    List<String> set = question.texts("set");
    if (set.isEmpty() || set.size() > MOST_SET) {
      throw Problem.badRequest(
          "Give 'set' once to " + MOST_SET + " times, each as PLACE=SIDE or ROUTE=closed.");
    }
    try {
      return json.of(
          known.derivation().access().whatIf(scenarios.read(asOf, set)),
          known.derivation().facts().knownOn());
    } catch (BadScenarioException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage()));
    }
  }
}
