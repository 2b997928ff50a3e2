package org.dateline.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules that hold over all that ships: this module sees every other. */
class RoomsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dateline");

  @Test
  void noCycleOfPackages() {
    slices().matching("org.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheCommandLineEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.dateline.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void librariesStopAtTheirRooms() {
    Map<String, String> homes =
        Map.of(
            "org.jooq..", "org.dateline.store..",
            "org.flywaydb..", "org.dateline.store..",
            "org.sqlite..", "org.dateline.store..",
            "io.javalin..", "org.dateline.desk..",
            "picocli..", "org.dateline.cli..");
    homes.forEach(
        (library, home) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
  }

  @Test
  void noRoomIsNamedByTechnique() {
    List<String> forbidden = List.of("util", "utils", "common", "helper", "manager", "impl");
    for (JavaClass type : CLASSES) {
      assertThat(List.of(type.getPackageName().split("\\.")))
          .doesNotContainAnyElementsOf(forbidden);
    }
  }

  @Test
  void aPackageNeverSpansTwoModules() {
    Map<String, String> modules = new HashMap<>();
    for (JavaClass type : CLASSES) {
      String location = type.getSource().orElseThrow().getUri().toString();
      String module = location.replaceAll("/org/dateline/.*", "");
      assertThat(modules.putIfAbsent(type.getPackageName(), module))
          .as("module of %s", type.getPackageName())
          .isIn(null, module);
    }
  }
}
