package org.dateline.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.reading.text.Lexicon;
import org.dateline.reading.text.LexiconFile;
import org.jspecify.annotations.Nullable;

/**
 * The frames of a language, found by the first word of their trigger. A line reads
 *
 * <pre>kind | trigger, trigger /form | agent=where,where target=where | conditions | confidence
 * </pre>
 *
 * where form is v (verb), n (noun), a (adjective) or p (phrase), the last two fields may be left
 * out, and {@code none} as kind keeps other frames away from the words. In a trigger {@code *}
 * marks the head (else: the first word of a verb or phrase, the last of a noun or adjective),
 * {@code ~} allows a few words in between. A condition is {@code where:sense/sense}; {@code !}
 * before it forbids, {@code ?} before it lets the filler be missing. Among the frames of a word,
 * longer triggers come before shorter ones, and earlier lines before later ones.
 */
final class FrameLexicon {
  private static final String FOLDER = "en/frames/";

  /** The files of the English lexicon, one per group of kinds; "none" first. */
  private static final List<String> FILES =
      List.of(
          "none", "control", "route", "siege", "fight", "strike", "harm", "people", "deal",
          "actor");

  private final Map<String, List<Frame>> byFirstWord;
  private final Set<String> verbs = new HashSet<>();

  private FrameLexicon(Map<String, List<Frame>> byFirstWord) {
    this.byFirstWord = byFirstWord;
    byFirstWord.forEach(
        (word, frames) -> {
          if (frames.stream().anyMatch(f -> f.trigger().form() == Trigger.Form.VERB)) {
            verbs.add(word);
          }
        });
  }

  /** Whether a lemma is the verb with which a trigger begins. */
  boolean startsVerb(String lemma) {
    return verbs.contains(lemma);
  }

  /**
   * Reads the frames of a lexicon: those of a theatre pack come before the shipped ones of as many
   * words, and a pack's line that begins with a minus takes away the shipped frames of its kind and
   * triggers.
   */
  static FrameLexicon of(Lexicon lexicon) {
    List<Frame> frames = new ArrayList<>();
    List<LexiconFile.Entry> removals = new ArrayList<>();
    for (LexiconFile.Entry entry : lexicon.packed(FOLDER)) {
      if (entry.takesAway()) {
        removals.add(entry);
      } else {
        parse(entry, entry.column(0), frames);
      }
    }
    List<Frame> shipped = new ArrayList<>();
    for (String name : FILES) {
      shipped.addAll(read(FOLDER + name + ".txt"));
    }
    removals.forEach(entry -> takeAway(entry, shipped));
    frames.addAll(shipped);
    return of(frames);
  }

  private static void takeAway(LexiconFile.Entry entry, List<Frame> shipped) {
    List<Frame> named = new ArrayList<>();
    parse(entry, entry.column(0).substring(1).strip(), named);
    for (Frame frame : named) {
      boolean there =
          shipped.removeIf(
              other -> other.kind() == frame.kind() && other.trigger().same(frame.trigger()));
      if (!there) {
        throw entry.fault(
            "takes away \""
                + String.join(" ", frame.trigger().words())
                + "\", which the shipped lexicon does not have under this kind and form");
      }
    }
  }

  /** Names of the files, without folder and ending. */
  static List<String> files() {
    return FILES;
  }

  /** Reads the frames of one file below {@code lexicon/}. */
  static List<Frame> read(String file) {
    List<Frame> frames = new ArrayList<>();
    for (LexiconFile.Entry entry : LexiconFile.read(file, 1).entries()) {
      parse(entry, entry.column(0), frames);
    }
    return frames;
  }

  /** A lexicon of the given frames. */
  static FrameLexicon of(List<Frame> frames) {
    Map<String, List<Frame>> index = new HashMap<>();
    for (Frame frame : frames) {
      index.computeIfAbsent(frame.trigger().words()[0], k -> new ArrayList<>()).add(frame);
    }
    // A stable sort: lines of equal length keep the order of the files.
    index
        .values()
        .forEach(list -> list.sort(Comparator.comparingInt(f -> -f.trigger().words().length)));
    return new FrameLexicon(index);
  }

  /** Frames whose trigger begins with the lemma, longest trigger first. */
  List<Frame> starting(String lemma) {
    return byFirstWord.getOrDefault(lemma, List.of());
  }

  private static void parse(LexiconFile.Entry entry, String line, List<Frame> frames) {
    String[] fields = line.split("\\|", -1);
    if (fields.length < 2 || fields.length > 5) {
      throw entry.fault("a line needs kind | triggers | roles | conditions | confidence");
    }
    String code = fields[0].strip();
    Optional<Kind> kind = Kind.of(code);
    if (kind.isEmpty() && !code.equals("none")) {
      throw entry.fault("there is no kind \"" + code + "\"");
    }
    List<Trigger> triggers = triggers(entry, fields[1]);
    List<Function> agents = null;
    List<Function> targets = null;
    for (String role : words(fields, 2)) {
      int equals = role.indexOf('=');
      String name = equals < 0 ? role : role.substring(0, equals);
      List<Function> where = new ArrayList<>();
      if (equals >= 0) {
        for (String function : role.substring(equals + 1).split(",")) {
          if (!function.isEmpty()) {
            where.add(function(entry, function));
          }
        }
      }
      if (equals >= 0 && name.equals("agent")) {
        agents = where;
      } else if (equals >= 0 && name.equals("target")) {
        targets = where;
      } else {
        throw entry.fault("a role is agent=... or target=..., not \"" + role + "\"");
      }
    }
    List<Frame.Condition> conditions = new ArrayList<>();
    for (String condition : words(fields, 3)) {
      conditions.add(condition(entry, condition));
    }
    double confidence = confidence(entry, fields);
    for (Trigger trigger : triggers) {
      frames.add(
          new Frame(
              kind.orElse(null),
              trigger,
              agents == null ? usualAgents(trigger.form()) : List.copyOf(agents),
              targets == null ? usualTargets(trigger.form()) : List.copyOf(targets),
              List.copyOf(conditions),
              confidence,
              entry.origin()));
    }
  }

