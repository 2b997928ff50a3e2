package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is loaded before the command line is known, and which commands are made. */
final class HeadStartTest {
  @ParameterizedTest
  @ValueSource(strings = {"read a.txt", "read - --format jsonl", "demo", "demo --no-serve"})
  void loadsTheBundledTheatreForACommandThatReads(String line) {
    assertThat(HeadStart.asked(List.of(line.split(" ")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "read --help",
        "read a.txt --theatre=pack",
        "demo --theatre pack",
        "why x"
      })
  void loadsNothingThatMayNotBeNeeded(String line) {
    assertThat(HeadStart.asked(List.of(line.split(" ")))).isFalse();
  }

  @Test
  void makesTheCommandThatIsNamedAloneAndElseAll() {
    assertThat(DatelineCommand.needed("read", "a.txt")).containsExactly(ReadCommand.class);
    assertThat(DatelineCommand.needed("raed")).hasSizeGreaterThan(8);
    assertThat(DatelineCommand.needed("help", "read")).hasSizeGreaterThan(8);
    assertThat(DatelineCommand.needed()).hasSizeGreaterThan(8);
  }
}
