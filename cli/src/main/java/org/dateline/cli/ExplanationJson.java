package org.dateline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import org.dateline.export.ClaimJson;
import org.dateline.reading.Explanation;
import org.dateline.reading.text.LexiconIndex;
import org.dateline.reading.text.Sentence;
import org.dateline.reading.trace.Note;
import org.dateline.theatre.PackRows;

/** The reasons for a reading, for a program: one sentence a line, claims and reasons in it. */
final class ExplanationJson {
  private ExplanationJson() {}

  static void print(Explanation explanation, PackRows rows, PrintWriter out) {
    String doc = explanation.reading().report().id();
    for (Explanation.Explained one : explanation.sentences()) {
      out.println(ClaimJson.text(line(doc, one, rows)));
    }
    out.flush();
  }

  private static ObjectNode line(String doc, Explanation.Explained one, PackRows rows) {
    Sentence sentence = one.sentence();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("doc", doc);
    node.put("sentence", one.number());
    node.put("begin", sentence.begin());
    node.put("end", sentence.end());
    node.put("text", sentence.toString());
    ArrayNode claims = node.putArray("claims");
    one.claims().forEach(claim -> claims.add(ClaimJson.write(claim)));
    ObjectNode explain = node.putObject("explain");
    ArrayNode words = explain.putArray("words");
    for (int i = 0; i < sentence.size(); i++) {
      words
          .addObject()
          .put("form", sentence.form(i))
          .put("lemma", sentence.lemma(i))
          .put("upos", sentence.upos(i).name())
          .put("tag", sentence.tag(i))
          .put("head", sentence.head(i))
          .put("relation", sentence.deprel(i))
          .put("begin", sentence.begin(i))
          .put("end", sentence.end(i));
    }
    ArrayNode lexicon = explain.putArray("lexicon");
    for (LexiconIndex.Hit hit : one.hits()) {
      lexicon
          .addObject()
          .put("from", hit.from())
          .put("to", hit.to())
          .put("type", hit.type())
          .put("line", hit.origin());
    }
    ArrayNode notes = explain.putArray("notes");
    for (Note note : one.notes()) {
      notes
          .addObject()
          .put("topic", note.topic().name().toLowerCase(Locale.ROOT))
          .put("verdict", note.verdict().name().toLowerCase(Locale.ROOT))
          .put("from", note.from())
          .put("to", note.to())
          .put("what", note.what())
          .put("why", note.why())
          .put("source", ExplanationText.source(note, rows));
    }
    return node;
  }
}
