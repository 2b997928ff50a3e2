package org.dateline.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The answers given lately, kept while the record does not grow, up to a share of the memory.
 * Thread-safe.
 */
final class Replies {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final long MOST = 96L * 1024 * 1024;

  /** An answer larger than this share of all is not kept. */
  private static final int SHARE = 8;

  /** Another desk may be another version, and answer the same otherwise. */
  private final String started = Instant.now() + " " + System.nanoTime();

  private final long most = Math.min(MOST, Runtime.getRuntime().maxMemory() / 16);
  private final Map<Key, Packed> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long weight;
  private long size = -1;

  private record Key(String path, String query) {}

  /**
   * Answers a question with JSON.
   *
   * @param size of the record that the answer follows from
   * @param state what tells the record from all others: the hash of its last entry
   */
  void json(Context ctx, long size, String state, Supplier<? extends JsonNode> answer) {
    String query = ctx.queryString();
    Key key = new Key(ctx.path(), query == null ? "" : query);
    Packed found = find(key, size);
    if (found == null) {
      // The answer follows from the question and the record, so its tag does too.
      String all = started + ' ' + state + ' ' + key.path() + '?' + key.query();
      String tag = Packed.tag(all.getBytes(StandardCharsets.UTF_8));
      found = pack(answer.get(), tag);
      keep(key, size, found);
    }
    ctx.header("Cache-Control", "no-cache");
    found.send(ctx);
  }

  /** Answers with JSON that is different each time. */
  static void fresh(Context ctx, JsonNode node) {
    ctx.header("Cache-Control", "no-store");
    ctx.contentType("application/json").result(node.toString());
  }

  private static Packed pack(JsonNode node, String tag) {
    try {
      return Packed.of("application/json", MAPPER.writeValueAsBytes(node), tag);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Packed pack(JsonNode node) {
    try {
      return Packed.of("application/json", MAPPER.writeValueAsBytes(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized @org.jspecify.annotations.Nullable Packed find(Key key, long now) {
    return now == size ? kept.get(key) : null;
  }

  private synchronized void keep(Key key, long now, Packed packed) {
    if (now < size || packed.weight() > most / SHARE) {
      return;
    }
    if (now > size) {
      kept.clear();
      weight = 0;
      size = now;
    }
    Packed before = kept.put(key, packed);
    weight += packed.weight() - (before == null ? 0 : before.weight());
    Iterator<Packed> oldest = kept.values().iterator();
    while (weight > most && oldest.hasNext()) {
      weight -= oldest.next().weight();
      oldest.remove();
    }
  }
}
