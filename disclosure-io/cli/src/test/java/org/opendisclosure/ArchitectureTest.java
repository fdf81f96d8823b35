package org.opendisclosure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.spi.FormatDescriptor;

/** What each package may know; disclosure-model/docs/architecture.md says why. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.opendisclosure");

  @Test
  void theModelKnowsNeitherRulesNorFilesNorLibrariesBeyondAnnotations() {
    classes()
        .that()
        .resideInAPackage("org.opendisclosure.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.opendisclosure.model..",
            "java..",
            "jakarta.validation..",
            "org.immutables..",
            "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void theRulesKnowTheModelAndYamlButNoFileFormats() {
    classes()
        .that()
        .resideInAPackage("org.opendisclosure.rules..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.opendisclosure.rules..",
            "org.opendisclosure.model..",
            "java..",
            "org.snakeyaml.engine..",
            "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void cellsDoNotKnowTheForms() {
    noClasses()
        .that()
        .resideInAPackage("org.opendisclosure.model.cell")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.opendisclosure.model", "org.opendisclosure.model.layout")
        .check(CLASSES);
  }

  @Test
  void noNameStandsForTwoTypes() {
    Map<String, List<String>> packages =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    packages.values().removeIf(places -> places.size() == 1);
    assertEquals(Map.of(), packages);
  }

  @Test
  void everyPackageBelongsToAModule() {
    classes()
        .should()
        .resideInAnyPackage(
            "org.opendisclosure.model..", "org.opendisclosure.rules..", "org.opendisclosure.io..")
        .check(CLASSES);
  }

  @Test
  void formatsDoNotKnowEachOtherNorReports() {
    Set<String> formats = formats();
    assertTrue(formats.size() > 5, formats::toString);
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                return formats.contains(name) ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "packages of formats";
              }
            })
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(formats.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.opendisclosure.io.report")
        .check(CLASSES);
  }

  /** The packages of the readers to which descriptors of formats hand on. */
  private static Set<String> formats() {
    return CLASSES.stream()
        .filter(type -> type.isAssignableTo(FormatDescriptor.class))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(Dependency::getTargetClass)
        .filter(type -> !type.isInterface() && type.isAssignableTo(FormReader.class))
        .map(JavaClass::getPackageName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void nothingBelowTheCommandLineKnowsTheEntryPoint() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.opendisclosure.io", "org.opendisclosure.io.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.opendisclosure.io")
        .check(CLASSES);
  }

  @Test
  void paperKnowsTheModelOnly() {
    classes()
        .that()
        .resideInAPackage("org.opendisclosure.io.print")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.opendisclosure.io.print", "org.opendisclosure.model..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.opendisclosure.io.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void theVerifierSharesNothingWithTheSearch() {
    noClasses()
        .that()
        .resideInAPackage("org.opendisclosure.rules.verify")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.opendisclosure.rules.search")
        .check(CLASSES);
  }

  @Test
  void wordsAreMadeOfResultsAndNeverHandedIntoDeciding() {
    classes()
        .that()
        .resideInAPackage("org.opendisclosure.rules.wording")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAnyPackage("org.opendisclosure.rules", "org.opendisclosure.rules.wording")
        .check(CLASSES);
  }

  @Test
  void noPackageHasMoreThanFortyFiles() {
    Map<String, Long> sizes =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !isGenerated(type))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    sizes.values().removeIf(size -> size <= 40);
    assertEquals(Map.of(), sizes);
  }

  /** Immutables writes two types for each value type. */
  private static boolean isGenerated(JavaClass type) {
    String name = type.getSimpleName();
    return name.startsWith("Immutable") || name.matches("With[A-Z].*") && type.isInterface();
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.opendisclosure.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void publicSignaturesShowNoTypesOfOtherLibraries() {
    codeUnits()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("org.opendisclosure.io.cli..")
        .and()
        .areDeclaredInClassesThat(isNotAnAdapter())
        .should()
        .haveRawReturnType(isOursOrJava())
        .andShould()
        .haveRawParameterTypes(
            DescribedPredicate.describe(
                "of this library or of Java",
                types -> types.stream().allMatch(ArchitectureTest::isOurs)))
        .check(CLASSES);
    fields()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .haveRawType(isOursOrJava())
        .check(CLASSES);
  }

  @Test
  void valuesAreInterfacesRecordsEnumsOrFinalClasses() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .and()
        .haveNameNotMatching(".*\\.Immutable[^.]*")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }

  /** Types that plug into another library show that library's types by nature. */
  private static DescribedPredicate<JavaClass> isNotAnAdapter() {
    return DescribedPredicate.describe(
        "is no adapter to another library",
        type ->
            type.getAllRawSuperclasses().stream().allMatch(ArchitectureTest::isOurs)
                && type.getAllRawInterfaces().stream().allMatch(ArchitectureTest::isOurs)
                && !type.isAnnotation()
                && !type.getPackageName().equals("org.opendisclosure.model.validation"));
  }

  private static DescribedPredicate<JavaClass> isOursOrJava() {
    return DescribedPredicate.describe("of this library or of Java", ArchitectureTest::isOurs);
  }

  private static boolean isOurs(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    return base.isPrimitive()
        || base.getPackageName().startsWith("org.opendisclosure")
        || base.getPackageName().startsWith("java.");
  }
}
