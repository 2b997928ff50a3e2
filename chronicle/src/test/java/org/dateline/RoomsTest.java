package org.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who knows whom among the rooms of this module; {@code DECISIONS.md} says why. */
class RoomsTest {
  private static final JavaClasses ROOMS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dateline");

  private static final String[] JUDGING = {
    "org.dateline.incident..",
    "org.dateline.control..",
    "org.dateline.access..",
    "org.dateline.figure..",
    "org.dateline.source..",
    "org.dateline.relation..",
    "org.dateline.harm..",
    "org.dateline.displacement..",
    "org.dateline.forecast..",
    "org.dateline.picture.."
  };

  @Test
  void thereIsSomethingToCheck() {
    assertThat(ROOMS).hasSizeGreaterThan(40);
  }

  @Test
  void noCycles() {
    slices().matching("org.dateline.(*)..").should().beFreeOfCycles().check(ROOMS);
  }

  /** Each room may know these and itself; a room that is not here must be added on purpose. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "report, -",
        "time, -",
        "place, -",
        "actor, place",
        "theatre, place actor",
        "claim, report time place actor",
        "sharing, -",
        "incident, sharing claim report time place actor theatre",
        "control, incident claim report time place actor theatre",
        "access, control incident claim report time place actor theatre",
        "figure, incident claim report time place actor theatre",
        "source, incident claim report time place actor theatre",
        "relation, incident claim report time place actor theatre",
        "harm, incident claim report time place actor theatre",
        "displacement, figure incident claim report time place actor theatre",
        "forecast, sharing access control incident claim report time place actor theatre",
        "picture, sharing source relation displacement harm figure forecast access control incident"
            + " claim report time place actor theatre",
        "ledger, export incident claim report time place actor",
        "brief, picture source relation displacement harm figure forecast access control incident"
            + " claim report time place actor theatre",
        "change, picture figure forecast access control incident claim report time place actor"
            + " theatre",
        "export, change picture source relation displacement harm figure forecast access control"
            + " incident claim report time place actor theatre",
      })
  void aRoomKnowsOnlyItsOwn(String room, String known) {
    List<String> allowed = new ArrayList<>(List.of("org.dateline", "org.dateline." + room + ".."));
    if (known != null) {
      for (String other : known.split(" ")) {
        allowed.add("org.dateline." + other + "..");
      }
    }
    classes()
        .that()
        .resideInAPackage("org.dateline." + room + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed.toArray(String[]::new))
                .or(describe("others' code", c -> !c.getPackageName().startsWith("org.dateline"))))
        .allowEmptyShould(true)
        .check(ROOMS);
  }

  @Test
  void everyRoomHasItsRule() {
    Set<String> rooms = new TreeSet<>();
    ROOMS.forEach(
        c -> {
          if (!c.getPackageName().equals("org.dateline")) {
            rooms.add(c.getPackageName().split("\\.")[2]);
          }
        });
    assertThat(
            Set.of(
                "report",
                "time",
                "place",
                "actor",
                "theatre",
                "claim",
                "sharing",
                "incident",
                "control",
                "access",
                "figure",
                "source",
                "relation",
                "harm",
                "displacement",
                "forecast",
                "picture",
                "ledger",
                "brief",
                "change",
                "export"))
        .containsAll(rooms);
  }

  @Test
  void judgingTouchesNoFileNetworkOrChance() {
    noClasses()
        .that()
        .resideInAnyPackage(JUDGING)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..",
                    "javax..",
                    "org.dateline.ledger..",
                    "org.dateline.export..")
                .or(
                    describe(
                        "files or chance",
                        c ->
                            c.getName().startsWith("java.io.File")
                                || c.getName().equals("java.io.RandomAccessFile")
                                || c.getName().equals("java.util.Random")
                                || c.getName().equals("java.util.UUID")
                                || c.getName().equals("java.util.concurrent.ThreadLocalRandom")
                                || c.getName().equals("java.security.SecureRandom"))))
        .check(ROOMS);
  }

  /** Weights and word lists of judging are readable files in the jar: two classes read them. */
  @Test
  void judgingReadsOnlyItsOwnWeights() {
    noClasses()
        .that()
        .resideInAnyPackage(JUDGING)
        .and()
        .doNotHaveFullyQualifiedName("org.dateline.incident.Settings")
        .and()
        .doNotHaveFullyQualifiedName("org.dateline.incident.WordList")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..")
                .and(
                    describe("more than a mark", c -> !c.getName().equals("java.io.Serializable"))))
        .check(ROOMS);
  }

  @Test
  void noRoomLooksAtTheClock() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "asks for the time of day",
                (JavaMethodCall call) ->
                    call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().startsWith("java.time")
                        || call.getName().equals("currentTimeMillis")
                        || call.getName().equals("nanoTime")
                        || call.getTargetOwner().getName().equals("java.lang.Math")
                            && call.getName().equals("random")))
        .check(ROOMS);
  }

  @Test
  void libraries() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.dateline.export..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(ROOMS);
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.dateline.theatre..", "org.dateline.place..", "org.dateline.export..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("de.siegmar..")
        .check(ROOMS);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.slf4j..", "java.util.logging..", "java.sql..", "java.net.http..")
        .check(ROOMS);
  }

  @Test
  void nobodyEndsTheProgramOrPrints() {
    noClasses().should().callMethod(System.class, "exit", int.class).check(ROOMS);
    noClasses().should().accessField(System.class, "out").check(ROOMS);
    noClasses().should().accessField(System.class, "err").check(ROOMS);
  }

  @Test
  void everyPackageIsNullMarkedAndNamedForAThing() {
    Set<String> packages = new TreeSet<>();
    ROOMS.forEach(c -> packages.add(c.getPackageName()));
    for (String name : packages) {
      assertThat(name).doesNotContainPattern("\\.(util|utils|common|helpers?|managers?|impl)\\b");
      assertThat(
              ROOMS.getPackage(name).tryGetAnnotationOfType("org.jspecify.annotations.NullMarked"))
          .as("%s needs a package-info.java with @NullMarked", name)
          .isPresent();
    }
  }

  @Test
  void noStaticStateThatChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(ROOMS);
  }
}
