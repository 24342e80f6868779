package reception.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** Marks text that names a paper, such as a certificate or an approval: what only says that there is one, or will be, names none. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Paper {

    /** Words that say that there is none. */
    List<String> DENIED = AnswerWords.of("paper-denied");

    /** Words that leave open whether there is one, or which. */
    List<String> OPEN = AnswerWords.of("paper-open");
}
