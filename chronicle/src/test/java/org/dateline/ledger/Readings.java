package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import org.dateline.claim.Claim;
import org.dateline.claim.Figure;
import org.dateline.claim.Gap;
import org.dateline.claim.Kind;
import org.dateline.claim.Mention;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.claim.Reading;
import org.dateline.claim.TimeMention;
import org.dateline.claim.Verification;
import org.dateline.place.Place;
import org.dateline.place.PlaceKind;
import org.dateline.place.Route;
import org.dateline.place.Where;
import org.dateline.report.Report;
import org.dateline.time.When;
import org.jspecify.annotations.Nullable;

/** Readings made by hand that use every field a ledger must give back unchanged. */
public final class Readings {
  private static final String TEXT =
      "Fighters took Tell Qasr near the M5 on Tuesday, killing at least 12, residents told a"
          + " reporter.";

  private Readings() {}

  /** A reading that differs from that of another number in text, id and hash. */
  public static Reading number(int n, @Nullable LocalDate published) {
    Report report = Report.of("Title “" + n + "”", "Sample Wire", published, TEXT + " " + n);
    Place tell = place("T1", "Tell Qasr", "تل قصر");
    Place other = place("T2", "Tell Qasr", null);
    PlaceMention at =
        new PlaceMention("Tell Qasr", 14, 23, PlaceMention.Role.AT, new Where.At(tell), 0.9);
    PlaceMention either =
        new PlaceMention(
            "Tell Qasr",
            14,
            23,
            PlaceMention.Role.NEAR,
            new Where.OneOf(List.of(tell, other)),
            0.4);
    PlaceMention road =
        new PlaceMention(
            "M5",
            33,
            35,
            PlaceMention.Role.ROUTE,
            new Where.Along(new Route("m5", "M5", List.of(), List.of())),
            1);
    PlaceMention named =
        new PlaceMention("Qasr", 19, 23, PlaceMention.Role.TO, new Where.Named("Qasr"), 0.2);
    PlaceMention off =
        new PlaceMention(
            "Qasr", 19, 23, PlaceMention.Role.NEAR, new Where.Off(other, 32.2, 315, 16.4), 0.8);
    Claim full =
        new Claim(
            Claim.id(report.id(), Kind.CONTROL_GAIN, 9),
            report.quote(0, TEXT.length()),
            Kind.CONTROL_GAIN,
            report.quote(9, 13),
            List.of(new Mention("Fighters", 0, 8, "Example Front", "example_front")),
            List.of(),
            List.of(at, either, road, named, off),
            new TimeMention("Tuesday", 39, 46, When.on(LocalDate.of(2014, 7, 8))),
            List.of(
                new Figure(
                    Figure.Measure.KILLED,
                    "people",
                    12L,
                    null,
                    false,
                    true,
                    "at least 12",
                    56,
                    67)),
            Modality.ASSERTED,
            List.of(new Mention("residents", 69, 78, null, null)),
            Verification.UNVERIFIED,
            0.7312,
            "test 1");
    Claim bare =
        new Claim(
            Claim.id(report.id(), Kind.PEOPLE_TOLL, 48),
            report.quote(0, TEXT.length()),
            Kind.PEOPLE_TOLL,
            report.quote(48, 55),
            List.of(),
            List.of(),
            List.of(),
            new TimeMention("since", 0, 5, When.since(LocalDate.of(2013, 11, 1))),
            List.of(),
            Modality.DENIED,
            List.of(),
            Verification.STATED,
            1,
            "test 1");
    return new Reading(
        report, List.of(full, bare), List.of(new Gap(report.quote(19, 23), "no gazetteer has it")));
  }

  private static Place place(String id, String name, @Nullable String local) {
    return new Place(
        id,
        name,
        List.of(),
        local,
        36.2,
        37.15,
        PlaceKind.SETTLEMENT,
        "Aleppo",
        "Azaz",
        "",
        "SY",
        900,
        null);
  }
}
