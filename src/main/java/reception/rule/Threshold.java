package reception.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.visit.paper.Stage;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/**
 * From where on a check fails.
 *
 * @param severity of the mildest finding that fails it
 * @param open     whether any verdict but ready fails it, too
 * @since 0.1.0
 */
public record Threshold(Severity severity, boolean open) {

    /** What holds where nobody says anything. */
    public static final Threshold DEFAULT = FailOn.ERROR.threshold();

    /** Whether it lets nothing pass that another one does not. */
    public boolean isAtLeastAsStrictAs(Threshold other) {
        return other.severity.isAtLeast(severity) && (open || !other.open);
    }

    /** The one that fails whatever either of two does. */
    public Threshold and(Threshold other) {
        return new Threshold(severity.isAtLeast(other.severity) ? other.severity : severity, open || other.open);
    }

    /** In words, as it is written in a configuration. */
    public String in(Language language) {
        boolean isOnlyOpen = open && severity == FailOn.OPEN.threshold().severity();
        String ofSeverity = Vocabulary.word(severity).in(language);
        String ofOpen = Vocabulary.word(FailOn.OPEN).in(language);
        return isOnlyOpen ? ofOpen : open ? ofSeverity + language.choose("、", ", ") + ofOpen : ofSeverity;
    }

    /**
     * Those of the stages of a plan.
     *
     * @param byStage of each stage
     */
    public record OfStages(Map<Stage, Threshold> byStage) {

        /** One for all stages. */
        public static OfStages all(Threshold threshold) {
            return new OfStages(Stream.of(Stage.values()).collect(Collectors.toMap(stage -> stage, stage -> threshold)));
        }

        /** The one for a stage; for a plan whose stage is not known the strictest. */
        public Threshold of(Stage stage) {
            return stage == null ? byStage.values().stream().reduce(Threshold::and).orElse(DEFAULT) : Objects.requireNonNullElse(byStage.get(stage), DEFAULT);
        }

        /** Those that fail whatever either of two does. */
        public OfStages and(OfStages other) {
            Map<Stage, Threshold> both = new EnumMap<>(Stage.class);
            for (Stage stage : Stage.values()) {
                both.put(stage, of(stage).and(other.of(stage)));
            }
            return new OfStages(both);
        }
    }
}
