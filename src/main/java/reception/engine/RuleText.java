package reception.engine;

import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import reception.yaml.InvalidFileException;

/** Reads DRL. Apart from all else, since a host without the parser must still load what judges by the built-in rules. */
final class RuleText {

    private RuleText() {
    }

    /** @throws InvalidFileException if it is no DRL */
    static PackageDescr parsed(String name, String text) {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr parsed = parser.parse(false, text);
            if (!parser.hasErrors()) {
                return parsed;
            }
        } catch (DroolsParserException e) {
            throw new InvalidFileException(name, List.of(RuleBase.inputError(e.getMessage(), new int[0])));
        }
        throw new InvalidFileException(name, parser.getErrors().stream().map(error -> RuleBase.inputError(error.getMessage(), error.getLines())).toList());
    }
}
