package reception.cli.console;

import java.util.List;
import reception.vocabulary.Language;
import reception.vocabulary.Text;

/** What a command may ask of the program that it belongs to. */
public interface Program {

    /** Where output goes and input comes from. */
    Console console();

    /** The language asked for, else the locale's. */
    Language language();

    /** The language asked for; null if none was. */
    Language askedLanguage();

    /** Tells whoever runs the program what is no part of its output. */
    void note(List<Text> notes);
}
