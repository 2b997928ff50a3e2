package org.dateline.reading.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.dateline.claim.Kind;
import org.dateline.reading.text.LexiconException;
import org.junit.jupiter.api.Test;

class FrameLexiconTest {
  @Test
  void everyKindHasManyTriggers() {
    Set<Kind> thin = new HashSet<>(Arrays.asList(Kind.values()));
    for (Kind kind : Kind.values()) {
      long triggers =
          FrameLexicon.files().stream()
              .flatMap(name -> FrameLexicon.read("en/frames/" + name + ".txt").stream())
              .filter(frame -> frame.kind() == kind)
              .count();
      if (triggers >= 8) {
        thin.remove(kind);
      }
    }
    assertThat(thin).isEmpty();
  }

  @Test
  void aBadLineIsNamedWithFileLineAndReason() {
    assertThatThrownBy(() -> FrameLexicon.read("en/frames/bad-kind.txt"))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("bad-kind.txt")
        .hasMessageContaining("line 2")
        .hasMessageContaining("control.take");
    assertThatThrownBy(() -> FrameLexicon.read("en/frames/bad-form.txt"))
        .hasMessageContaining("line 2")
        .hasMessageContaining("/v, /n, /a or /p");
    assertThatThrownBy(() -> FrameLexicon.read("en/frames/bad-sense.txt"))
        .hasMessageContaining("line 1")
        .hasMessageContaining("placce");
  }
}
