package org.dateline.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * One page of a list. Its cursor names the last item shown, so that what is recorded meanwhile
 * neither repeats nor drops an item; where that item is gone, its rank counts.
 */
final class Page {
  /** Parameters of every list. */
  static final Set<String> PARAMETERS = Set.of("cursor", "limit");

  private final String cursor;
  private final int limit;

  private Page(String cursor, int limit) {
    this.cursor = cursor;
    this.limit = limit;
  }

  /** The page that a question asks for. */
  static Page of(Question question, int usual, int most) {
    return new Page(question.text("cursor").orElse(""), question.number("limit", usual, 1, most));
  }

  /** The page of a whole list: {@code total}, {@code items} and {@code next}. */
  <T> ObjectNode write(List<T> all, Function<T, String> id, Function<T, ? extends JsonNode> item) {
    int begin = begin(all, id);
    int end = (int) Math.min(all.size(), (long) begin + limit);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("total", all.size());
    ArrayNode items = node.putArray("items");
    all.subList(begin, end).forEach(each -> items.add(item.apply(each)));
    if (end < all.size() && end > 0) {
      node.put("next", text(end, id.apply(all.get(end - 1))));
    } else {
      node.putNull("next");
    }
    return node;
  }

  private <T> int begin(List<T> all, Function<T, String> id) {
    if (cursor.isEmpty()) {
      return 0;
    }
    String plain;
    int rank;
    String last;
    try {
      plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int colon = plain.indexOf(':');
      rank = Integer.parseInt(plain.substring(0, Math.max(0, colon)));
      last = plain.substring(colon + 1);
    } catch (IllegalArgumentException e) {
      throw wrong();
    }
    if (rank < 1) {
      throw wrong();
    }
    if (rank <= all.size() && id.apply(all.get(rank - 1)).equals(last)) {
      return rank;
    }
    for (int i = 0; i < all.size(); i++) {
      if (id.apply(all.get(i)).equals(last)) {
        return i + 1;
      }
    }
    return Math.min(rank, all.size());
  }

  private static Problem wrong() {
    return Problem.badRequest(
        "'cursor' must be the 'next' of the page before; leave it out to begin anew.");
  }

  private static String text(int rank, String id) {
    byte[] bytes = (rank + ":" + id).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
