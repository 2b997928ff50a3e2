package org.dateline.brief;

/** The sections of a situation report, in their order. */
public enum Topic {
  /** Who took and lost what. */
  CONTROL("What changed hands", "speaks of a place that changed hands or became contested"),
  /** Roads, crossings and encirclement. */
  ACCESS("Routes and sieges", "speaks of a road cut or opened, or of a siege laid or lifted"),
  /** Clashes, advances and strikes of which no harm to civilians is told. */
  FIGHTING("Fighting and strikes", "speaks of fighting, advances, strikes or movements of forces"),
  /** Dead, wounded, abducted and destroyed. */
  HARM(
      "Harm to civilians",
      "speaks of people killed, wounded, abducted or abused, or of homes destroyed"),
  /** People on the move, in need, helped. */
  PEOPLE("Displacement and aid", "speaks of displacement, return, need or aid"),
  /** What sides say to and agree with each other, and how they stand to each other. */
  DEALS("Deals and parties", "speaks of talks, agreements, demands or changes among the parties"),
  /** What is denied, contradicted or not verified. */
  DISPUTED("Disputed and unverified", "is denied, contradicted or expressly not verified"),
  /** What is expected. */
  OUTLOOK("Outlook", "says what is expected");

  private final String heading;
  private final String none;

  Topic(String heading, String none) {
    this.heading = heading;
    this.none = none;
  }

  /** The heading of the section. */
  public String heading() {
    return heading;
  }

  /** The line that stands in a section without sentences. */
  String nothing() {
    return "No report in this span " + none + ".";
  }
}
