package reception.engine.check;

import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import reception.format.InvalidFileException;

/** Reads DRL. Apart from all else, since a host without the parser must still load what judges by the built-in rules. */
public final class RuleText {

    private RuleText() {
    }

    /** @throws InvalidFileException if it is no DRL */
    public static PackageDescr parsed(String name, String text) {
        DrlParser parser = new DrlParser();
        try {
            PackageDescr parsed = parser.parse(false, text);
            if (!parser.hasErrors()) {
                return parsed;
            }
        } catch (DroolsParserException e) {
            throw new InvalidFileException(name, List.of(CompilerWords.inputError(e.getMessage(), new int[0])));
        }
        throw new InvalidFileException(name, parser.getErrors().stream().map(error -> CompilerWords.inputError(error.getMessage(), error.getLines())).toList());
    }
}
