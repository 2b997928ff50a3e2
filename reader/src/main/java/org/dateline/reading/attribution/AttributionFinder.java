package org.dateline.reading.attribution;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.dateline.reading.text.Sentence;

/** Finds who says what. */
public final class AttributionFinder implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The attributions of a document. */
  public List<Attribution> find(List<Sentence> sentences) {
    return new ArrayList<>();
  }
}
