package reception.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import reception.rule.Threshold;
import reception.standard.Instrument;
import reception.standard.Standard;
import reception.visit.Region;
import reception.visit.paper.Stage;

/**
 * What one file says, and the files that it extends.
 *
 * @param real     the file without links
 * @param root     where it says that nothing above it holds; null if it does not
 */
record Layer(Path file, Path real, List<Layer> extended, Setting<Boolean> root, Setting<Region> region, Map<Stage, Setting<Threshold>> failOn, List<Setting<PathPattern>> exclude,
             List<Setting<SeverityChange>> severities, List<Setting<Instrument>> instruments, List<Setting<Standard>> standards,
             Setting<AuditSettings> audit) {

    /** How many files, one after the other, it extends at most. */
    int height() {
        return extended.stream().mapToInt(layer -> layer.height() + 1).max().orElse(0);
    }
}