  private static List<String> words(String[] fields, int field) {
    if (fields.length <= field || fields[field].isBlank()) {
      return List.of();
    }
    return List.of(fields[field].strip().split("\\s+"));
  }

  private static double confidence(LexiconFile.Entry entry, String[] fields) {
    if (fields.length < 5 || fields[4].isBlank()) {
      return 0.8;
    }
    try {
      double value = Double.parseDouble(fields[4].strip());
      if (value > 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, with the line.
    }
    throw entry.fault("confidence is a number above 0 and up to 1");
  }

  private static List<Trigger> triggers(LexiconFile.Entry entry, String field) {
    List<Trigger> triggers = new ArrayList<>();
    List<String> pending = new ArrayList<>();
    for (String part : field.strip().split(",")) {
      String words = part.strip();
      int slash = words.lastIndexOf('/');
      if (slash < 0) {
        pending.add(words);
        continue;
      }
      Trigger.Form form = form(words.substring(slash + 1).strip());
      if (form == null) {
        throw entry.fault("a trigger's form is /v, /n, /a or /p");
      }
      pending.add(words.substring(0, slash).strip());
      for (String trigger : pending) {
        triggers.add(trigger(entry, trigger, form));
      }
      pending.clear();
    }
    if (!pending.isEmpty()) {
      throw entry.fault("the last trigger needs its form: /v, /n, /a or /p");
    }
    return triggers;
  }

  private static Trigger.@Nullable Form form(String letter) {
    switch (letter) {
      case "v":
        return Trigger.Form.VERB;
      case "n":
        return Trigger.Form.NOUN;
      case "a":
        return Trigger.Form.ADJECTIVE;
      case "p":
        return Trigger.Form.PHRASE;
      default:
        return null;
    }
  }

  private static Trigger trigger(LexiconFile.Entry entry, String text, Trigger.Form form) {
    String[] words = text.toLowerCase(Locale.ROOT).split("\\s+");
    int head = -1;
    for (int i = 0; i < words.length; i++) {
      if (words[i].startsWith("*") && words[i].length() > 1) {
        words[i] = words[i].substring(1);
        head = i;
      }
    }
    if (words[0].isEmpty() || words[0].equals("~") || words[words.length - 1].equals("~")) {
      throw entry.fault("a trigger begins and ends with a word: \"" + text + "\"");
    }
    if (head < 0) {
      head = form == Trigger.Form.NOUN || form == Trigger.Form.ADJECTIVE ? words.length - 1 : 0;
    }
    return new Trigger(words, head, form);
  }

  private static List<Function> usualAgents(Trigger.Form form) {
    return form == Trigger.Form.NOUN
        ? functions("by", "mod", "light", "from")
        : form == Trigger.Form.ADJECTIVE ? functions("mod", "by") : functions("subj");
  }

  private static List<Function> usualTargets(Trigger.Form form) {
    return form == Trigger.Form.NOUN
        ? functions("against", "on")
        : form == Trigger.Form.ADJECTIVE ? functions("head") : functions("obj");
  }

  private static Function function(LexiconFile.Entry entry, String name) {
    try {
      return Function.of(name);
    } catch (IllegalArgumentException e) {
      throw entry.fault(String.valueOf(e.getMessage()));
    }
  }

  private static List<Function> functions(String... names) {
    List<Function> functions = new ArrayList<>();
    for (String name : names) {
      functions.add(Function.of(name));
    }
    return List.copyOf(functions);
  }

  private static Frame.Condition condition(LexiconFile.Entry entry, String text) {
    Frame.Rule rule =
        text.startsWith("!")
            ? Frame.Rule.NOT
            : text.startsWith("?") ? Frame.Rule.IF_ANY : Frame.Rule.MUST;
    String body = rule == Frame.Rule.MUST ? text : text.substring(1);
    int colon = body.indexOf(':');
    String function = colon < 0 ? body : body.substring(0, colon);
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    if (colon >= 0) {
      for (String name : body.substring(colon + 1).split("/")) {
        try {
          senses.add(Sense.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
          throw entry.fault("there is no sense \"" + name + "\"");
        }
      }
    }
    if (function.isEmpty() || (rule == Frame.Rule.IF_ANY && senses.isEmpty())) {
      throw entry.fault("a condition is where:sense/sense, not \"" + text + "\"");
    }
    return new Frame.Condition(function(entry, function), Set.copyOf(senses), rule);
  }
}
