package org.dateline.reading;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who knows whom among the rooms of the reader. */
class RoomsTest {
  private static final List<String> SUB_ROOMS =
      List.of(
          "text",
          "trace",
          "place",
          "actor",
          "time",
          "figure",
          "event",
          "attribution",
          "confidence");

  /** Rooms of reading that every other may know: the words, and the notes on how they are read. */
  private static final List<String> OPEN_TO_ALL = List.of("text", "trace");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dateline");

  @Test
  void noCycleOfPackages() {
    slices().matching("org.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void readingNeverSeesWhatIsAlreadyBelieved() {
    noClasses()
        .that()
        .resideInAnyPackage("org.dateline.reading..", "org.dateline.intake..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.dateline.incident..",
            "org.dateline.control..",
            "org.dateline.access..",
            "org.dateline.forecast..",
            "org.dateline.picture..",
            "org.dateline.ledger..",
            "org.dateline.export..",
            "org.dateline.brief..")
        .check(CLASSES);
  }

  @Test
  void aSubRoomNeverKnowsASibling() {
    for (String room : SUB_ROOMS) {
      String[] siblings =
          SUB_ROOMS.stream()
              .filter(other -> !other.equals(room) && !OPEN_TO_ALL.contains(other))
              .map(other -> "org.dateline.reading." + other + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.dateline.reading." + room + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(siblings)
          .check(CLASSES);
      noClasses()
          .that()
          .resideInAPackage("org.dateline.reading." + room + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.dateline.reading")
          .check(CLASSES);
    }
  }

  @Test
  void theNotesKnowNoRoom() {
    noClasses()
        .that()
        .resideInAPackage("org.dateline.reading.trace..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.dateline..")
                .and(resideOutsideOfPackage("org.dateline.reading.trace..")))
        .check(CLASSES);
  }

  @Test
  void readingKnowsNeitherNetworkNorClockNorTheProcess() {
    noClasses()
        .that()
        .resideInAPackage("org.dateline.reading..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "java.sql..", "com.fasterxml..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage("org.dateline.reading..", "org.dateline.intake..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
    classes()
        .that()
        .resideInAnyPackage("org.dateline.reading..", "org.dateline.intake..")
        .and()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(CLASSES);
    for (JavaClass type : CLASSES) {
      if (type.getPackageName().startsWith("org.dateline.reading")
          || type.getPackageName().startsWith("org.dateline.intake")) {
        assertThat(type.getPackage().tryGetPackageInfo())
            .as("package-info of %s", type.getPackageName())
            .isPresent();
      }
    }
  }
}
