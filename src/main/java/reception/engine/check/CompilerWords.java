package reception.engine.check;

import reception.format.InputError;
import reception.format.Span;
import reception.vocabulary.Text;

/** What a compiler or parser of rules says, as an error of whoever wrote the rule. */
public final class CompilerWords {

    private CompilerWords() {
    }

    /** What a compiler or parser of rules says, with its place. */
    public static InputError inputError(String words, int[] lines) {
        String message = words.replaceFirst("(?s)\\[Near : .*", "").strip().replaceAll("\\s+", " ");
        int line = lines.length == 0 ? 1 : Math.max(1, lines[0]);
        return new InputError(InputError.Kind.SYNTAX, new Span(line, 1, 1), new Text("规则不能编译：" + message, "the rule does not compile: " + message));
    }
}
