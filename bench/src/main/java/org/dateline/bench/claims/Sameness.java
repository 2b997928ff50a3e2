package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.actor.Actor;
import org.dateline.actor.Roster;

/** Whether two mentions name the same thing, by the rules of the benchmark's scorer. */
final class Sameness {
  private static final Pattern ARTICLES =
      Pattern.compile("^(the|a|an|its|their|his|her|some|several|many)\\s+");
  private static final Pattern PLACE_WORDS =
      Pattern.compile("\\b(city|province|governorate|village|town|district|suburb|countryside)\\b");

  private final Map<String, String> ids = new HashMap<>();

  /** Knows the names of a roster. */
  Sameness(Roster roster) {
    for (Actor actor : roster.actors()) {
      ids.putIfAbsent(plain(actor.name()), actor.id());
      actor.otherNames().forEach(alias -> ids.putIfAbsent(plain(alias), actor.id()));
    }
  }

  /** How many of the gold's items are found among those read, one to one. */
  int common(String field, JsonNode gold, JsonNode read) {
    List<JsonNode> left = new ArrayList<>();
    read.forEach(left::add);
    int common = 0;
    for (JsonNode one : gold) {
      for (int i = 0; i < left.size(); i++) {
        if (same(field, one, left.get(i))) {
          left.remove(i);
          common++;
          break;
        }
      }
    }
    return common;
  }

  private boolean same(String field, JsonNode gold, JsonNode read) {
    switch (field) {
      case "figures":
        return gold.get("measure").equals(read.get("measure"))
            && gold.get("low").equals(read.get("low"))
            && gold.get("high").equals(read.get("high"));
      case "places":
        return withinEachOther(
            words(PLACE_WORDS.matcher(plain(text(gold))).replaceAll(" ")),
            words(PLACE_WORDS.matcher(plain(text(read))).replaceAll(" ")));
      default:
        return named(text(gold), text(read))
            || (read.hasNonNull("name") && named(text(gold), read.get("name").asText()));
    }
  }

  private boolean named(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    return ids.getOrDefault(a, a).equals(ids.getOrDefault(b, b))
        || withinEachOther(words(a), words(b));
  }

  private static boolean withinEachOther(Set<String> one, Set<String> other) {
    return one.equals(other)
        || (!one.isEmpty()
            && !other.isEmpty()
            && (one.containsAll(other) || other.containsAll(one)));
  }

  /** The words of a mention: the gold gives a string or a name, the reader an object. */
  private static String text(JsonNode mention) {
    if (mention.isTextual()) {
      return mention.asText();
    }
    return mention.get(mention.hasNonNull("text") ? "text" : "name").asText();
  }

  private static Set<String> words(String plain) {
    Set<String> words = new HashSet<>(Arrays.asList(plain.strip().split("\\s+")));
    words.remove("");
    return words;
  }

  private static String plain(String mention) {
    String words =
        mention.replace('\u00a0', ' ').replace('\u2019', '\'').strip().toLowerCase(Locale.ROOT);
    if (words.endsWith("'s")) {
      words = words.substring(0, words.length() - 2);
    }
    words = ARTICLES.matcher(words).replaceFirst("");
    return words.replaceAll("[^\\p{L}\\p{N}_' -]+", " ").strip();
  }
}
