package reception.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an enum of grades on which limits or the law depend: one that is misspelt or stands within other words (商业秘密) is never guessed, since the next one is as near and allows something else. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Graded {
}
