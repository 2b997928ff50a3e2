package org.dateline.bench.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.Test;

class RelationFinderTest {
  private static final String[] NAMES = {
    "Hazm", "Liwa Fajr", "Ansar", "Jabal Front", "Noor", "Tawhid", "Suqour", "Rami Corps", "Badr"
  };

  private final ParsedDocument.Rooms rooms = new ParsedDocument.Rooms(TheatrePack.bundled("syria"));
  private final PairFeatures features = new PairFeatures();

  /** Invented texts of two kinds: somebody attacks somebody, somebody is part of something. */
  @Test
  void learnsKindAndDirectionFromAFewTexts() {
    List<PairedDocument> training = new ArrayList<>();
    for (int i = 0; i < NAMES.length; i++) {
      for (int j = 0; j < NAMES.length; j++) {
        if (i != j) {
          String a = NAMES[i];
          String b = NAMES[j];
          training.add(pair(a, " attacked ", b, ".", "FightingAgainst", false));
          training.add(pair(a, " is part of ", b, ".", "BelongsTo", false));
          training.add(pair(a, " includes ", b, ".", "BelongsTo", true));
          training.add(pair(a, " said little when ", b, " spoke.", "", false));
        }
      }
    }
    RelationFinder finder = RelationFinder.train(training);
    assertThat(finder.relations(pair("Sham Corps", " attacked ", "Zahra", ".", "", false)))
        .containsExactly(new Relation("e0", "e1", "FightingAgainst"));
    assertThat(finder.relations(pair("Sham Corps", " is part of ", "Zahra", ".", "", false)))
        .containsExactly(new Relation("e0", "e1", "BelongsTo"));
    assertThat(finder.relations(pair("Sham Corps", " includes ", "Zahra", ".", "", false)))
        .containsExactly(new Relation("e1", "e0", "BelongsTo"));
    assertThat(
            finder.relations(
                pair("Sham Corps", " said little when ", "Zahra", " spoke.", "", false)))
        .isEmpty();
  }

  private PairedDocument pair(
      String a, String between, String b, String after, String type, boolean back) {
    String text = a + between + b + after;
    int second = a.length() + between.length();
    List<Entity> entities =
        List.of(
            new Entity("e0", 0, a.length(), "Organisation"),
            new Entity("e1", second, second + b.length(), "Organisation"));
    List<Relation> relations =
        type.isEmpty()
            ? List.of()
            : List.of(back ? new Relation("e1", "e0", type) : new Relation("e0", "e1", type));
    return PairedDocument.of(
        new ParsedDocument(new Document("d", text, entities, relations), rooms), features);
  }
}
