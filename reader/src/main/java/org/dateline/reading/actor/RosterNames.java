package org.dateline.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.actor.Actor;
import org.dateline.actor.Roster;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.text.name.NameWords;
import org.jspecify.annotations.Nullable;

/**
 * The names of a roster as a tree of words, for finding the longest one that begins at a word.
 * Articles, hyphens, possessives, plural endings and the British spelling do not count; case does:
 * an abbreviation is found in capitals only, a proper name with a capital only. Immutable.
 */
final class RosterNames {
  private static final Set<String> SMALL =
      Set.of(
          "al", "el", "the", "as", "ash", "an", "ar", "ad", "at", "wal", "-", "'s", "’s", "'", "’");
  private static final int LONGEST = 14;

  private final ActorWords words;
  private final NameWords nameWords;
  private final World world;
  private final Node root = new Node();
  private final Map<String, Actor> byId = new HashMap<>();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Alias> ends = new ArrayList<>();
  }

  private record Alias(
      Actor actor, String name, boolean shouted, boolean proper, boolean article) {}

  /** A name found: the token after its last, and who bears it. */
  record Hit(int to, Actor actor) {}

  RosterNames(Roster roster, Lexicon lexicon) {
    words = new ActorWords(lexicon.file("en/actors.txt", 2));
    nameWords = new NameWords(lexicon);
    world = new World(lexicon.file("en/countries.txt", 6), words);
    for (Actor actor : roster.actors()) {
      byId.put(actor.id(), actor);
      add(actor, actor.name());
      actor.otherNames().forEach(name -> add(actor, name));
    }
  }

  /** What single words tell of a name. */
  NameWords nameWords() {
    return nameWords;
  }

  private void add(Actor actor, String written) {
    String name = written.replaceAll("\\s*\\([^)]*\\)", "").strip();
    if (name.isEmpty() || name.charAt(0) > 0x5ff) {
      return;
    }
    boolean article = name.startsWith("the ");
    String bare = article ? name.substring(4) : name;
    boolean shouted = bare.equals(bare.toUpperCase(Locale.ROOT)) && bare.length() < 8;
    boolean proper = !bare.equals(bare.toLowerCase(Locale.ROOT));
    Node node = root;
    for (String word : split(bare)) {
      String normal = normal(word);
      if (!normal.isEmpty()) {
        node = node.next.computeIfAbsent(normal, w -> new Node());
      }
    }
    boolean vague = words.is(ActorWords.Cue.VAGUE, last(bare));
    boolean commonOnly =
        article
            && (!bare.contains(" ") || vague && bare.equals(bare.toLowerCase(Locale.ROOT)))
            && !bare.equals(bare.toUpperCase(Locale.ROOT));
    if (node != root) {
      node.ends.add(new Alias(actor, bare, shouted, proper, commonOnly));
    }
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static List<String> split(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split("[\\s–-]+")) {
      String w = word.replace('’', '\'');
      words.add(w.endsWith("'s") ? w.substring(0, w.length() - 2) : w);
    }
    return words;
  }

  /** A word as names are compared; empty where it does not count. */
  private static String normal(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    if (SMALL.contains(w)) {
      return "";
    }
    StringBuilder out = new StringBuilder(w.length());
    for (int i = 0; i < w.length(); i++) {
      char c = w.charAt(i);
      if (c != '\'' && c != '’' && c != '‘' && c != '`' && c != '.') {
        out.append(c == 'ê' || c == 'é' ? 'e' : c == 'î' ? 'i' : c);
      }
    }
    w = out.toString();
    if (w.endsWith("s") && w.length() > 4 && !w.endsWith("ss")) {
      w = w.substring(0, w.length() - 1);
    }
    return switch (w) {
      case "defence" -> "defense";
      case "centre" -> "center";
      case "organisation" -> "organization";
      case "jaish", "jeish" -> "jaysh";
      case "hizbollah", "hizballah", "hizbullah" -> "hezbollah";
      case "programme" -> "program";
      case "qaida", "qaeda" -> "qaeda";
      case "shaam" -> "sham";
      default -> w;
    };
  }

  /** The common nouns for parties. */
  ActorWords words() {
    return words;
  }

  /** The states and bodies that the world knows. */
  World world() {
    return world;
  }

  /** The longest name that begins at a token, or null. */
  @Nullable Hit at(Sentence sentence, int from, @Nullable LocalDate day) {
    if (normal(sentence.form(from)).isEmpty()) {
      return null;
    }
    Node node = root;
    Hit best = null;
    int limit = Math.min(sentence.size(), from + LONGEST);
    for (int i = from; i < limit; i++) {
      String word = normal(sentence.form(i));
      if (word.isEmpty()) {
        continue;
      }
      node = node.next.get(word);
      if (node == null) {
        return best;
      }
      Actor actor = choose(node.ends, sentence, from, i + 1, day);
      if (actor != null) {
        best = new Hit(i + 1, actor);
      }
    }
    return best;
  }

  /** The actor that bears exactly these lower-case words, or null. */
  @Nullable Actor named(List<String> words, @Nullable LocalDate day) {
    Node node = root;
    for (String word : words) {
      String normal = normal(word);
      if (!normal.isEmpty()) {
        node = node.next.get(normal);
        if (node == null) {
          return null;
        }
      }
    }
    Actor found = null;
    for (Alias alias : node.ends) {
      if (!alias.shouted()
          && !alias.article()
          && (found == null || better(alias.actor(), found, day))) {
        found = alias.actor();
      }
    }
    return found;
  }

  /**
   * The actor that reports of the theatre mean by "the" and these lower-case words where they name
   * no other: "the army". Null where the roster has no such name.
   */
  @Nullable Actor usual(List<String> words, @Nullable LocalDate day) {
    Node node = root;
    for (String word : words) {
      node = node.next.get(normal(word));
      if (node == null) {
        return null;
      }
    }
    Actor found = null;
    for (Alias alias : node.ends) {
      if (alias.article() && exists(alias.actor(), day)) {
        found = found == null ? alias.actor() : found;
      }
    }
    return found;
  }

  private @Nullable Actor choose(
      List<Alias> aliases, Sentence sentence, int from, int to, @Nullable LocalDate day) {
    Actor best = null;
    for (Alias alias : aliases) {
      if (written(alias, sentence, from, to)
          && (best == null || better(alias.actor(), best, day))) {
        best = alias.actor();
      }
    }
    return best;
  }

  private static boolean better(Actor one, Actor other, @Nullable LocalDate day) {
    return exists(one, day) && !exists(other, day);
  }

  private static boolean exists(Actor actor, @Nullable LocalDate day) {
    if (day == null) {
      return true;
    }
    LocalDate from = actor.from();
    LocalDate to = actor.to();
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }

  private boolean written(Alias alias, Sentence sentence, int from, int to) {
    String first = sentence.form(from);
    if (alias.article()) {
      return from > 0
          && !words.is(ActorWords.Cue.VAGUE, last(alias.name()))
          && sentence.form(from - 1).equalsIgnoreCase("the")
          && (!alias.proper() || Character.isUpperCase(first.charAt(0)));
    }
    if (alias.shouted()) {
      return to - from == 1 && squeezed(first).equals(squeezed(alias.name()));
    }
    return !alias.proper()
        || Character.isUpperCase(first.charAt(0))
        || Character.isDigit(first.charAt(0));
  }

  private static String squeezed(String word) {
    return word.replace(".", "").replace("’", "'");
  }

  /** The actor with an id, or null. */
  @Nullable Actor byId(String id) {
    return byId.get(id);
  }

  /** Whether an actor is a state or its government, which may lend its name to its capital. */
  static boolean state(Actor actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT -> true;
      case MILITARY,
          MILITIA,
          REBEL,
          JIHADIST,
          COALITION,
          POLITICAL,
          SECURITY,
          IGO,
          NGO,
          MONITOR,
          MEDIA,
          CIVILIAN,
          PERSON,
          OTHER ->
          false;
    };
  }
}
