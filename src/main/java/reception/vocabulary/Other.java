package reception.vocabulary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the constant as which any word is read that its enum does not have; the word itself is kept with the place. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Other {

    /** Whether what a text denies is then none of the values: 不另配. Of what guests must not eat it is not. */
    boolean deniable() default false;
}
