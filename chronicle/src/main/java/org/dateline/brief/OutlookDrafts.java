package org.dateline.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.claim.Claim;
import org.dateline.claim.Modality;
import org.dateline.claim.PlaceMention;
import org.dateline.forecast.Forecast;
import org.dateline.place.Place;
import org.dateline.time.When;

/** Words what reports expect, and what became of it. */
record OutlookDrafts(Material material) {

  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (Forecast forecast : material.forecasts()) {
      material.facts().claim(forecast.claim()).ifPresent(claim -> draft(forecast, claim, drafts));
    }
    return drafts;
  }

  private void draft(Forecast forecast, Claim claim, List<Draft> drafts) {
    Names names = material.words().names();
    List<String> targets = new ArrayList<>();
    claim.targets().forEach(t -> targets.add(t.actor() == null ? t.fullName() : t.actor()));
    targets.removeAll(forecast.agents());
    Optional<Place> place = place(forecast, claim);
    Cast cast =
        Cast.of(
            List.of(claim),
            place.orElse(null),
            forecast.places().isEmpty() ? "" : forecast.places().get(0),
            names.all(forecast.agents(), List.of(claim)),
            names.all(targets, List.of(claim)),
            "",
            forecast.by() == null ? "" : " by " + DayWords.day(forecast.by()));
    String noun = Grammar.nominal(forecast.kind(), cast);
    if (noun.isEmpty() || cast.isEmpty()) {
      drafts.add(Draft.unworded(forecast.claim()));
      return;
    }
    String how =
        claim.modality() == Modality.CONDITIONAL
            ? " spoken of under a condition"
            : " put forward as expected or possible";
    String said =
        " ("
            + material.words().speaker(claim)
            + (forecast.made() == null ? "" : ", published " + DayWords.day(forecast.made()))
            + ")";
    List<String> claims = new ArrayList<>(List.of(forecast.claim()));
    claims.addAll(forecast.deciding());
    drafts.add(
        new Draft(
            noun
                + (Grammar.isPlural(forecast.kind()) ? " were" : " was")
                + how
                + said
                + Happenings.quoted(claim)
                + ". "
                + outcome(forecast),
            claims,
            List.of(forecast.claim()),
            Weight.place(place.orElse(null)) + (forecast.decided() == null ? 2 : 3),
            forecast.made() == null ? When.UNKNOWN : When.on(forecast.made())));
  }

  private Optional<Place> place(Forecast forecast, Claim claim) {
    for (String id : forecast.places()) {
      Optional<Place> place = material.theatre().gazetteer().byId(id);
      if (place.isPresent()) {
        return place;
      }
    }
    return claim
        .place(PlaceMention.Role.AT)
        .or(() -> claim.place(PlaceMention.Role.TO))
        .or(() -> claim.place(PlaceMention.Role.NEAR));
  }

  private String outcome(Forecast forecast) {
    String day = forecast.decided() == null ? "" : " (" + DayWords.day(forecast.decided()) + ")";
    boolean later = forecast.decided() != null && forecast.decided().isAfter(material.to());
    String before = later ? "After the span, reports say that " : "";
    return PlainText.sentence(
        switch (forecast.outcome()) {
          case OPEN -> "no report in the record decides it.";
          case CAME_TRUE -> before + "it came true" + day + ".";
          case DID_NOT ->
              forecast.deciding().isEmpty()
                  ? "it did not come true in the time given" + day + "."
                  : before + "it did not come true" + day + ".";
          case CONDITION_NOT_MET -> before + "its condition was not met" + day + ".";
        });
  }
}
