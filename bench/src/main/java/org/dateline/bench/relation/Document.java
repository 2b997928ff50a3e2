package org.dateline.bench.relation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A document with its entities and, where they are known, the relations between them.
 *
 * @param id its name
 * @param text the words; what is held out is blanked
 * @param entities in the order of the text, longer ones first where two begin together
 * @param relations those of the gold, empty where it is not given
 */
record Document(String id, String text, List<Entity> entities, List<Relation> relations) {
  /** A record of the benchmark's file. */
  static Document of(JsonNode record) {
    List<Entity> entities = new ArrayList<>();
    for (JsonNode entity : record.path("entities")) {
      entities.add(
          new Entity(
              entity.path("id").asText(),
              entity.path("start").asInt(),
              entity.path("end").asInt(),
              entity.path("type").asText()));
    }
    entities.sort(Comparator.comparingInt(Entity::start).thenComparing(e -> -e.end()));
    List<Relation> relations = new ArrayList<>();
    for (JsonNode relation : record.at("/gold/relations")) {
      relations.add(
          new Relation(
              relation.path("source").asText(),
              relation.path("target").asText(),
              relation.path("type").asText()));
    }
    return new Document(
        record.path("id").asText(), record.path("text").asText(), entities, relations);
  }
}
