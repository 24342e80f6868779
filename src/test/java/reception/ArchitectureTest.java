package reception;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reception.plan.Plan;
import reception.report.Report;
import reception.visit.Fact;
import reception.visit.paper.Waiver;
import reception.write.html.FormatThatReadsPlans;

class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("reception");

    private static final long MOST_FILES = 25;

    /** From the lowest up; each may know those before it but the ones that it shuns. */
    private static final List<Layer> LAYERS = List.of(
            new Layer("vocabulary", Set.of(), "reception.vocabulary"),
            new Layer("format", Set.of(), "reception.format.."),
            new Layer("visit", Set.of(), "reception.visit.."),
            new Layer("plan", Set.of(), "reception.plan.."),
            new Layer("standard", Set.of(), "reception.standard..", "reception.lexicon"),
            new Layer("casefile", Set.of(), "reception.casefile.."),
            new Layer("derivation", Set.of(), "reception.derivation.."),
            new Layer("rule", Set.of("derivation"), "reception.rule"),
            new Layer("configuration", Set.of(), "reception.configuration"),
            new Layer("report", Set.of("configuration"), "reception.report.."),
            new Layer("write", Set.of("configuration"), "reception.write.."),
            new Layer("document", Set.of("configuration"), "reception.document"),
            new Layer("workbook", Set.of("standard", "casefile", "derivation", "rule", "configuration", "report", "write", "document"), "reception.workbook"),
            new Layer("audit", Set.of("configuration", "document", "workbook"), "reception.audit.."),
            new Layer("engine", Set.of("configuration", "document", "workbook", "write"), "reception.engine.."),
            new Layer("front door", Set.of(), "reception"),
            new Layer("cli", Set.of(), "reception.cli.."));

    private record Layer(String name, Set<String> shuns, String... packages) {
    }

    @Test
    void each_package_depends_only_on_those_before_it() {
        Architectures.LayeredArchitecture layers = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (int i = 0; i < LAYERS.size(); i++) {
            layers = layers.layer(LAYERS.get(i).name()).definedBy(LAYERS.get(i).packages());
        }
        for (int i = 0; i < LAYERS.size(); i++) {
            Layer layer = LAYERS.get(i);
            String[] above = LAYERS.subList(i + 1, LAYERS.size()).stream().filter(other -> !other.shuns().contains(layer.name())).map(Layer::name).toArray(String[]::new);
            layers = above.length == 0 ? layers.whereLayer(layer.name()).mayNotBeAccessedByAnyLayer() : layers.whereLayer(layer.name()).mayOnlyBeAccessedByLayers(above);
        }
        layers.because("a plan flows one way: it is read, facts are derived, rules judge them, a report says so; a cycle would hide who decides").check(PROGRAM);
    }

    @Test
    void no_package_is_in_a_circle() {
        SlicesRuleDefinition.slices().matching("reception.(**)").should().beFreeOfCycles()
                .because("packages that need each other are one, and who reads one of them has to read them all").check(PROGRAM);
    }

    @Test
    void a_package_is_small_enough_to_be_read() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Map<Path, Long> sizes = files.filter(file -> file.toString().endsWith(".java")).collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
            assertThat(sizes).as("files of each package; move what belongs together into one of its own, named by the field").allSatisfy((folder, size) -> assertThat(size).as(folder.toString()).isLessThanOrEqualTo(MOST_FILES));
        }
    }

    /** A plan, or any part of it but the exception that a finding cites, would bring words past the one place that takes them out. */
    private static ArchRule noFormatSeesAPlan() {
        DescribedPredicate<JavaClass> partOfAPlan = new DescribedPredicate<>("a plan or a part of it") {
            @Override
            public boolean test(JavaClass type) {
                return type.isEquivalentTo(Plan.class) || type.getPackageName().startsWith("reception.visit") && type.isRecord() && type.isAssignableTo(Fact.class) && !type.isEquivalentTo(Waiver.class);
            }
        };
        return noClasses().that().resideInAnyPackage("reception.write..", "reception.report.wording").should().dependOnClassesThat(partOfAPlan).orShould().callMethod(Report.class, "plan")
                .because("what a profile does not allow is taken out of the report once, before any format sees it; what formats need stands in Heading and Extract");
    }

    @Test
    void no_format_sees_a_plan() {
        noFormatSeesAPlan().check(PROGRAM);
    }

    @Test
    void a_format_that_sees_a_plan_is_found() {
        assertThat(noFormatSeesAPlan().evaluate(new ClassFileImporter().importClasses(FormatThatReadsPlans.class)).getFailureReport().getDetails())
                .anyMatch(detail -> detail.contains("FormatThatReadsPlans.title") && detail.contains("Report.plan"))
                .anyMatch(detail -> detail.contains("FormatThatReadsPlans.name") && detail.contains("Meal"));
    }

    @Test
    void only_the_engine_knows_drools() {
        noClasses().that().resideOutsideOfPackage("reception.engine..").should().dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..")
                .because("rules could be judged by another engine without touching what a plan, a standard or a report is").check(PROGRAM);
    }

    @Test
    void only_the_command_line_knows_picocli() {
        noClasses().that().resideOutsideOfPackage("reception.cli..").should().dependOnClassesThat().resideInAPackage("picocli..")
                .because("an embedder does not get picocli").check(PROGRAM);
    }

    @Test
    void templates_are_compiled_by_the_build() {
        noClasses().should().dependOnClassesThat().haveNameMatching("gg\\.jte\\.(TemplateEngine|CodeResolver|runtime\\.\\w*Loader|compiler\\..*|resolve\\..*)")
                .because("a template that is looked for at run time could be another's").check(PROGRAM);
        noClasses().that().resideOutsideOfPackages("reception.write.html", "reception.audit.write", "reception.document").should().dependOnClassesThat().resideInAPackage("gg.jte..")
                .because("markup is made where pages are").check(PROGRAM);
        noClasses().that().haveSimpleNameNotStartingWith("Jte").should().callMethod(gg.jte.TemplateOutput.class, "writeUnsafeContent", String.class)
                .because("only a template writes what is not escaped, and TemplatesTest reads those").check(PROGRAM);
    }

    @Test
    void a_configuration_cannot_load_code() {
        noClasses().that().resideInAPackage("reception.configuration").should().dependOnClassesThat().haveFullyQualifiedName(ClassLoader.class.getName())
                .orShould().callMethod(Class.class, "forName", String.class).orShould().dependOnClassesThat().resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "javax.script..", "java.net..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("reception.format.pack.RuleFolder")
                .because("whoever writes a repository's configuration must not gain what whoever runs the check can do").check(PROGRAM);
    }

    @Test
    void only_the_format_packages_know_the_parser() {
        noClasses().that().resideOutsideOfPackages("reception.format..").should().dependOnClassesThat().resideInAnyPackage("org.yaml..", "com.fasterxml.jackson.dataformat..")
                .because("limits against hostile input are set in one place").check(PROGRAM);
    }

    @Test
    void nothing_prints_or_ends_the_process_but_the_command_line() {
        ArchRule noStreams = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
        noStreams.check(PROGRAM.that(com.tngtech.archunit.base.DescribedPredicate.not(
                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("reception.cli.."))));
        noClasses().that().resideOutsideOfPackage("reception.cli..").should().callMethod(System.class, "exit", int.class)
                .because("a library that ends its host's process is unusable").check(PROGRAM);
    }

    @Test
    void there_is_one_way_out() {
        noClasses().that().haveNameNotMatching("reception\\.cli\\.console\\.Console(\\$.*)?").should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().accessField(System.class, "in").orShould().dependOnClassesThat().haveFullyQualifiedName(java.io.FileDescriptor.class.getName())
                .because("a command that found a way of its own to a terminal or a log would have to break by itself what these obey").check(PROGRAM);
        noClasses().that().doNotHaveFullyQualifiedName("reception.cli.command.FmtCommand").and().doNotHaveFullyQualifiedName("reception.cli.run.FixRun")
                .and().doNotHaveFullyQualifiedName("reception.cli.console.Console").should()
                .callMethod("reception.cli.console.Console", "printExactly", String.class.getName(), reception.vocabulary.Language.class.getName())
                .because("only a plan's own text and a patch of it are read byte for byte").check(PROGRAM);
    }

    @Test
    void nothing_opens_a_connection_starts_a_process_or_reads_objects() {
        noClasses().should().dependOnClassesThat().haveNameMatching("java\\.net\\.(?!URI$|URISyntaxException$).*")
                .orShould().dependOnClassesThat().haveFullyQualifiedName(ProcessBuilder.class.getName())
                .orShould().callMethod(Runtime.class, "exec", String.class).orShould().callMethod(Runtime.class, "exec", String[].class)
                .orShould().dependOnClassesThat().haveFullyQualifiedName(java.io.ObjectInputStream.class.getName())
                .because("plans come from strangers; nothing in them may reach beyond the report").check(PROGRAM);
    }

    @Test
    void only_the_engine_loads_classes_by_name() {
        noClasses().that().resideOutsideOfPackage("reception.engine..").should().callMethod(Class.class, "forName", String.class)
                .orShould().callMethod(ClassLoader.class, "loadClass", String.class)
                .because("a name that stands in a file must never become code").check(PROGRAM);
    }

    @Test
    void no_binary_floating_point_touches_an_amount() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName(Double.class.getName())
                .orShould().dependOnClassesThat().haveFullyQualifiedName(Float.class.getName())
                .because("amounts in yuan are exact").check(PROGRAM);
    }

    @Test
    void facts_of_the_plan_are_records() {
        classes().that().implement(reception.visit.Fact.class).should().beRecords()
                .because("a fact that could change after it was inserted would make the rules' answer depend on time").check(PROGRAM);
    }

    @Test
    void the_engine_asks_no_fact_of_what_type_it_is() {
        classes().that().resideInAPackage("reception.engine..").should(new ArchCondition<>("ask no fact for a particular type") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getInstanceofChecks().stream().filter(check -> check.getRawType().isAssignableTo(Fact.class) && !check.getRawType().isInterface())
                        .forEach(check -> events.add(SimpleConditionEvent.violated(check, type.getName() + " asks at line " + check.getLineNumber() + " for " + check.getRawType().getSimpleName())));
            }
        }).because("a fact says itself what it is, by an interface, so that one more type of fact is no change of the engine").check(PROGRAM);
    }

    @Test
    void nothing_reads_a_clock() {
        noClasses().should().callMethod(java.time.LocalDate.class, "now").orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .because("the same plan, rules and standards must give the same report on any day").check(PROGRAM);
    }
}
