package org.inforce;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;

/// The levels of the design: a package imports only packages on lower levels, never one on its own
/// level.
@AnalyzeClasses(packages = "org.inforce", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final Map<String, Integer> LEVELS =
      Map.ofEntries(
          Map.entry("model", 0),
          Map.entry("table", 0),
          Map.entry("lexicon", 1),
          Map.entry("collect", 2),
          Map.entry("parse", 2),
          Map.entry("annotate", 2),
          Map.entry("claim", 2),
          Map.entry("resolve", 2),
          Map.entry("timeline", 2),
          Map.entry("store", 2),
          Map.entry("deliver", 2),
          Map.entry("search", 3),
          Map.entry("alert", 4),
          Map.entry("digest", 4),
          Map.entry("web", 5),
          Map.entry("cli", 5),
          Map.entry("app", 6));

  @ArchTest
  static final ArchRule everyClassStandsInAPackageOfTheDesign =
      classes()
          .should(
              new ArchCondition<>("stand in a package of the design") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  events.add(
                      new SimpleConditionEvent(
                          item, LEVELS.containsKey(packageOf(item)), item.getName()));
                }
              });

  @ArchTest
  static final ArchRule packagesImportOnlyLowerLevels =
      classes()
          .should(
              new ArchCondition<>("import only lower levels") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                  int level = LEVELS.getOrDefault(packageOf(item), 99);
                  item.getDirectDependenciesFromSelf().stream()
                      .filter(d -> d.getTargetClass().getPackageName().startsWith("org.inforce."))
                      .filter(d -> !packageOf(d.getTargetClass()).equals(packageOf(item)))
                      .forEach(d ->
                          events.add(
                              new SimpleConditionEvent(
                                  d,
                                  LEVELS.getOrDefault(packageOf(d.getTargetClass()), 99) < level,
                                  d.getDescription())));
                }
              });

  @ArchTest
  static final ArchRule noPackageIsInACycle =
      slices().matching("org.inforce.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule camelStaysInTheWiring =
      noClasses()
          .that(
              DescribedPredicate.describe(
                  "are outside app", item -> !packageOf(item).equals("app")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.camel..")
          .because("routes/ and app alone know the order of the stages");

  @ArchTest
  static final ArchRule nothingIsDeserialised =
      noClasses().should().dependOnClassesThat().belongToAnyOf(java.io.ObjectInputStream.class);

  private static String packageOf(JavaClass item) {
    String name = item.getPackageName();
    String below = name.startsWith("org.inforce.") ? name.substring("org.inforce.".length()) : name;
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
