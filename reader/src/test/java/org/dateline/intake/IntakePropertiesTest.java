package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.dateline.report.Report;

/** Whatever the bytes, a report is taken in or left out with a reason. */
class IntakePropertiesTest {
  private static final Intake INTAKE = new Intake(Intake.Given.NOTHING, LocalDate.of(2026, 1, 1));

  /** Keeps what it is told. */
  private static final class Kept implements Sink {
    final List<Report> reports = new ArrayList<>();
    final List<LeftOut> leftOut = new ArrayList<>();
    final List<String> notices = new ArrayList<>();

    @Override
    public void report(Report report) {
      reports.add(report);
    }

    @Override
    public void leftOut(LeftOut each) {
      leftOut.add(each);
    }

    @Override
    public void notice(String source, String words) {
      notices.add(words);
    }
  }

  private static Kept take(byte[] bytes) throws IOException {
    Kept kept = new Kept();
    INTAKE.stream("-", new ByteArrayInputStream(bytes), kept);
    return kept;
  }

  @Property(seed = "2012", tries = 500, shrinking = ShrinkingMode.OFF)
  void bytesAreTakenInOrLeftOutWithAReason(@ForAll @LongRange(min = 0) long seed)
      throws IOException {
    byte[] bytes = StrangeBytes.of(seed);
    Kept kept = take(bytes);
    assertThat(kept.reports.size() + kept.leftOut.size()).as("seed %d", seed).isPositive();
    for (Report report : kept.reports) {
      assertThat(report.text()).isNotBlank();
      assertThat(report.id()).isNotBlank();
      assertThat(report.outlet().name()).isNotBlank();
      assertThat(report.language()).isNotBlank();
      LocalDate day = report.published();
      assertThat(day == null || day.getYear() > 0 && day.getYear() < 10_000).isTrue();
    }
    kept.leftOut.forEach(each -> assertThat(each.toString()).contains("-"));
    Kept again = take(bytes);
    assertThat(again.reports).isEqualTo(kept.reports);
    assertThat(again.notices).isEqualTo(kept.notices);
  }
}
